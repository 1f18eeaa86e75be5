import type { Config } from "../../config";

/** The limits that the settings decide; docs/limits.md explains them. */
export type Limits = Pick<Config, "costLimit" | "rateBudget" | "rateRestored">;

/** What every document must keep to, whatever it asks for; each is several times what a tool or a person writes. */
export const DOCUMENT_LIMITS = {
  /** More of them could nest so deeply that the parser runs out of stack. */
  tokens: 5000,
  /** The introspection query of GraphQL's own tools goes 15 levels down. */
  depth: 20,
  aliases: 50,
  directives: 50,
  /** Times that one field is selected in one place. */
  repetitions: 20,
  /** Fields and fragments, counted wherever a fragment is spread. */
  selections: 2000,
  /** Lists and objects within one another in an argument or a variable. */
  inputDepth: 32,
  /** Values of all variables together; more would not fit into a statement. */
  inputValues: 5000,
  /** Values of all arguments of one field. */
  argumentValues: 1000,
  /** Characters of one text; SQLite compares no pattern that is ten times as long. */
  textLength: 5000,
  /** Errors told of one document. */
  errors: 8,
} as const;
