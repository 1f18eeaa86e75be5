import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openDatabase } from "./database.mjs";
import { readersOf } from "./readers/all.mjs";

/** The part of Entente's schema that the workloads ask for. */
export const typeDefs = readFileSync(join(import.meta.dirname, "schema.graphql"), "utf8");

/** The types of the schema that stand for one of several others. */
export const unions = ["Party", "Agent", "TimelineItem", "SearchResult"];

/** Return everything that resolvers read by, over the database that the program was given. */
export function readersOfProgram() {
  return readersOf(openDatabase(process.argv[2]));
}
