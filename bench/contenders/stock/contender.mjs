import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { command } from "../../measure/command.mjs";

const SOURCE = join(import.meta.dirname, "src");
const PROGRAM = join(import.meta.dirname, "dist/main.js");
const COMPILER = join(import.meta.dirname, "node_modules/typescript/bin/tsc");

/** Apollo Server, type-graphql and TypeORM with relations and DataLoader. */
export const contender = {
  name: "stock",
  start: ({ database }) => {
    if (isOutdated()) execFileSync(process.execPath, [COMPILER, "-p", import.meta.dirname], { stdio: "inherit" });
    return command({ script: PROGRAM, env: { DATABASE: database, PORT: "0" } });
  },
};

function isOutdated() {
  if (!existsSync(PROGRAM)) return true;
  const built = statSync(PROGRAM).mtimeMs;
  const files = readdirSync(SOURCE, { recursive: true }).map((name) => join(SOURCE, name));
  return files.some((file) => statSync(file).mtimeMs > built);
}
