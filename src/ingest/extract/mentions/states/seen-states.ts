import { matchesOf } from "../../matches";
import type { StateMarkedSentence } from "./state-marks";

const ACCREDITED_TO =
  /‹(?:p:(?<envoy>\d+)|t:(?<country>[A-Z]{2}))›[^.;‹]{0,30}\b(?:present|submit|hand)\p{Ll}*\s(?:(?:his|her|the|‹p:\d+›(?:['’]s)?)\s){0,2}(?:credentials?|letters?\sof\s(?:credence|accreditation))\sto\s(?:the\s)?‹p:\d+›/giu;

const CREDENTIALS_OF =
  /\b(?:receiv|accept)(?:es|s|ed|ing)\s(?:the\s)?(?:credentials?|letters?\sof\s(?:credence|accreditation))\s(?:of|from|for|presented\sby)\s(?:the\s)?‹(?:p:(?<envoy>\d+)|t:(?<country>[A-Z]{2}))›/giu;

/** Return the states whose envoys present their credentials, as no state's do at home. */
export function accreditingFrom({ marked }: StateMarkedSentence, stateOf: (person: number) => string | null): string[] {
  if (!/[Cc]redential|[Ll]etters? of/u.test(marked)) return [];
  return [...matchesOf(marked, ACCREDITED_TO), ...matchesOf(marked, CREDENTIALS_OF)].flatMap(
    ({ groups }) => groups?.["country"] ?? stateOf(Number(groups?.["envoy"])) ?? [],
  );
}

const MEETS_OFFICE =
  /‹p:(?<who>\d+)›\s(?:\p{L}+\s){0,3}?(?:met|meets|spoke|called\son|received|hosted|welcomed|spoken|talks)\s(?:(?:today|by\sphone)\s)?(?:with\s|to\s)?(?:the\s)?‹t:(?<country>[A-Z]{2})›/gu;

/** Return the states whose unnamed office-holders people of no known state meet. */
export function officesMet({ marked }: StateMarkedSentence, stateOf: (person: number) => string | null): string[] {
  return matchesOf(marked, MEETS_OFFICE).flatMap(({ groups }) =>
    stateOf(Number(groups?.["who"])) === null ? (groups?.["country"] ?? []) : [],
  );
}

const MEETS_DELEGATION =
  /‹p:(?<who>\d+)›,?\s(?:\p{L}+\s){0,3}?(?:met|meets|meet|received|receives|hosted|hosts|welcomed|welcomes|talks)\s(?:with\s)?(?:an?\s|the\s)?(?:[\p{L}-]+\s){0,4}?(?:(?:delegation|team|mission|officials|envoys|lawmakers|parliamentarians)\s(?:from|of)\s(?:the\s)?‹[cd]:(?<from>[A-Z]{2})›|‹d:(?<of>[A-Z]{2})›\s(?:[\p{L}-]+\s)?(?:delegation|team|mission|officials|envoys))/gu;

/** Return the states whose delegations people of no known state meet. */
export function delegationsMet({ marked }: StateMarkedSentence, stateOf: (person: number) => string | null): string[] {
  if (!/delegation|team|mission|officials|envoys|lawmakers|parliamentarians/u.test(marked)) return [];
  return matchesOf(marked, MEETS_DELEGATION).flatMap(({ groups }) =>
    stateOf(Number(groups?.["who"])) === null ? (groups?.["from"] ?? groups?.["of"] ?? []) : [],
  );
}
