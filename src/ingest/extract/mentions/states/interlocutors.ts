import { matchesOf } from "../../matches";
import type { StateMarkedSentence } from "./state-marks";

const MEETS =
  /‹p:(\d+)›\s(?:\p{L}+\s){0,3}(?:meet|met|meets|met with|received by|welcomed by|hosted by|received|hosted|welcomed|held talks with|held a meeting with|called on|calls on|calling on|paid an? (?:courtesy )?(?:visit|call) (?:to|on)|spoke with)\s(?:the\s)?‹p:(\d+)›/gu;
/** "Minister Paz's talks with Premier Obi". */
const TALKS_WITH =
  /‹p:(\d+)›['’]s?\s(?:\p{Ll}+\s){0,2}(?:discussions?|talks|meetings?|conversations?|consultations?)\swith\s(?:the\s)?‹p:(\d+)›/gu;
/** "Minister Obi was received by President Paz and met separately with Speaker Lima". */
const ALSO_MEETS =
  /‹p:(\d+)›[^.;]{0,120}?\sand\s(?:also\s|later\s|then\s)?met\s(?:separately\s)?(?:with\s)?(?:the\s)?‹p:(\d+)›/gu;

/** "President Obi and President Paz, on Thursday, held a meeting in Lima". */
const BOTH_MEET =
  /‹p:(\d+)›,?\sand\s(?:the\s)?‹p:(\d+)›,?\s(?:(?:on|in|at|today|yesterday|earlier)[^.;‹]{0,40}\s)?(?:held|hold)\s(?:an?\s)?(?:\p{Ll}+\s){0,2}(?:meeting|talks|discussions|conversation)\b(?!\s(?:with|to))/gu;

/** Whether a sentence tells that somebody was met by others of a known state. */
export function facesState(
  { marked }: StateMarkedSentence,
  person: number,
  country: string,
  stateOf: (person: number) => string | null,
): boolean {
  return matchesOf(marked, MET_LIST).some(
    ({ groups }) =>
      stateOf(Number(groups?.["who"])) === country && groups?.["whom"]?.includes(`‹p:${String(person)}›`) === true,
  );
}

const MET_LIST =
  /‹p:(?<who>\d+)›\s(?:\p{L}+\s){0,4}(?:met|meet|meets|call on|called on|courtesy calls? on|received by|talks with)\s(?:with\s)?(?<whom>[^.;]{0,200})/gu;

/** Return the pairs of people of whom the one meets or receives the other, and who hardly are of the same state. */
export function interlocutors({ marked }: StateMarkedSentence): [number, number][] {
  const also = marked.includes(" met ") ? matchesOf(marked, ALSO_MEETS) : [];
  const talks = marked.includes(" with ") ? matchesOf(marked, TALKS_WITH) : [];
  const both = / (?:held|hold) /u.test(marked) ? matchesOf(marked, BOTH_MEET) : [];
  return [...matchesOf(marked, MEETS), ...talks, ...also, ...both].map(([, one, other]) => [
    Number(one),
    Number(other),
  ]);
}
