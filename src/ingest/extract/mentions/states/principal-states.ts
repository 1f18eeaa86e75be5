import { matchesOf } from "../../matches";
import type { StateMarkedSentence } from "./state-marks";

/** How many sentences tell what an article is about. */
const LEAD = 5;
/** Shorter lines are addresses and dates. */
const SHORTEST = 40;

/** "Minister Obi to visit Peru and Chile": those states are seen by somebody of a third. */
const TOUR =
  /\b(?:visits?|visiting|tours?|trips?|travels?)\s(?:to\s)?(?:the\s)?‹c:[A-Z]{2}›(?:,|,?\sand)\s(?:the\s)?‹c:/u;
/** "… holds talks with Peruvian, Chilean leaders", "… received by the Peruvian President and the Chilean Premier": so are these. */
const SEEN_TOGETHER =
  /\b(?:with|by|meets|met|receives|hosts|welcomes)\s(?:the\s)?‹[dt]:[A-Z]{2}›(?:\s[\p{L}’'-]+){0,4}(?:,|,?\sand)\s(?:the\s)?‹[dtp]:/u;

/** "President Obi to be in Peru a month after Chilean visit": so are those to which a headline has somebody travel. */
function areBothVisited(title: string): boolean {
  if (!/\b(?:visit|trip|tour)/iu.test(title)) return false;
  return new Set(matchesOf(title, VISITED).map(([, to, where]) => to ?? where)).size > 1;
}

const VISITED =
  /\b(?:to\sbe\sin|visits?(?:\sto)?|arrives?\sin|travels?\sto|leaves?\sfor|heads?\sto|flies\sto|trip\sto)\s(?:the\s)?‹[cl]:([A-Z]{2})›|‹[cd]:([A-Z]{2})›\s(?:state\s|official\s)?(?:visit|trip|tour)\b/giu;

/** "Kenya and Peru", "Kenya-Peru relations": of the only two states that an article names, it is about both. */
const OF_TWO = /‹[cdl]:[A-Z]{2}›(?:,?\s(?:and|with)\s(?:the\s)?|\s?[-–—/]\s?)‹[cdl]:[A-Z]{2}›/u;

/** How often an article names a state. */
export interface StateCount {
  readonly country: string;
  readonly count: number;
}

/** Return the states that an article is about: those its headline names, or the two it names most. */
export function principalStates(
  sentences: readonly StateMarkedSentence[],
  stateOf: (person: number) => string | null,
): string[] {
  const title = sentences[0]?.marked ?? "";
  if (TOUR.test(title) || areBothVisited(title)) return [];
  const headline = [...new Set(statesIn(title, stateOf))];
  if (SEEN_TOGETHER.test(title) && headline.length < 3) return [];
  if (headline.length > 1 && headline.length < 4) return headline;
  const [first, second, third] = countStates(sentences, stateOf);
  if (!first || !second) return [];
  if (!third && sentences.some(({ marked }) => OF_TWO.test(marked))) return [first.country, second.country];
  if (second.count < 2 && !sentences.some(({ marked }) => marked.includes(`‹l:${second.country}›`))) return [];
  const lead = sentences
    .filter(({ marked }) => marked.length > SHORTEST)
    .slice(0, LEAD)
    .flatMap(({ marked }) => statesIn(marked, stateOf));
  const leads = ({ country, count }: StateCount) => lead.includes(country) || (count > 2 && !third);
  if (![first, second].every(leads)) return [];
  // Two states that no sentence names together have each their own story.
  const isTogether = ({ marked }: StateMarkedSentence) => {
    const named = statesIn(marked, stateOf);
    return named.includes(first.country) && named.includes(second.country);
  };
  if (!sentences.some(isTogether)) return [];
  return third && third.count * 2 > second.count ? [] : [first.country, second.country];
}

/** Return how often an article names each state, most often first. */
export function countStates(
  sentences: readonly StateMarkedSentence[],
  stateOf: (person: number) => string | null,
): StateCount[] {
  const counts = new Map<string, number>();
  for (const { marked } of sentences)
    for (const country of statesIn(marked, stateOf)) counts.set(country, (counts.get(country) ?? 0) + 1);
  return [...counts].map(([country, count]) => ({ country, count })).sort((one, other) => other.count - one.count);
}

/** What the world speaks of by the name of a state: "the Syrian crisis" is no mention of what Syria does. */
const TOPIC =
  /(?:‹d:[A-Z]{2}›[-–])?‹d:[A-Z]{2}›\s(?:cause|question|issue|conflict|crisis|war|territories|refugees|people|peace|(?:security\s)?concerns|situation|soil)\b/giu;

/** "in Suva, Fiji": a state named only to say where a town is. */
const WHEREABOUTS = /\bin\s‹l:(?<town>[A-Z]{2})›,\s‹c:\k<town>›/gu;

function statesIn(marked: string, stateOf: (person: number) => string | null): string[] {
  return matchesOf(marked.replace(TOPIC, "").replace(WHEREABOUTS, ""), /‹(?:[cdot]:([A-Z]{2})|p:(\d+))›/gu).flatMap(
    ([, country, person]) => country ?? stateOf(Number(person)) ?? [],
  );
}
