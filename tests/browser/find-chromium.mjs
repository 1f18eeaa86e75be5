// Prints the path of a Chromium: the one of CHROMIUM_PATH, else the one that comes from npm with the development
// dependencies, else an installed one. A program of its own because the package is an ES module, which jest cannot require.
import { existsSync } from "node:fs";
import chromium from "@sparticuz/chromium";

const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const packed = () => chromium.executablePath().catch(() => undefined);

const found = process.env.CHROMIUM_PATH ?? (await packed()) ?? INSTALLED.find((path) => existsSync(path));
if (!found) {
  console.error("No Chromium found: set CHROMIUM_PATH to one.");
  process.exit(1);
}
console.log(found);
