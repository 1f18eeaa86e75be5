import { ruleName, type RuleExample } from "../../extraction-rule";
import { matchesOf } from "../../matches";
import type { Reading } from "../../reading";
import { instrumentsCovering } from "./covered-topics";
import { describedItems, singledOut, topicsAmong } from "./described-items";
import { isOnSeveral, type InstrumentAct, type InstrumentSentence } from "../instrument-act";
import type { InstrumentPhrase } from "./instrument-phrase";
import { oneByOne } from "../telling/one-by-one";
import { ownParties } from "../parties/own-parties";

/** What opens the list of single instruments in the sentence that tells of all: "several documents, including …". */
const INCLUDING =
  /^[^.;‹]{0,80}(?:‹[CDLONIP]\d+›[^.;‹]{0,40}){0,6}?(?:\b(?:including|such as|namely|notably|among (?:them|which|these))\b|:| [–—-] (?=(?:the |an? )?‹I))/u;
/** A sentence of its own that says what is among the instruments told of before. */
const AMONG_THEM =
  /^(?:(?:The|These|Those|Both|Other|All)\b[^.;:‹]{0,40}(?:‹N\d+›[^.;:‹]{0,30})?‹I(?<all>\d+)›(?: and ‹I\d+›)?[^.;:‹]{0,40}|‹I(?<other>\d+)› (?:approved|signed|inked|exchanged|concluded|endorsed)\b[^.;:‹]{0,40}|These |They |This (?=include)|(?:Among|One of|Part of) (?:the |these |those |them)[^.;:‹]{0,30}(?:‹I(?<among>\d+)›)?[^.;:‹]{0,40}(?:‹[CDLO]\d+›[^.;:‹]{0,20})?)\b(?:includ(?:e|es|ed)|are|is|were|was|compris(?:e|es|ed)|consist(?:s|ed)? of)\b(?<list>[^.;]{0,400}?)(?=‹I\d+›)/u;
/** "These agreements are part of efforts to …", "were signed to …": what is said of them, not which they are. */
const SAYS_MORE =
  /^(?:The|These|Those|Both|All)\b[^.;:‹]{0,40}(?:‹[NI]\d+›[^.;:‹]{0,30}){0,2}\b(?:are|were|is|was) (?:also )?(?:part|(?!signed\b|inked\b|concluded\b|exchanged\b)\p{Ll}+ed|\p{Ll}+ing|meant|built|another|testament|proof|evidence|important|key|in (?:line|keeping)|not|to|set to|crucial|vital|based)\b/u;
/** How many sentences back all of them may have been told of. */
const REACH = 4;

/** What single instruments are that a sentence tells to be among several that were signed. */
export const includedAmongSigned = {
  id: "INCLUDED_AMONG_SIGNED",
  version: 5,
  description:
    "Instruments said to be among several of which the sentence, or one just before, says what became of them.",
  examples: [
    {
      text: "Peru and Chile signed four agreements, including a treaty on water and a protocol on fishing.",
      finds: ["SIGNED treaty on water", "SIGNED protocol on fishing"],
    },
    {
      text: "Peru and Chile signed two agreements, one on water and another on fishing.",
      finds: ["SIGNED agreement on water", "SIGNED agreement on fishing"],
    },
    {
      text: "Peru and Chile signed four agreements. These include a treaty on water.",
      finds: ["SIGNED treaty on water"],
    },
    {
      text: "Peru and Chile signed agreements. Among them are agreements on tuna and on corals.",
      finds: ["SIGNED agreement on tuna", "SIGNED agreement on corals"],
    },
    {
      text: "Peru and Chile signed the Reef Accords. The Reef Accords are a set of rules to carry out the duties in the 1967 Ocean Treaty.",
      finds: [],
    },
    {
      text: "Peru and Chile spoke of four agreements, including a treaty on water.",
      finds: [],
    },
  ] satisfies RuleExample[],
};

