import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";

/** Installs the packages of the benchmark, and of those contenders that have some of their own, where they are missing or old. */
export function installPackages(contenders) {
  const own = contenders.map((name) => join(import.meta.dirname, "contenders", name));
  for (const folder of [import.meta.dirname, ...own]) if (isOutdated(folder)) install(folder);
}

function isOutdated(folder) {
  const lockfile = join(folder, "package-lock.json");
  const installed = join(folder, "node_modules/.package-lock.json");
  return existsSync(lockfile) && !(existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs);
}

function install(folder) {
  console.error(`Installing the packages of ${folder}`);
  const quietly = ["--no-fund", "--no-audit", "--loglevel=error"];
  execFileSync("npm", ["ci", ...quietly], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
}
