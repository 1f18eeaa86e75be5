import { join } from "node:path";
import { command } from "../../measure/command.mjs";

/** Mercurius on Fastify, queries compiled by graphql-jit from the first on, with hand-written loaders over better-sqlite3. */
export const contender = {
  name: "mercurius-jit",
  start: ({ database }) => command({ script: join(import.meta.dirname, "server.mjs"), args: [database] }),
};
