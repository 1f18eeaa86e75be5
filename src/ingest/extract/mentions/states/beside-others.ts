import { matchesOf } from "../../matches";
import type { StateOfPerson } from "./side-states";
import { leadingPeople, type StateMarkedSentence } from "./state-marks";

/** "President Obi, Minister Paz and other Kenyan officials": a list of which the others are of a state, back to its "and". */
const AND_OTHERS =
  /(?<people>‹p:\d+›(?:,\s(?:the\s)?‹p:\d+›){0,8}),?\s(?:and|as\swell\sas)\s(?:(?:several|many|some|various|numerous)\s)?other\s(?:[\p{Ll}-]+\s){0,2}(?:(?:the\s)?‹[cdo]:(?<country>[A-Z]{2})›)\s(?:[\p{L}-]+\s){0,2}(?:officials|ministers|leaders|dignitaries|representatives|parliamentarians|lawmakers)\b/gu;

/** Read who stands in a list beside "other" people of a state. */
export function besideOthers({ marked }: StateMarkedSentence): StateOfPerson[] {
  if (!marked.includes(" other ")) return [];
  return matchesOf(marked, AND_OTHERS).flatMap(({ groups }) =>
    leadingPeople(groups?.["people"] ?? "").map((person) => ({ person, country: groups?.["country"] ?? "" })),
  );
}
