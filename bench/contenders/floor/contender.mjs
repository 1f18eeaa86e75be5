import { join } from "node:path";
import { command } from "../../measure/command.mjs";

/** What GraphQL and everything around it costs shows beside this: no GraphQL, one statement per question. */
export const contender = {
  name: "floor",
  start: ({ database }) => command({ script: join(import.meta.dirname, "server.mjs"), args: [database] }),
  request: ({ name }, variables) => ({ path: `/${name}`, headers: {}, body: JSON.stringify(variables) }),
};