/** Return what the article says of the instruments that are among those of the acts. */
export function includedInstruments(
  sentences: readonly InstrumentSentence[],
  acts: readonly InstrumentAct[],
  reading: Reading,
): InstrumentAct[] {
  const onSeveral = acts.filter(isOnSeveral);
  if (onSeveral.length === 0) return [];
  return sentences.flatMap((each) => {
    if (each.instruments.length === 0) return [];
    const { index } = each.sentence.sentence;
    const here = onSeveral.find(({ sentence }) => sentence === index);
    if (here)
      return [...listedAfter(each, here), ...topicsAmong(each.sentence, here.instrument)]
        .flatMap((phrase) => oneByOne(phrase, each.sentence))
        .map((phrase) => actOn(phrase, here, each, reading));
    const before = onSeveral.findLast(({ sentence }) => sentence < index && sentence >= index - REACH);
    const listed = before
      ? listedAmong(each, before, countOf(onSeveral, index)).flatMap((phrase) => oneByOne(phrase, each.sentence))
      : [];
    return before ? listed.map((phrase) => actOn(phrase, before, each, reading)) : [];
  });
}

/** The instruments that follow "including" after those of an act in the same sentence. */
function listedAfter({ sentence, instruments }: InstrumentSentence, { instrument }: InstrumentAct): InstrumentPhrase[] {
  const all = instruments.findIndex(({ start }) => start === instrument.start);
  const mark = sentence.marked.indexOf(`‹I${String(markOf(sentence.mentions, all))}›`);
  if (all < 0 || mark < 0) return [];
  const after = sentence.marked.indexOf("›", mark) + 1;
  const single = singledOut(sentence, after, instrument);
  const opening = INCLUDING.exec(sentence.marked.slice(after));
  if (!opening) return single;
  // "agreements under the Reef Compact: a treaty, a protocol": what is named before the list is none of it.
  return [...single, ...instruments.slice(all + 1 + matchesOf(opening[0], /‹I\d+›/gu).length)];
}

/** The greatest number told, up to a sentence, of instruments that were concluded together. */
function countOf(acts: readonly InstrumentAct[], until: number): number | null {
  const counts = acts.flatMap(({ sentence, instrument }) => (sentence <= until ? (instrument.count ?? []) : []));
  return counts.length > 0 ? Math.max(...counts) : null;
}

function listedAmong(
  { sentence, instruments }: InstrumentSentence,
  all: InstrumentAct,
  count: number | null,
): InstrumentPhrase[] {
  const match = AMONG_THEM.exec(sentence.marked);
  if (match && (SAYS_MORE.test(sentence.marked) || saysWhatTheyAre(match))) return [];
  if (!match) {
    // "The statement covers trade and visas": its topics, and not those of what was told of before.
    const isOfOne = instruments.some(({ isPlural }) => !isPlural);
    const covering = isOfOne ? [] : instrumentsCovering(sentence, all.instrument, count);
    return [...topicsAmong(sentence, all.instrument), ...covering];
  }
  const open = [...match[0].matchAll(/‹I\d+›/gu)].length;
  const isOfSeveral = instruments.slice(0, open).every(({ isPlural }) => isPlural);
  const list = match[0].length - (match.groups?.["list"]?.length ?? 0);
  const described = describedItems(sentence, list + 1, sentence.marked.length, all.instrument);
  return isOfSeveral ? [...described, ...instruments.slice(open)] : [];
}

/** "The Accords are a set of rules that follow the ‹I0›": what they are, not which. */
function saysWhatTheyAre({ 0: words, groups }: RegExpExecArray): boolean {
  const list = groups?.["list"] ?? "";
  const isCopula = /\b(?:is|are|was|were)$/u.test(words.slice(0, words.length - list.length));
  return isCopula && !/^(?:Among|One of|Part of)\b/u.test(words) && / (?:of|to|that|which|in|for|by) /u.test(list);
}

/** The number under which an instrument is marked: its place among all mentions of the sentence. */
function markOf(mentions: InstrumentSentence["sentence"]["mentions"], instrument: number): number {
  return mentions.findIndex((mention) => mention.kind === "instrument" && mention.instrument === instrument);
}

function actOn(
  phrase: InstrumentPhrase,
  all: InstrumentAct,
  within: InstrumentSentence,
  reading: Reading,
): InstrumentAct {
  const own = ownParties(phrase, within.sentence, reading);
  return {
    ...all,
    instrument: phrase,
    sentence: within.sentence.sentence.index,
    quote: { start: phrase.start, end: phrase.end },
    parties: own.length > 0 ? own : all.parties,
    rule: ruleName(includedAmongSigned),
    isOfHeadline: false,
  };
}
