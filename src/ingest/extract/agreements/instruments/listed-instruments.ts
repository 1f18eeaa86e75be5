import type { TextSentence } from "../../article-text";
import { ruleName, type RuleExample } from "../../extraction-rule";
import { firstDateIn } from "../../found-date";
import type { Reading } from "../../reading";
import { isOnSeveral, type InstrumentAct, type InstrumentSentence } from "../instrument-act";
import { headedItem } from "./headed-items";
import { isHeading } from "./instrument-headings";
import { ownParties } from "../parties/own-parties";
import { distinct, partiesNamed } from "../parties/parties-named";
import { pairOfParties } from "./paired-items";
import { topicItem } from "./topic-items";

const INTRODUCES =
  /\b(?:signed|signing|exchanged|concluded|inked|adopted)\b[^‹]{0,60}(?:‹[DLOCPIN]\d+›[^‹]{0,40}){0,5}:$|\b(?:following|below)\b.{0,120}\b(?:signed|exchanged|concluded|inked|adopted)\b|\b(?:signed|signing|exchanged|exchange|concluded|inked|adopted)\b.{0,40}\bfollowing\b/iu;
/** What every such sentence ends with or holds; quick to look for. */
const MAY_INTRODUCE = /:$|following|below/iu;
/** "Among them:" after a sentence that tells that documents were signed. */
const INTRODUCES_REST =
  /^(?:Among (?:them|these|the documents)|They|These|These [\p{Ll} ]{2,40}|(?:The|These)\b[^.‹]{0,30}(?:‹[IN]\d+›[^.‹]{0,20}){1,3}(?:,? (?:which|that|between) [^.:]{3,160}?,?)?)(?: (?:include|are|were|comprise)[sd]?)?(?:,? namely| as follows| the following)?:$|^(?:The|These) (?:\p{Ll}+ ){0,2}(?:documents|instruments|texts) (?:are|were|include)(?: as follows| the following)?:$/u;
const TELLS_OF_SIGNING = /\b(?:signed|signs?|signing|exchanged?|exchange of|inked|inks?|adopted)\b/u;
const IS_TO_COME = /\b(?:will|to be|expected|would)\b/iu;
const ITEM = /^(?:[-–—•*·▪●◦‣■►➢✓]\uFE0E?\s*|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[).]\s+)/iu;

/** "- Establishes a fund under the Reef Treaty": what an instrument does, with no instrument of its own. */
const SAYS_WHAT_IT_DOES =
  /^[^\p{L}‹]{0,6}(?:Establish|Set|Call|Express|Provide|Create|Commit|Recogni[sz]e|Promote|Support|Enable|Facilitate|Define|Outline|Strengthen|Encourage|Ensure|Include|Allow|Reaffirm|Affirm|Identif)(?:e?s|ies) /u;

/** How many sentences back all of a list may have been told of. */
const REACH = 12;

/** What the items of a list of signed documents are. */
export const listedAsSigned = {
  id: "LISTED_AS_SIGNED",
  version: 3,
  description:
    "The items of a list that a sentence introduces as documents signed, each an instrument or the pair of its parties.",
  examples: [
    {
      text: "The following documents were signed:\n- Agreement on fisheries;\n- Memorandum of understanding on tourism.",
      finds: ["SIGNED Agreement on fisheries", "SIGNED Memorandum of understanding on tourism"],
    },
    {
      text: "The following documents were signed:\n● Agreement on fisheries. It runs for five years.\n● Memorandum of understanding on tourism.",
      finds: ["SIGNED Agreement on fisheries", "SIGNED Memorandum of understanding on tourism"],
    },
    {
      text: "The memoranda of understanding were signed on:\n• Tuna quotas\n• Coral reefs – to save them.",
      finds: ["SIGNED memorandum of understanding on Tuna quotas", "SIGNED memorandum of understanding on Coral reefs"],
    },
    {
      text: "The following documents were signed:\n- Programme of Exhibitions;\n- Agreement on fisheries.",
      finds: ["SIGNED Programme of Exhibitions", "SIGNED Agreement on fisheries"],
    },
    {
      text: "Peru and Chile signed four pacts. The four pacts, which open new fields, are:\n(i) Agreement on fisheries;\n(ii) Memorandum of understanding on tourism.",
      finds: ["SIGNED Agreement on fisheries", "SIGNED Memorandum of understanding on tourism"],
    },
    { text: "The following topics were discussed:\n- the agreement on fisheries.", finds: [] },
  ] satisfies RuleExample[],
};

