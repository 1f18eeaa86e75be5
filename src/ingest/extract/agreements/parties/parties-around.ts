import type { FoundParty } from "../../extraction";
import { mentionsIn, type MarkedSentence } from "../../marked-sentence";
import type { Reading } from "../../reading";
import type { InstrumentAct } from "../instrument-act";
import { distinct } from "./parties-named";
import { statesActing } from "./states-told";

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
