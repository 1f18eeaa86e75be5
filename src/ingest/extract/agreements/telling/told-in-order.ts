import { ruleName, type RuleExample } from "../../extraction-rule";
import { extentOf, mentionsIn, wordsOf } from "../../marked-sentence";
import { matchesOf } from "../../matches";
import type { Reading } from "../../reading";
import { isOnSeveral, type InstrumentAct, type InstrumentSentence } from "../instrument-act";
import type { InstrumentPhrase } from "../instruments/instrument-phrase";
import { headingOf } from "../instruments/instrument-headings";
import { ownParties } from "../parties/own-parties";
import { singlePhrase, singularNoun } from "../instruments/single-phrase";

const ORDINAL =
  "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|other|last|final|latter|former|(?:third|fourth|fifth|sixth) and (?:final|last)";
/** How an instrument that is one of several is pointed at: "the second ‹I0›", "the third", "another". */
const ONE_OF_THEM = new RegExp(
  `(?<=^|[,;] (?:(?:and|while|whereas) )?|\\b(?:and|while|whereas|that|said) )(?:[Tt]he (?:‹I(?<mark>\\d+)›|(?:${ORDINAL})(?: (?:one|document|text|signing))?)|[Aa]nother(?: ‹I\\d+›| one| of them)?|[Oo]ne of (?:them|(?:the|these|those) (?:‹I\\d+›|documents|pacts))|[Aa]n? ‹I(?<own>\\d+)›)(?: of (?:the|these|those|them)\\b[^,;.‹]{0,30})?(?:,? (?:signed|inked|penned) (?:by|between) [^;.]{4,160}?)?,? ` +
    "(?:(?:is|was|will be) (?:(?:aimed at|intended|designed|meant) )?|(?<verb>(?:aims?|targets?|targeted|seeks?|covers?|focus(?:es)?|concerns?|deals?|relates?|pertains?|provides?|regards?|involves?|envisages?|calls?|allows?|enables?|establishes|sets|addresses|regulates|facilitates|promotes|creates|outlines|aimed|sought|covered|focus{1,2}ed|concerned|dealt|related|pertained|regarded|provided|involved|envisaged|called|allowed|enabled|established|addressed|regulated|facilitated|promoted|created|outlined)) |(?=(?:on|regarding|concerning) ))" +
    "(?<topic>[^;]{4,220}?)(?=[;.]|$|,? (?:while|whereas|and) the (?:second|third|fourth|fifth|other|last|‹I)| (?:and )?(?:was |were )?sign(?:ed)? (?:by|on|in|between)| (?:in order )?to (?:ease|expedite|facilitate|boost|enhance|improve|strengthen|ensure)\\b|, (?:which|who|by |with |\\p{Ll}+ing\\b))",
  "gu",
);
const IS_NUMBERED_DOCUMENT = new RegExp(`^[Tt]he (?:${ORDINAL}) (?:document|text)\\b`, "u");
const IS_ORDINAL = new RegExp(`^(?:${ORDINAL})\\b`, "iu");
/** What "is" or "was" is followed by when it says what an instrument is on; "was signed", "is to be held" say something else. */
const IS_TOPIC =
  /^(?:(?:on|for|about|within|between|regarding|concerning|relating to|to (?!be\b|have\b)|in (?:the )?(?:field|area|sector|domain|sphere)s?\b)|(?:an?|the) (?:‹I|(?:provision|grant|loan|donation|supply|establishment|construction|creation|launch|extension|transfer|purchase) (?:of|to|for)\b))/u;
/** How many sentences back all of them may have been told of: one called "the second agreement", and one called "the second". */
const REACH = { noun: 12, number: 3 };

/** What the article says of instruments that it tells one after the other, by their number. */
export const toldInOrder = {
  id: "TOLD_IN_ORDER",
  version: 5,
  description: "One of several instruments that were told of together, called by its number and by what it is on.",
  examples: [
    {
      text: "Peru and Chile signed two agreements. The first seeks to protect corals. The second agreement covers a protocol on fishing.",
      finds: ["SIGNED agreement to protect corals", "SIGNED protocol on fishing"],
    },
    {
      text: "Peru and Chile signed several protocols. A protocol on visas seeks to ease travel. Another targets smuggling, making trade safer.",
      finds: ["SIGNED protocol on visas", "SIGNED protocol on smuggling"],
    },
    {
      text: "Peru and Chile signed two agreements. The first agreement signed by Minister Ana Soto and Minister Luis Vega pertains to tuna landings to ease trade.",
      finds: ["SIGNED agreement on tuna landings"],
    },
    {
      text: "Peru and Chile signed two arrangements to help fishers.\n\nThe Reef Framework:\n\n- Sets up a fund under the Tuna Treaty.\n\nThe Port Safety Memorandum of Understanding:\n\n- Calls for checks.",
      finds: ["SIGNED Reef Framework", "SIGNED Port Safety Memorandum of Understanding"],
    },
    {
      text: "Peru and Chile signed two agreements. The first agreement, signed by Minister Ana Soto and Minister Luis Vega, relates to tuna. The second agreement, signed by Minister Eva Paz and Minister Jon Ruiz, on port safety.",
      finds: ["SIGNED agreement on tuna", "SIGNED agreement on port safety"],
    },
    {
      text: "Peru and Chile signed two documents. Minister Ana Soto said the first document was a protocol on fishing.",
      finds: ["SIGNED protocol on fishing"],
    },
    { text: "Peru and Chile held two meetings. The first was on corals.", finds: [] },
  ] satisfies RuleExample[],
};

