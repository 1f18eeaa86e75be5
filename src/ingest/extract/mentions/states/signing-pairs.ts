import { matchesOf } from "../../matches";
import type { StateMarkedSentence } from "./state-marks";

const SIGNED_BY =
  /\b(?:signed|exchanged|initialled|initialed|inked|concluded)\s(?:respectively\s)?by\s(?:the\s)?‹p:(\d+)›,?\sand\s(?:the\s|by\s)?‹p:(\d+)›/gu;

/** "Minister Obi and Minister Paz signed": two alone, who are not said to sign with others. */
const BOTH_SIGNED =
  /(?<!‹p:\d+›,?\s(?:and\s)?)‹p:(\d+)›,?\sand\s(?:the\s|his\s\p{L}+\s)?‹p:(\d+)›,?\s(?:(?:also|then|today|yesterday|jointly|both|have|has)\s)?(?:signed|exchanged|initialled|initialed|inked|concluded|co-chaired)\b/gu;

/** Return the pairs of people who sign or exchange something with each other. */
export function signingPairs({ marked }: StateMarkedSentence): [number, number][] {
  if (!/sign|exchang|initial|inked|conclud|chaired/u.test(marked)) return [];
  return [...matchesOf(marked, SIGNED_BY), ...matchesOf(marked, BOTH_SIGNED)].map(([, one, other]) => [
    Number(one),
    Number(other),
  ]);
}

const SIGNED_AFTER_OFFICE = /\b[Ss]igned\s[^.;]{0,100}?\bby\s(?:the\s|our\s)[^.;,‹]{5,60}\sand\s(?:the\s)?‹p:(\d+)›/gu;

/** Return those who sign something with the holder of an office who is not named: "signed by the President of the Republic and Chancellor Obi". */
export function signersAfterOffice({ marked }: StateMarkedSentence): number[] {
  if (!/[Ss]igned/u.test(marked)) return [];
  return matchesOf(marked, SIGNED_AFTER_OFFICE).map(([, person]) => Number(person));
}
