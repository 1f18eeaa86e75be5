import { startPostgres } from "./postgres-server.mjs";

/** Starts what all test files share, once per run, and hands it to them through the environment. */
export default async function globalSetup() {
  globalThis.__postgres = await startPostgres();
  process.env.TEST_POSTGRES_URL = globalThis.__postgres.url;
}
