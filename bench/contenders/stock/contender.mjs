import { join } from "node:path";
import { command } from "../../measure/command.mjs";

const PROGRAM = join(import.meta.dirname, "dist/main.js");

/** Apollo Server, type-graphql and TypeORM with relations and DataLoader. */
export const contender = {
  name: "stock",
  start: ({ database }) => command({ script: PROGRAM, env: { DATABASE: database, PORT: "0" } }),
};
