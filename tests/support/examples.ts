import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE_ROOT } from "../../src/package";

const FOLDER = join(PACKAGE_ROOT, "examples");

/** A query that newcomers see first, with its variables. */
export interface Example {
  readonly path: string;
  readonly operation: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The queries of examples/. */
export const EXAMPLES: readonly Example[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".graphql"))
  .map((file) => {
    const path = join(FOLDER, file);
    const query = readFileSync(path, "utf8");
    const operation = /^query (\w+)/mu.exec(query)?.[1] ?? "";
    return { path, operation, query, variables: variablesBeside(path) };
  });

function variablesBeside(path: string): Example["variables"] {
  const file = path.replace(".graphql", ".json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Example["variables"]) : {};
}
