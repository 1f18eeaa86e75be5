import type { RuleExample } from "../../extraction-rule";
import type { Naming, NamingsRead, TokenSentence } from "./naming";

/** A way in which an article names people with their posts; pure, and linear in the length of the phrase. */
export interface NamingRule {
  readonly id: string;
  /** Raised when what it finds changes; a review keeps the version it was made on. */
  readonly version: number;
  readonly description: string;
  /** Texts with the people that it finds in them, such as `Ada Obi: Foreign Minister (KE)`; none for a counter-example. */
  readonly examples: readonly RuleExample[];
  /** Read the namings that begin at a token; `earlier` are those of the article before it. */
  read(sentence: TokenSentence, at: number, earlier: readonly Naming[]): NamingsRead | null;
}
