/**
 * Measures Entente side by side with other GraphQL servers over the same data: `npm run bench`. See README.md beside this
 * file, or `npm run bench -- --help`.
 */
import { chosenContenders } from "./contenders/names.mjs";
import { installPackages } from "./install.mjs";
import { HELP, readOptions } from "./options.mjs";

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));

const options = readOptions(process.argv.slice(2));
if (options.help) console.log(HELP);
else {
  const isAlone = options.growth || options.profile;
  const names = chosenContenders(options.contenders ?? (isAlone ? ["entente"] : null));
  installPackages(names);
  // What they import is there only once the packages are.
  const { compare } = await import("./compare.mjs");
  const { grow } = await import("./grow.mjs");
  const { profile } = await import("./profile.mjs");
  const contenders = await Promise.all(names.map(loaded));
  const measure = (options.growth && grow) || (options.profile && profile) || compare;
  process.exitCode = (await measure(contenders, options)) ? 0 : 1;
}

async function loaded(name) {
  return (await import(`./contenders/${name}/contender.mjs`)).contender;
}
