import type { Told } from "../corpus-rows";

/** Some articles with all claims that rest on them: no claim rests on articles of two parts. */
export type CorpusPart = Told;

/** A corpus that is too large to be held at once. */
export interface PartedCorpus {
  /** Who and what the other parts speak of: every official, post, organization and series is in it. */
  readonly stage: CorpusPart;
  /** Return the other parts, one after another; they may refer to claims of parts before them. */
  readonly parts: () => Iterable<CorpusPart>;
}
