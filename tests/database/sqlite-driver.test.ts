import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { PACKAGE_ROOT } from "../../src/package";

const COLLECT_STATEMENTS = `
  const Database = require("./src/database/sqlite-driver").sqliteDriver();
  const database = new Database(":memory:");
  for (let i = 0; i < 2000; i++) database.prepare("SELECT " + i).get();
  gc();
  console.log("collected");
`;

it("survives the collection of statements as garbage on this version of Node.js", () => {
  const loader = join(PACKAGE_ROOT, "tests/support/require-typescript.cjs");
  const args = ["--expose-gc", "--require", loader, "--eval", COLLECT_STATEMENTS];
  const { stdout, status } = spawnSync(process.execPath, args, { cwd: PACKAGE_ROOT, encoding: "utf8" });
  expect({ stdout, status }).toEqual({ stdout: "collected\n", status: 0 });
});
