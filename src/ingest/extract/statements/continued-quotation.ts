import type { FoundStatement } from "../extraction";
import { ruleName } from "../extraction-rule";
import type { MarkedSentence } from "../marked-sentence";
import type { QuotationMention } from "../mention";
import type { Reading } from "../reading";
import { attributedNext } from "./attributed-next";
import { SAYS } from "./speech-verbs";
import { speakerAt, verbatimStatement } from "./statement";

const RULE = { id: "CONTINUED_QUOTATION", version: 1 };
const ANNOUNCES = new RegExp(
  `(?<who>‹P\\d+›)[^‹.;]{0,60}\\b(?<cue>${SAYS}|(?:issued|released|made|gave)\\s[^‹.;]{0,30}(?:statement|comments?|remarks))[^‹.;]{0,60}[:;]$`,
  "u",
);
const NEXT_PARAGRAPH = 1;
/**
 * Read a sentence that is nothing but a quotation: its speaker is the one whom the sentence before announces or quotes,
 * in this paragraph or the one before it.
 */
export function continuedQuotation(
  sentence: MarkedSentence,
  previous: MarkedSentence | undefined,
  before: readonly FoundStatement[],
  reading: Reading,
): FoundStatement[] {
  const quotation = soleQuotation(sentence);
  const next = quotation ? reading.sentences[sentence.sentence.index + 1] : undefined;
  const attributed = quotation ? attributedNext(quotation, sentence, next, reading) : null;
  if (attributed) return [attributed];
  if (!quotation || !previous) return [];
  if (sentence.sentence.paragraph - previous.sentence.paragraph > NEXT_PARAGRAPH) return [];
  const told =
    announced(previous, quotation, reading) ??
    continued(sentence, quotation, before, reading) ??
    ofSubject(sentence, previous, quotation, reading);
  return told ? [told] : [];
}

/** "The minister remarked:" and then the quotation. */
function announced(previous: MarkedSentence, quotation: QuotationMention, reading: Reading): FoundStatement | null {
  const groups = ANNOUNCES.exec(previous.marked)?.groups;
  const person = groups ? speakerAt(previous, groups["who"] ?? "") : null;
  if (!person) return null;
  const statement = verbatimStatement(reading, quotation, person, { cue: groups?.["cue"] ?? null, rule: RULE });
  return { ...statement, antecedents: [{ start: person.start, end: person.end }], basis: "COREFERENT" };
}

/** Fewer words in quotation marks may be a title or a motto. */
const FEWEST_WORDS = 8;
const SUBJECT = /^(?:[^‹,.;]{2,60}(?:‹[CLOD]\d+›[^‹,.;]{0,30}){0,2},\s)?(?:The\s)?(?<who>‹P\d+›)(?!['’])/u;
/** What says that somebody speaks: what is quoted next is theirs, whoever else is named. */
const SPEAKS =
  /^\s(?:(?:also|then|later|further|briefly)\s)?(?:(?:opened|began|started|concluded|closed|ended)\s(?:his|her|the)\s(?:speech|address|remarks|statement|intervention|briefing)|addressed|responded|replied|answered|reacted|spoke|thanked|congratulated|praised|lauded|commended|welcomed|reassured|assured|urged|dismissed|criti[cs]i[sz]ed|condemned|commented|expressed|voiced|took\sto\s(?:X|Twitter|Facebook))\b/u;

/** "Minister Obi opened the bridge." and, as the next paragraph, a quotation: of the one person whom the paragraph before tells of. */
function ofSubject(
  { sentence }: MarkedSentence,
  previous: MarkedSentence,
  quotation: QuotationMention,
  reading: Reading,
): FoundStatement | null {
  const people = new Set(previous.mentions.flatMap((mention) => (mention.kind === "person" ? mention.people : [])));
  const who = SUBJECT.exec(previous.marked)?.groups?.["who"];
  const isClosed = /\.$/u.test(previous.marked) && /[”"’]\.?$/u.test(sentence.text);
  const isNext = sentence.paragraph === previous.sentence.paragraph + NEXT_PARAGRAPH && isClosed;
  const isSpeaker = who !== undefined && (people.size === 1 || SPEAKS.test(previous.marked.split(who)[1] ?? ""));
  const person = who && isNext && isSpeaker ? speakerAt(previous, who) : null;
  const opening = reading.text.sentences.find(({ paragraph }) => paragraph === previous.sentence.paragraph);
  const isQuoted = /^[“"]/u.test(opening?.text ?? "");
  if (!person || isQuoted || previous.marked.includes("‹Q") || quotation.words.split(/\s+/u).length < FEWEST_WORDS)
    return null;
  const statement = verbatimStatement(reading, quotation, person, { cue: null, rule: RULE });
  return { ...statement, antecedents: [{ start: person.start, end: person.end }], basis: "COREFERENT" };
}

function continued(
  sentence: MarkedSentence,
  quotation: QuotationMention,
  before: readonly FoundStatement[],
  { people }: Reading,
): FoundStatement | null {
  const speakers = new Set(before.map(({ speaker }) => speaker));
  const [last] = before;
  if (!last || speakers.size !== 1) return null;
  // "President Obi and I agreed": nobody speaks so of oneself.
  const own = (people[last.speaker]?.name ?? "").split(" ").filter(({ length }) => length > 3);
  if (quotation.words.split(/[^\p{L}\p{M}'’-]+/u).some((word) => own.includes(word))) return null;
  const words = quotation.words.replace(/[\s,]+$/u, "");
  const start = sentence.sentence.start + sentence.sentence.text.indexOf(words);
  return {
    speaker: last.speaker,
    isVerbatim: true,
    cue: null,
    quote: { start, end: start + words.length },
    antecedents: [last.quote],
    rule: ruleName(RULE),
    basis: "COREFERENT",
  };
}

function soleQuotation({ marked, mentions }: MarkedSentence): QuotationMention | null {
  const [quotation] = mentions;
  return /^‹Q0›[.,;!?]?$/u.test(marked) && quotation?.kind === "quotation" ? quotation : null;
}
