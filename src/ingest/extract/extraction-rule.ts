import type { MarkedSentence } from "./marked-sentence";
import type { Reading } from "./reading";
import type { Triggered } from "../triggers/trigger-index";

/** A sentence (or a short text) with what a rule finds in it, in short words; none for a counter-example. */
export interface RuleExample {
  readonly text: string;
  readonly finds: readonly string[];
}

/**
 * A rule that reads facts of one type out of a sentence; pure, and linear in the length of the sentence. What it needs
 * has to be found in the sentence as marked.
 */
export interface ExtractionRule<Fact> extends Triggered {
  readonly id: string;
  /** Raised when what it finds changes; a review keeps the version it was made on. */
  readonly version: number;
  /** What it finds, in one sentence. */
  readonly description: string;
  readonly examples: readonly RuleExample[];
  read(sentence: MarkedSentence, reading: Reading): readonly Fact[];
}

/** Return how evidence names a rule: `id@version`. */
export function ruleName({ id, version }: { readonly id: string; readonly version: number }): string {
  return `${id}@${String(version)}`;
}
