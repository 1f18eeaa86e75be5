import type { FoundParty } from "../../extraction";
import { mentionsIn, type MarkedSentence } from "../../marked-sentence";
import type { Reading } from "../../reading";
import { statesIn } from "./article-parties";
import type { InstrumentAct } from "../instrument-act";
import { distinct } from "./parties-named";

/** "a summit in ‹C1›", "the ‹C1› capital": where, not who. */
const PLACES =
  /\b(?:before|after|ahead of) (?:(?:travell?ing|heading|flying|moving|going|departing|leaving|visiting|visits?)\b[^.,;‹]{0,12}|an? \p{Ll}* ?visit to )(?:the )?‹C\d+›|\b(?:in|from|near|at) (?:the )?‹C\d+›(?!['’])|‹L\d+›, (?:the )?‹C\d+›(?!['’])|‹C\d+›(?:['’]s)? (?:capital|cit(?:y|ies)|towns?|areas?|villages?|territory|soil)\b/gu;

/** Return the states that a sentence names, but for those where something happened. */
export function statesActing(sentence: MarkedSentence, reading: Reading): FoundParty[] {
  return statesIn({ ...sentence, marked: sentence.marked.replaceAll(PLACES, "") }, reading);
}

/** Several states told of together, who are whom "they" is after them: "the ‹C0›, ‹C1› and ‹C2› leaders". */
const LISTED =
  /‹C\d+›(?:, (?:the )?‹C\d+›){1,12},? and (?:the )?‹C\d+›(?= (?:leaders|presidents|ministers|foreign ministers|governments|officials|sides|delegations)\b)/u;
const BY_THEM = /\b(?:they|who|the (?:three|four|five|six)|all)\b[^.;‹]{0,40}‹?/iu;

/** Return the states of a list in the sentence of an act that those who acted were called by. */
export function statesListed(sentence: MarkedSentence): FoundParty[] {
  const list = LISTED.exec(sentence.marked);
  if (!list || !BY_THEM.test(sentence.marked.slice(list.index + list[0].length))) return [];
  return distinct(mentionsIn(sentence, list[0], "country").map(({ code }) => ({ country: code })));
}

/** How many sentences back the other of two states may be named. */
const REACH = 2;

/** "the agreement between ‹C0› and ‹C1›": what others have concluded. */
const OF_OTHERS = /\bbetween (?:the )?‹[CO]\d+›(?:['’]s)? and\b/u;

/** Return the two states that an act's sentence and the nearest one before that names any have together; none of any other number. */
export function twoStatesBefore(act: InstrumentAct, own: readonly FoundParty[], reading: Reading): FoundParty[] {
  if (own.length > 1 || act.instrument.isPlural) return [];
  for (let back = 1; back <= REACH; back++) {
    const before = reading.sentences[act.sentence - back];
    if (!before || OF_OTHERS.test(before.marked)) return [];
    const there = statesActing(before, reading);
    const both = distinct([...own, ...there]);
    if (both.length === 2) return both;
    if (there.length > 1) return [];
  }
  return [];
}
