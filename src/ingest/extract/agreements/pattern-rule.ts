import type { FoundAgreementStatus } from "../extraction";
import { ruleName, type RuleExample } from "../extraction-rule";
import { firstDateIn } from "../found-date";
import { matchesOf as findAll } from "../matches";
import { isHeadline } from "./instruments/headlines";
import { extentOf, mentionsIn, wordsOf, type MarkedSentence } from "../marked-sentence";
import type { Reading } from "../reading";
import { dateInside, dateTold, withoutDateline } from "./signing/date-told";
import type { InstrumentAct, InstrumentRule, InstrumentSentence } from "./instrument-act";
import type { InstrumentPhrase } from "./instruments/instrument-phrase";
import { oneByOne } from "./telling/one-by-one";
import { ownParties, partnersAmong } from "./parties/own-parties";
import { represented } from "./parties/parties-named";
import { partiesOfInstrument, partiesTold } from "./parties/parties-told";
import { placeTold } from "./signing/place-told";
import { purposeAfter, withPurpose } from "./instruments/purpose";
import { isRevision } from "./instruments/revisions";

type Groups = Readonly<
  Partial<Record<"who" | "between" | "verb" | "what" | "partners" | "others" | "after" | "gap", string>>
>;

/** A rule as a pattern over marked sentences; its group `what` holds the instruments, `who` those who acted. */
export interface PatternRule {
  readonly id: string;
  readonly version: number;
  readonly description: string;
  readonly examples: readonly RuleExample[];
  readonly pattern: RegExp;
  /** What every sentence holds that the pattern fits; looked for first, since it is quick. */
  readonly cue?: RegExp;
  /** What the match says of the instruments; null when it says nothing after all; `words` as the article has them. */
  status(groups: Groups, before: string, words: string): FoundAgreementStatus | null;
  /** The part of the match that names those who signed, in a match of this status; `before` are the words before it. */
  signers?(status: FoundAgreementStatus, groups: Groups, before: string): string;
  readonly isPresumed?: boolean;
  /** Whether a date beside the match is of something else: of a step still to come, or of when it was spoken of. */
  readonly isDateOfOther?: boolean;
  /** Whether the instrument is one that the rule is about. */
  applies?(instrument: InstrumentPhrase, sentence: MarkedSentence): boolean;
}

/** Make a rule of a pattern. */
export function patternRule(spec: PatternRule): InstrumentRule {
  const { id, version, description, examples } = spec;
  const read: InstrumentRule["read"] = (sentence, reading) => actsOf(spec, sentence, reading);
  const needs = [...(spec.cue ? [spec.cue] : []), spec.pattern];
  return { id, version, description, examples, isOfNamed: true, needs, read };
}

/** Return the people whom a part of a sentence names. */
function peopleIn(sentence: MarkedSentence, part: string): number[] {
  return [...new Set(mentionsIn(sentence, part, "person").flatMap(({ people }) => people))];
}

/** A match that says something of instruments. */
interface Told {
  readonly words: string;
  readonly at: number;
  readonly groups: Groups;
  readonly status: FoundAgreementStatus;
}

function actsOf(spec: PatternRule, { sentence, instruments }: InstrumentSentence, reading: Reading): InstrumentAct[] {
  if (spec.cue?.test(sentence.marked) === false) return [];
  return matchesOf(spec, sentence).flatMap((told) => {
    const chosen = instrumentsTold(spec, sentence, told, instruments);
    if (chosen.length === 0) return [];
    const common = commonOf(spec, sentence, told);
    const acting = partiesTold(sentence, told, reading);
    const purpose = purposeAfter(sentence, told.at + told.words.length - (told.groups.partners?.length ?? 0));
    const owned = chosen.map((instrument) => [
      ...ownParties(instrument, sentence, reading),
      ...partnersAmong(instrument, told.groups.after ?? "", sentence, reading),
    ]);
    const named = [...acting, ...owned.flat()].length > 0 ? acting : thoseNotSigning(spec, sentence, told, reading);
    return chosen.flatMap((instrument, at) => {
      // "‹C0› signed a pact with ‹C1› and a treaty on reefs": the treaty is with ‹C1› too.
      const own = named.length === 1 ? (owned.slice(0, at + 1).findLast((each) => each.length > 0) ?? []) : owned[at];
      const parties = partiesOfInstrument(instrument, named, own ?? []);
      return oneByOne(withPurpose(instrument, purpose), sentence).map((each): InstrumentAct => ({
        ...common,
        date: common.date ?? dateInside(each),
        instrument: each,
        parties,
      }));
    });
  });
}

/** The instruments of a match that the rule is about. */
function instrumentsTold(
  spec: PatternRule,
  sentence: MarkedSentence,
  { groups }: Told,
  instruments: readonly InstrumentPhrase[],
): InstrumentPhrase[] {
  return mentionsIn(sentence, groups.what ?? "", "instrument").flatMap(({ instrument: index }) => {
    const instrument = instruments[index];
    // That a treaty exists says nothing of a change of it.
    if (!instrument || (spec.isPresumed && isRevision(instrument.title))) return [];
    return spec.applies?.(instrument, sentence) === false ? [] : [instrument];
  });
}

function matchesOf(spec: PatternRule, sentence: MarkedSentence): Told[] {
  const { marked } = sentence;
  return findAll(marked, spec.pattern).flatMap(({ 0: words, index: at, groups = {} }) => {
    const plain = wordsOf(sentence, extentOf(sentence, at, at + words.length));
    const status = spec.status(groups, marked.slice(0, at), plain);
    return status === null ? [] : [{ words, at, groups, status }];
  });
}

function dateOfMatch(spec: PatternRule, sentence: MarkedSentence, { words, at, groups, status }: Told) {
  const { after = "" } = groups;
  if (spec.isDateOfOther) return null;
  const isNews = status !== "PROPOSED" && spec.isPresumed !== true;
  const before = sentence.marked.slice(0, at);
  return status === "IN_FORCE"
    ? firstDateIn(sentence, after)
    : dateTold(sentence, isNews ? before : withoutDateline(before), words, after);
}

/** "was initialled by ‹P0› and ‹P1›": those for whom they act; whom signatories act for is known from their posts. */
function thoseNotSigning(spec: PatternRule, sentence: MarkedSentence, { groups, status }: Told, reading: Reading) {
  const actors = status === "SIGNED" ? undefined : spec.signers?.("SIGNED", groups, "");
  return represented(peopleIn(sentence, actors ?? ""), reading);
}

/** What a match says of each of its instruments. */
function commonOf(spec: PatternRule, sentence: MarkedSentence, told: Told) {
  const { words, at, groups, status } = told;
  const before = sentence.marked.slice(0, at);
  const { after = "" } = groups;
  return {
    status,
    sentence: sentence.sentence.index,
    quote: extentOf(sentence, at, at + words.length),
    date: dateOfMatch(spec, sentence, told),
    place: placeTold(sentence, words, after),
    signatories: peopleIn(sentence, spec.signers?.(status, groups, before) ?? ""),
    rule: ruleName(spec),
    isOfHeadline: isHeadline(sentence.sentence),
    isPresumed: spec.isPresumed ?? false,
  };
}
