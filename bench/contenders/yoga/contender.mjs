import { join } from "node:path";
import { command } from "../../measure/command.mjs";

/** GraphQL Yoga with the same resolvers as Mercurius, batched by DataLoader. */
export const contender = {
  name: "yoga",
  start: ({ database }) => command({ script: join(import.meta.dirname, "server.mjs"), args: [database] }),
};
