import { mentionsIn, type MarkedSentence } from "../marked-sentence";
import { stateOf, type Reading } from "../reading";
import { placeNamed, type Place } from "./clause/circumstances";
import { statesBefore } from "./clause/states-before";

/** Words for the place of which an article has spoken already, as a part of a pattern. */
export const HERE =
  "(?:the (?:country|island|islands|kingdom|republic|nation|sultanate|emirate|city|capital|region)|town|here)";

const NOWHERE: Place = { place: null, placeCountries: [] };

/** Return the place that "here", "in town" or "the country" means: where the report was written, else the state that the visitors are guests of. */
export function placeHere(words: string, visitors: readonly number[], sentence: number, reading: Reading): Place {
  const states = visitors.flatMap((person) => stateOf(person, reading) ?? []);
  const written = datelinePlace(reading);
  if (written.place !== null && !written.placeCountries.some((code) => states.includes(code))) return written;
  if (/town|here|city|capital|region/iu.test(words) || states.length === 0) return NOWHERE;
  const [host, ...others] = statesBefore(sentence, reading).filter((code) => !states.includes(code));
  return host === undefined || others.length > 0 ? NOWHERE : { place: nameOf(host, reading), placeCountries: [host] };
}

/** Return the state that "the country" means after one has been named in the sentence: "will travel to ‹C0› on his first trip to the country". */
export function stateJustNamed(
  words: string,
  visitors: readonly number[],
  sentence: MarkedSentence,
  at: number,
  reading: Reading,
): Place | null {
  const mark = /^.*(‹C\d+›)(?![’'-]|s\b)/u.exec(sentence.marked.slice(0, at))?.[1];
  if (mark === undefined || /town|here|city|capital|region/iu.test(words)) return null;
  const named = placeNamed(sentence, mark);
  const isHome = visitors.some((person) => named.placeCountries.includes(stateOf(person, reading) ?? ""));
  return isHome ? null : named;
}

/** Return the one other state of which the sentences up to a visit speak: where a visit that is told without its goal went. */
export function placeOfGuests(visitors: readonly number[], sentence: number, reading: Reading): Place {
  return placeHere("the country", visitors, sentence, reading);
}

/** Lines of an article in which its dateline can stand. */
const HEAD = 4;
const DATELINE = /^(?<place>‹L\d+›)(?:, (?<state>‹C\d+›))?,?(?: ‹D\d+›)?\s?(?:\([^()]{0,40}\)\s?)?(?:[:–—-]|\.\s)/u;

/** The town at the head of a report. */
function datelinePlace({ sentences }: Reading): Place {
  for (const sentence of sentences.slice(0, HEAD)) {
    const groups = DATELINE.exec(sentence.marked)?.groups;
    const [town] = mentionsIn(sentence, groups?.["place"] ?? "", "place");
    if (!town) continue;
    const state = mentionsIn(sentence, groups?.["state"] ?? "", "country")[0]?.code ?? town.country;
    return { place: town.name, placeCountries: state ? [state] : [] };
  }
  return NOWHERE;
}

/** A state as the article names it first. */
function nameOf(code: string, { sentences, text }: Reading): string | null {
  const mention = sentences
    .flatMap(({ mentions }) => mentions)
    .find((each) => each.kind === "country" && each.code === code && each.form === "NAME");
  return mention ? text.body.slice(mention.start, mention.end) : null;
}
