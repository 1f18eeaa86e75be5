/**
 * Loads a folder and stops dead while it writes the table with the number BLOCK_AT, so that a test can kill it in the
 * middle of its transaction. Says "blocked" on standard output when it is there.
 */
require("reflect-metadata");
const { writeSync } = require("node:fs");
const { openDatabase } = require("../../dist/src/database/open-database");
const { loadPaths } = require("../../dist/src/ingest/load");

const { DATABASE_URL, BLOCK_AT, FOLDER } = process.env;

function onProgress(step, done) {
  if (step !== "Writing" || done !== Number(BLOCK_AT)) return;
  writeSync(1, "blocked\n");
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

openDatabase(DATABASE_URL).then((dataSource) => loadPaths(dataSource, [FOLDER], { rulesOff: [], onProgress }));
