import type { Config } from "../../config";

/** The limits that the settings decide; docs/limits.md explains them. */
export type Limits = Pick<Config, "costLimit" | "rateBudget" | "rateRestored">;

/** What every document must keep to, whatever it asks for; each is several times what a tool or a person writes. */
export const DOCUMENT_LIMITS = {
  /** Deeper nesting than these allow is where the parser would run out of stack. */
  tokens: 5000,
  depth: 20,
  aliases: 100,
  directives: 50,
  /** Fields and fragments, counted wherever a fragment is spread. */
  selections: 5000,
  /** Lists and objects within one another in an argument or a variable. */
  inputDepth: 32,
  /** Errors told of one document; more help nobody. */
  errors: 20,
} as const;
