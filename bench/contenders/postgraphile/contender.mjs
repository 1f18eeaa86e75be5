import { join } from "node:path";
import { command } from "../../measure/command.mjs";
import { answerTo } from "./answers.mjs";
import { requestFor } from "./requests.mjs";

const SERVER = join(import.meta.dirname, "server.mjs");

/** The Node.js that PostGraphile needs, whichever runs the benchmark. */
const NODE = join(import.meta.dirname, "node_modules/node/bin/node");

/** PostGraphile on PostgreSQL with the same rows. */
export const contender = {
  name: "postgraphile",
  start: async ({ database }) => {
    // Its packages are its own: who leaves it out need not have them.
    const { servePostgres } = await import("./database/serve.mjs");
    const postgres = await servePostgres(database);
    try {
      const env = { DATABASE_URL: postgres.url, GRAPHILE_ENV: "production" };
      const server = await command({ script: SERVER, execPath: NODE, env });
      return {
        url: server.url,
        pids: [...server.pids, postgres.pid],
        stop: async () => {
          await server.stop();
          await postgres.stop();
        },
      };
    } catch (error) {
      await postgres.stop();
      throw error;
    }
  },
  request: requestFor,
  answer: answerTo,
};
