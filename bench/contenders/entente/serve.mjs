import { join } from "node:path";
import { command } from "../../measure/command.mjs";

/** The built program. */
export const PROGRAM = join(import.meta.dirname, "../../../dist/src/cli/main.js");

/** What anybody would set who lets one client ask all the time: no budget runs out, and as little is logged as the others log. */
const UNHINDERED = {
  ENTENTE_RATE_BUDGET: "1000000000000",
  ENTENTE_RATE_RESTORED: "1000000000000",
  ENTENTE_LOG_LEVEL: "error",
};

/** Serves a database with the built program, with its defaults but for the settings and the options of Node.js. */
export function serveEntente(database, settings = {}, execArgv = []) {
  const env = { PORT: "0", ENTENTE_HOST: "127.0.0.1", DATABASE_URL: `sqlite:${database}`, ...UNHINDERED, ...settings };
  return command({ execArgv, script: PROGRAM, args: ["serve"], env, ready: /^GraphQL +(\S+)$/mu });
}
