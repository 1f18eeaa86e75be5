import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import Database from "better-sqlite3";
import { from as copyFrom } from "pg-copy-streams";
import { tablesOf } from "./tables.mjs";

/** Rows that are sent at a time. */
const ROWS = 500;

/** Copies every table of a SQLite database, with its indices and foreign keys, into a schema of a PostgreSQL database. */
export async function copyDatabase(path, client, schema) {
  const database = new Database(path, { readonly: true });
  try {
    await client.query(`CREATE SCHEMA ${schema}`);
    await client.query(`SET search_path TO ${schema}`);
    const tables = tablesOf(database);
    for (const table of tables) {
      await client.query(table.create);
      await copyRows(database, client, table);
    }
    for (const { indices } of tables) for (const index of indices) await client.query(index);
    for (const { references } of tables) for (const reference of references) await client.query(reference);
  } finally {
    database.close();
  }
}

async function copyRows(database, client, { name, columns }) {
  const list = columns.map((column) => `"${column}"`).join(", ");
  const rows = database.prepare(`SELECT ${list} FROM "${name}"`).raw().iterate();
  await pipeline(Readable.from(lines(rows)), client.query(copyFrom(`COPY "${name}" (${list}) FROM STDIN`)));
}

function* lines(rows) {
  let pending = [];
  for (const row of rows) {
    pending.push(`${row.map(written).join("\t")}\n`);
    if (pending.length < ROWS) continue;
    yield pending.join("");
    pending = [];
  }
  yield pending.join("");
}

const ESCAPED = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** Return a value as COPY reads it. */
function written(value) {
  if (value === null) return "\\N";
  return typeof value === "string" ? value.replace(/[\\\t\n\r]/gu, (letter) => ESCAPED[letter]) : String(value);
}
