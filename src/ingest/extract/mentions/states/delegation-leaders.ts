import { matchesOf } from "../../matches";
import type { StateOfPerson } from "./side-states";
import { leadingPeople, type StateMarkedSentence } from "./state-marks";

/** "A delegation of four from the Ministry of Trade of Peru". */
const DELEGATION_OF =
  /\bdelegation\b[^.;‹]{0,60}?\b(?:of|from)\s[^.;‹]{0,60}‹[cdo]:(?<after>[A-Z]{2})›|‹[cdo]:(?<before>[A-Z]{2})›(?:['’]s)?\s(?:[\p{L}-]+\s){0,3}delegation\b/gu;
const LED_BY =
  /^(?:The|This)\s(?:[\p{Ll}-]+\s){0,2}delegation,?\s(?:which\s)?(?:was|is)\s(?:headed|led|chaired)\sby\s(?=(?:the\s)?‹p:)/u;

/** Read who leads the delegation of which the sentence before told. */
export function delegationLeaders(
  { marked }: StateMarkedSentence,
  previous: StateMarkedSentence | undefined,
): StateOfPerson[] {
  const led = LED_BY.exec(marked);
  if (!led || !previous) return [];
  const states = new Set(
    matchesOf(previous.marked, DELEGATION_OF).flatMap(({ groups }) => groups?.["after"] ?? groups?.["before"] ?? []),
  );
  const [country, ...others] = states;
  if (country === undefined || others.length > 0) return [];
  return leadingPeople(marked.slice(led[0].length)).map((person) => ({ person, country }));
}