/** Return what is said of instruments told by their number after the acts that tell of all. */
export function instrumentsInOrder(
  sentences: readonly InstrumentSentence[],
  acts: readonly InstrumentAct[],
  reading: Reading,
): InstrumentAct[] {
  const onSeveral = acts.filter(isOnSeveral);
  if (onSeveral.length === 0) return [];
  const told: InstrumentAct[] = [];
  for (const each of sentences) {
    const { index } = each.sentence.sentence;
    const all = onSeveral.findLast(({ sentence }) => sentence <= index && sentence >= index - REACH.noun);
    if (!all) continue;
    const heading = headingOf(each, all);
    if (heading) told.push(actOn(heading, all, each, reading));
    else told.push(...oneOfThem(each, all, Math.max(all.sentence, told.at(-1)?.sentence ?? 0), reading));
  }
  return told;
}

/** The instrument that a heading names was signed with all. */
function actOn(
  instrument: InstrumentPhrase,
  all: InstrumentAct,
  { sentence }: InstrumentSentence,
  reading: Reading,
): InstrumentAct {
  const own = ownParties(instrument, sentence, reading);
  return {
    ...all,
    instrument,
    parties: own.length > 1 ? own : all.parties,
    signatories: [],
    sentence: sentence.sentence.index,
    quote: { start: instrument.start, end: instrument.end },
    rule: ruleName(toldInOrder),
    isOfHeadline: false,
  };
}

/** `last` is the sentence that told of all, or of the one before. */
function oneOfThem(each: InstrumentSentence, all: InstrumentAct, last: number, reading: Reading): InstrumentAct[] {
  const { sentence } = each;
  return matchesOf(sentence.marked, ONE_OF_THEM).flatMap(({ 0: words, index, groups = {} }) => {
    const { mark, own: ownMark, verb, topic = "" } = groups;
    const named = mark === undefined ? null : instrumentAt(each, mark);
    const isNear = IS_NUMBERED_DOCUMENT.test(words) || sentence.sentence.index <= last + REACH.number;
    if (named ? !IS_ORDINAL.test(named.title) : !isNear) return [];
    if (verb === undefined && !IS_TOPIC.test(topic)) return [];
    const from = index + words.length - topic.length;
    // "A protocol on visas seeks …": one of several of its kind, which it calls by its own name.
    const itself = ownMark === undefined ? null : instrumentAt(each, ownMark);
    if (ownMark !== undefined && (itself?.kind !== all.instrument.kind || verb === undefined)) return [];
    const instrument =
      itself ??
      instrumentInside(each, topic, from) ??
      describedBy(verb, topic, singularNoun(named ?? all.instrument), each, from, all.instrument);
    const own = ownParties({ ...instrument, title: wordsOf(sentence, instrument) }, sentence, reading);
    return [
      {
        ...all,
        instrument,
        // What all of them were called stands for none of them.
        parties: own.length > 1 ? own : all.parties,
        signatories: [],
        sentence: sentence.sentence.index,
        quote: extentOf(sentence, index, index + words.length),
        rule: ruleName(toldInOrder),
        isOfHeadline: false,
      },
    ];
  });
}

function instrumentAt({ sentence, instruments }: InstrumentSentence, mark: string): InstrumentPhrase | null {
  const mention = sentence.mentions[Number(mark)];
  return mention?.kind === "instrument" ? (instruments[mention.instrument] ?? null) : null;
}

/** "covers a ‹I1›", "is the ‹I1›": the sentence says itself which instrument it is. */
function instrumentInside(
  { sentence, instruments }: InstrumentSentence,
  topic: string,
  from: number,
): InstrumentPhrase | null {
  if (!/^(?:an?|the) ‹I\d+›/u.test(topic)) return null;
  const [mention] = mentionsIn(sentence, topic, "instrument");
  const phrase = mention && instruments[mention.instrument];
  if (!phrase) return null;
  const end = extentOf(sentence, from, from + topic.length).end;
  const mentions = sentence.mentions.filter((each) => phrase.start <= each.start && each.end <= end);
  return { ...phrase, title: wordsOf(sentence, { start: phrase.start, end }).replace(/[,\s]+$/u, ""), end, mentions };
}

/** Which preposition a verb's object takes after a noun: "aims to protect" is "an agreement to protect", "covers corals" one "on corals". */
function describedBy(
  verb: string | undefined,
  topic: string,
  noun: string,
  { sentence }: InstrumentSentence,
  from: number,
  { kind }: InstrumentPhrase,
): InstrumentPhrase {
  const extent = extentOf(sentence, from, from + topic.length);
  const said = wordsOf(sentence, extent).replace(/[,\s]+$/u, "");
  const words = /^(?:deal|pertain|relat)/u.test(verb ?? "") ? said.replace(/^(?:to|with) /u, "") : said;
  const hasPreposition =
    /^(?:to|on|in|for|at|with|within|between|about|under|of|regarding|concerning|relating)\b/u.test(words);
  const title = `${noun} ${hasPreposition ? "" : "on "}${words}`;
  return singlePhrase(sentence, extent, { title, kind, head: noun });
}
