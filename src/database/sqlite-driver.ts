import { createRequire } from "node:module";
import type BetterSqlite3 from "better-sqlite3";

const load = createRequire(__filename);

/**
 * Return the SQLite library for this version of Node.js. Since 24.19 its headers make better-sqlite3 12 abort the process
 * when a statement is collected as garbage; better-sqlite3 13 is made of Node-API and does not, but needs Node.js 22.
 */
export function sqliteDriver(nodeVersion = process.versions.node): typeof BetterSqlite3 {
  const major = Number(nodeVersion.split(".")[0]);
  return load(major >= 24 ? "better-sqlite3-node-api" : "better-sqlite3") as typeof BetterSqlite3;
}
