import { matchesOf } from "../../matches";
import type { StateOfPerson } from "./side-states";
import type { StateMarkedSentence } from "./state-marks";

/** "Minister Obi traveled to Peru, Fiji (FJ), and Chile", "will travel to Peru and Chile". */
const TRAVELS =
  /‹p:(?<person>\d+)›\s(?:(?:has|also|then|will|is|to|set|due|scheduled|be)\s){0,4}(?:travell?(?:ed|ing)|travels?|Travels|flew|fly|flying|journeyed)\sto\s(?<states>(?:the\s)?‹[cl]:[A-Z]{2}›[^.;]{0,160})/gu;
const NEXT = /^(?:(?:\s\([^)]{2,12}\))?(?:,\sand|,|\sand)\s(?:the\s)?)?‹[cl]:([A-Z]{2})›/u;

/** "While in Peru, Minister Obi will meet …". */
const WHILE_IN = /\b[Ww]hile\s(?:in|visiting)\s(?:the\s)?‹[cl]:(?<country>[A-Z]{2})›,\s(?:the\s)?‹p:(?<person>\d+)›/gu;

/** Return the states of a list to which people travel, of which they then are not. */
export function journeys({ marked }: StateMarkedSentence): StateOfPerson[] {
  if (/\b[Ww]hile\s/u.test(marked))
    return matchesOf(marked, WHILE_IN).map(({ groups }) => ({
      person: Number(groups?.["person"]),
      country: groups?.["country"] ?? "",
    }));
  if (!/[Tt]ravel|fl[ey]|journey/u.test(marked)) return [];
  return matchesOf(marked, TRAVELS).flatMap(({ groups }) =>
    statesListed(groups?.["states"] ?? "").map((country) => ({ person: Number(groups?.["person"]), country })),
  );
}

function statesListed(text: string): string[] {
  const states: string[] = [];
  for (let rest = text.replace(/^the\s/u, ""); ;) {
    const next = NEXT.exec(rest);
    if (!next) return states;
    states.push(next[1] ?? "");
    rest = rest.slice(next[0].length);
  }
}
