/**
 * Measures Entente side by side with other GraphQL servers over the same data: `npm run bench`. See README.md beside this
 * file, or `npm run bench -- --help`.
 */
import { installPackages } from "./install.mjs";
import { HELP, readOptions } from "./options.mjs";

const options = readOptions(process.argv.slice(2));
if (options.help) console.log(HELP);
else {
  installPackages();
  // What it imports is there only once the packages are.
  const { compare } = await import("./compare.mjs");
  const { grow } = await import("./grow.mjs");
  process.exitCode = (await (options.growth ? grow(options) : compare(options))) ? 0 : 1;
}
