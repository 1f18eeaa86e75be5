import type { ReviewState } from "../api/review";
import type { Fact } from "./fact";
import type { StoredHashes } from "./hashes";

/** Who reads the facts of curated files. */
export const CURATOR = "curator";

/** Who reads articles by rules alone. */
export const RULES = "entente-rules";

/** Who concludes facts from others: the inference rules. */
export const INFERENCE = "entente-inference";

/** What is known of a claim besides the fact itself: who read it, and what people made of it. */
export interface Standing extends StoredHashes {
  readonly review: ReviewState;
  readonly agent: string;
  /** How often people decided on it. */
  readonly revision: number;
  /** What is read now instead of what was decided on; null unless text and reading both changed since. */
  readonly newProposal: Fact | null;
}

/** A fact that was read but is not stored, and why. */
export interface DroppedFact {
  readonly fact: Fact;
  readonly reason: string;
}
