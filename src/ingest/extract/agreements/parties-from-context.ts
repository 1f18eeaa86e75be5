import type { FoundEvent, FoundParty } from "../extraction";
import type { MarkedSentence } from "../marked-sentence";
import type { Reading } from "../reading";
import type { InstrumentAct } from "./instrument-act";
import { distinct } from "./parties-named";
import { partiesOfArticle, statesIn } from "./article-parties";

/** An instrument of more than the states that an article is about. */
const MULTILATERAL = /\b(?:UN|United Nations|[Mm]ultilateral|Charter|Convention|Accords)\b/u;
const OF_TWO =
  /\b(?:two|both) (?:countries|sides|nations|states|parties|governments|ministers|leaders|presidents)\b|\bbilateral\b|\bthe (?:sides|parties)\b/iu;

/** "a summit in ‹C1›", "the ‹C1› capital": where, not who. */
function withoutPlaces(sentence: MarkedSentence): MarkedSentence {
  const marked = sentence.marked.replaceAll(
    /\b(?:in|from|near|at) (?:the )?‹C\d+›(?!['’])|‹L\d+›, (?:the )?‹C\d+›(?!['’])|‹C\d+›(?:['’]s)? (?:capital|city|town)\b/gu,
    "",
  );
  return { ...sentence, marked };
}

/**
 * Return the parties that the surroundings of an instrument leave no doubt about: the two states whose people met when it
 * was concluded, the only two of its sentence or of a passage on two sides, or those that the whole article is about.
 */
export function partiesFromContext(act: InstrumentAct, event: FoundEvent | null, reading: Reading): FoundParty[] {
  if (event?.countries.length === 2) return event.countries.map((country) => ({ country }));
  const here = reading.sentences[act.sentence];
  if (!here) return [];
  const inSentence = statesIn(withoutPlaces(here), reading);
  if (inSentence.length === 2) return inSentence;
  const before = reading.unquoted.slice(Math.max(0, act.sentence - 2), act.sentence + 1);
  const around = distinct(before.flatMap((each) => statesIn(withoutPlaces(each), reading)));
  if (OF_TWO.test(here.sentence.text) && around.length === 2) return around;
  return MULTILATERAL.test(act.instrument.title) ? [] : partiesOfArticle(reading);
}
