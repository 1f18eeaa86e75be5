import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const CONTENDERS = join(import.meta.dirname, "contenders");

/** Installs the packages of the benchmark, and of the contenders that have some of their own, where they are missing or old. */
export function installPackages() {
  const own = readdirSync(CONTENDERS).map((name) => join(CONTENDERS, name));
  for (const folder of [import.meta.dirname, ...own]) if (isOutdated(folder)) install(folder);
}

function isOutdated(folder) {
  const lockfile = join(folder, "package-lock.json");
  const installed = join(folder, "node_modules/.package-lock.json");
  return existsSync(lockfile) && !(existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs);
}

function install(folder) {
  console.error(`Installing the packages of ${folder}`);
  execFileSync("npm", ["ci", "--no-fund", "--no-audit"], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
}
