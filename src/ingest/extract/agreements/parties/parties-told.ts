import type { FoundParty } from "../../extraction";
import type { MarkedSentence } from "../../marked-sentence";
import type { Reading } from "../../reading";
import { partiesActing, stateBecoming } from "./acting-parties";
import type { InstrumentPhrase } from "../instruments/instrument-phrase";
import { partnersIn } from "./own-parties";
import { distinct } from "./parties-named";
import { sharedSubject } from "../signing/signers";
import { unlistedBodiesBefore } from "./unlisted-bodies";

/** The named parts of a match, and where it begins. */
interface Told {
  readonly at: number;
  readonly groups: Readonly<Partial<Record<"who" | "between" | "verb" | "partners" | "others", string>>>;
}

/** Return the parties that a match tells of: those who acted, and with whom. */
export function partiesTold(sentence: MarkedSentence, { groups, at }: Told, reading: Reading): FoundParty[] {
  const { who: named, between = "", verb } = groups;
  const isTold = verb !== undefined && sentence.sentence.index > 0;
  const before =
    named === undefined
      ? sentence.marked.slice(0, at)
      : /^ and /u.test(between) && !/‹P\d+›$/u.test(named)
        ? between
        : "";
  const unlisted = isTold ? unlistedBodiesBefore(before) : [];
  const acting = partiesActing(sentence, named ?? sharedSubject(before), between, reading);
  const parties =
    acting.length > 0 ? acting : stateBecoming(sentence, sentence.marked.slice(0, at + (named?.length ?? 0)), reading);
  const others = partnersIn(sentence, groups.partners ?? groups.others ?? "", reading);
  return distinct(named === undefined ? [...unlisted, ...parties, ...others] : [...parties, ...unlisted, ...others]);
}

/** Return the parties of an instrument: those in its own words come before those who act on it, where they are all. */
export function partiesOfInstrument(
  { title }: InstrumentPhrase,
  named: readonly FoundParty[],
  own: FoundParty[],
): FoundParty[] {
  const isComplete = (own.length > 1 && !/\bwith\b/u.test(title)) || (own.length > 0 && /\bbetween\b/u.test(title));
  return isComplete ? own : distinct([...named, ...own]);
}