/** Return what lists of signed documents say of their items. */
export function listedInstruments(
  sentences: readonly InstrumentSentence[],
  reading: Reading,
  told: readonly InstrumentAct[] = [],
): InstrumentAct[] {
  const acts: InstrumentAct[] = [];
  let introduction: InstrumentSentence | null = null;
  let itemParagraph = -1;
  for (const each of sentences) {
    const { marked, sentence } = each.sentence;
    if (introduction && isItem(each)) {
      acts.push(...itemActs(each, introduction, reading).map((act) => withStepOfAll(act, told)));
      itemParagraph = sentence.paragraph;
    } else if (introduction && isAfterItem(sentence, itemParagraph, introduction)) continue;
    else if (
      MAY_INTRODUCE.test(marked) &&
      INTRODUCES.test(marked) &&
      !IS_TO_COME.test(marked) &&
      !sentence.isBoilerplate
    )
      introduction = each;
    else introduction = null;
    if (!introduction && INTRODUCES_REST.test(marked) && !isHeading(each) && isToldOfSigning(sentences, sentence.index))
      introduction = each;
  }
  return acts;
}

/** "transmitted five treaties to Parliament. These are: …": what was told of all of them last is told of each. */
function withStepOfAll(act: InstrumentAct, told: readonly InstrumentAct[]): InstrumentAct {
  const all = told
    .filter(isOnSeveral)
    .findLast(({ sentence }) => sentence < act.sentence && sentence >= act.sentence - REACH);
  return all?.status === "IN_RATIFICATION"
    ? { ...act, status: all.status, parties: act.parties.length > 1 ? act.parties : all.parties }
    : act;
}

/** Whether one of the few sentences before tells that documents were signed. */
function isToldOfSigning(sentences: readonly InstrumentSentence[], index: number): boolean {
  return sentences.some(({ sentence: { sentence, marked } }) => {
    const isBefore = sentence.index < index && sentence.index >= index - 6;
    return isBefore && TELLS_OF_SIGNING.test(marked) && !IS_TO_COME.test(marked);
  });
}

/** Whether a sentence goes on after an item, in a paragraph that is not that of the introduction. */
function isAfterItem(sentence: TextSentence, itemParagraph: number, introduction: InstrumentSentence): boolean {
  return sentence.paragraph === itemParagraph && itemParagraph > introduction.sentence.sentence.paragraph;
}

function isItem({ sentence: { marked }, instruments, sentence }: InstrumentSentence): boolean {
  return ITEM.test(marked) || instruments[0]?.start === sentence.sentence.start;
}

function itemActs(item: InstrumentSentence, introduction: InstrumentSentence, reading: Reading): InstrumentAct[] {
  const { sentence } = item;
  if (SAYS_WHAT_IT_DOES.test(sentence.marked)) return [];
  const pair = item.instruments.length > 0 ? null : pairOfParties(item, introduction);
  const topic = item.instruments.length > 0 || pair ? null : topicItem(sentence, introduction);
  const instrument = item.instruments[0] ?? pair ?? topic ?? headedItem(sentence);
  if (!instrument) return [];
  const own = item.instruments.length > 0 ? ownParties(instrument, sentence, reading) : [];
  const parties = pair ? distinct(partiesNamed(sentence, sentence.marked, reading)) : own;
  if (pair && parties.length !== 2) return [];
  return [
    {
      instrument,
      status: "SIGNED",
      sentence: sentence.sentence.index,
      quote: { start: instrument.start, end: instrument.end },
      date: firstDateIn(introduction.sentence, introduction.sentence.marked),
      place: null,
      parties,
      signatories: [],
      rule: ruleName(listedAsSigned),
      isOfHeadline: false,
      isPresumed: false,
    },
  ];
}
