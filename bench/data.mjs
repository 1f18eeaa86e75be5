import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const PROGRAM = join(ROOT, "dist/src/cli/main.js");

/** Return the folder of the data of so many articles, with the database in it, generated unless it is there already. */
export function generatedData(articles) {
  const folder = join(import.meta.dirname, "data", `${articles}-${versionOfData()}`);
  const database = join(folder, "entente.sqlite");
  if (!existsSync(database)) generate(articles, folder, database);
  return { folder, database };
}

/** Return what the data depend on besides their size: the programs that generate and store them. */
function versionOfData() {
  const hash = createHash("sha256");
  for (const folder of ["dist/src/generate", "dist/migrations", "dist/src/ingest/load", "dist/src/search"]) {
    for (const file of scriptsIn(join(ROOT, folder))) hash.update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 12);
}

function scriptsIn(folder) {
  if (!existsSync(folder)) throw new Error(`There is no ${folder}: run \`npm run build\` first.`);
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".js"));
  return files.sort().map((name) => join(folder, name));
}

/** A database that is only half written has another name, so that an interrupted run leaves none that passes for whole. */
function generate(articles, folder, database) {
  console.error(`Generating ${articles} articles`);
  mkdirSync(folder, { recursive: true });
  const begun = join(folder, "begun.sqlite");
  for (const suffix of ["", "-wal", "-shm"]) rmSync(begun + suffix, { force: true });
  const { status } = spawnSync(process.execPath, [PROGRAM, "generate", "--articles", String(articles), "--seed", "1"], {
    env: { ...process.env, DATABASE_URL: `sqlite:${begun}` },
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error(`entente generate ended with ${status}`);
  if (existsSync(`${begun}-wal`)) throw new Error(`${begun} was not closed: there is a write-ahead log beside it.`);
  renameSync(begun, database);
}
