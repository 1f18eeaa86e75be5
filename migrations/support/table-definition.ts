import { merge, type Part } from "./parts";

/** The definition of a table: a name and its parts. */
export interface TableDefinition extends Part {
  readonly name: string;
}

/** Define a table line by line. */
export function table(name: string, ...parts: Part[]): TableDefinition {
  return { name, ...merge(...parts) };
}
