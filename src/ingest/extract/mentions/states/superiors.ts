import { matchesOf } from "../../matches";
import type { StateOfPerson } from "./side-states";
import type { StateMarkedSentence } from "./state-marks";
import type { StatesOfPeople } from "./states-of-people";

/** "on behalf of President Obi", "mandated by President Obi", "under the leadership of President Obi". */
const FOR_SUPERIOR =
  /\b(?:on\sbehalf\sof|mandated\sby|instructed\sby|deputi[sz](?:ed|ing)\sfor|standing\sin\sfor|(?:instructions?|directives?|mandate)\s(?:of|from)|under\sthe\s(?:visionary\s|able\s|wise\s)?leadership\sof)\s(?:the\s|his\s|her\s)?‹p:(?<superior>\d+)›/gu;
/** "“President Obi has mandated us to work”". */
const SENDS =
  /‹p:(?<superior>\d+)›\s(?:has\s|had\s)?(?:mandated|instructed|tasked|directed|asked|sent|dispatched)\s(?:us|me|our|my)\b/gu;
/** "assured them of the commitment of President Obi", "told the envoy of President Obi’s wish". */
const SPEAKS_OF_WILL =
  /\b(?:assur|inform|told|convey|reiterat|reaffirm|affirm|express)\p{Ll}*\s[^.;“”"]{0,60}?(?:(?:commitment|readiness|determination|resolve|intention|desire|wish|vision|greetings|regards)\sof\s(?:the\s)?‹p:(?<of>\d+)›|‹p:(?<own>\d+)›['’]s?\s(?:strong\s|firm\s|unwavering\s|warm\s)?(?:commitment|readiness|determination|resolve|intention|desire|wish|vision|greetings|regards))/gu;
/** "his counterpart, President Paz", who is of another state. */
const COUNTERPART = /^[^.;]{0,40}?\bcounterpart,?\s‹p:(\d+)›/u;
/** What every such sentence holds; quick to look for. */
const SERVES =
  /behalf|mandat|instruct|direct|leadership|tasked|asked|sent|dispatched|commitment|readiness|determination|resolve|intention|desire|wish|vision|greetings|regards|deputi|standing in/u;

/**
 * Tell the state of a superior for whom somebody of a known state acts or speaks, and of the superior's counterpart where
 * the article is about one more state: "Kenyan Minister Obi attended on behalf of President Rono".
 */
export function superiors(
  states: StatesOfPeople,
  { marked }: StateMarkedSentence,
  principal: readonly string[],
): StateOfPerson[] {
  if (!SERVES.test(marked)) return [];
  return [FOR_SUPERIOR, SENDS, SPEAKS_OF_WILL].flatMap((pattern) =>
    matchesOf(marked, pattern).flatMap(({ 0: words, index, groups }) => {
      const superior = Number(groups?.["superior"] ?? groups?.["of"] ?? groups?.["own"]);
      const country = servantsState(states, marked, superior, index, pattern === SENDS);
      if (country === null || states.headshipOf(superior) === undefined) return [];
      const counterpart = COUNTERPART.exec(marked.slice(index + words.length))?.[1];
      const other = principal.length === 2 ? principal.find((code) => code !== country) : undefined;
      return [
        { person: superior, country },
        ...(counterpart && other ? [{ person: Number(counterpart), country: other }] : []),
      ];
    }),
  );
}

/** The state of who acts: who stands first in the sentence, or is the only other one where the superior is quoted. */
function servantsState(
  states: StatesOfPeople,
  marked: string,
  superior: number,
  index: number,
  isQuoted: boolean,
): string | null {
  const people = matchesOf(isQuoted ? marked : marked.slice(0, index), /‹p:(\d+)›/gu).map(([, person]) =>
    Number(person),
  );
  const [servant, ...others] = new Set(people.filter((person) => person !== superior));
  if (servant === undefined || (isQuoted && others.length > 0)) return null;
  return states.of(servant);
}
