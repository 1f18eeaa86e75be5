import { matchesOf } from "../../matches";
import type { StateOfPerson } from "./side-states";
import { leadingPeople, type StateMarkedSentence } from "./state-marks";

const PERSON = /‹p:(\d+)›/gu;
const COMPANIONS =
  /‹p:(?<subject>\d+)›[^.;‹]{0,80}\b(?:accompanied|joined)\sby\s(?:(?:an?|the|his|her)\s[^.;,‹]{0,60}\b(?:delegation|team|entourage|officials|ministers)\b[^.;‹]{0,50}\b(?:includ|compris|consist|compos|made\sup)\p{Ll}*\s(?:of\s)?)?(?=(?:the\s|his\s|her\s)?‹p:)/gu;
const TOGETHER =
  /(?<subjects>‹p:\d+›(?:,?\s(?:and\s)?(?:‹p:\d+›|M(?:r|s|rs)\.?\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2})){0,6},?\sand\s‹p:\d+›)\s(?:also\s|jointly\s|then\s)?(?:met|held talks|called|held (?:an?\s)?(?:\p{Ll}+\s){0,5}?meetings?)\s(?:with|on)?\s?(?=‹p:|the\s‹d:)/gu;

const ACCOMPANY =
  /\b(?:accompan(?:y|ies|ied)|(?:is|are|was|were)\saccompanying)\s(?!by\b)(?:the\s)?‹p:(?<principal>\d+)›/gu;
/** "Envoy of President Obi". */
const SERVES = /‹p:(?<servant>\d+)›\sof\s(?:the\s)?‹p:(?<principal>\d+)›/gu;
/** "Obi’s spokesman Juan Paz". */
const IN_SERVICE_OF = /‹p:(?<principal>\d+)›['’]s?\s‹p:(?<servant>\d+)›/gu;

/** "Eva Rono, the minister appointed by President Obi". */
const CHOSEN_BY =
  /‹p:(?<servant>\d+)›,?\s(?:appointed|named|nominated|picked|chosen|designated|fired|sacked)\sby\s(?:the\s)?‹p:(?<principal>\d+)›/gu;

/** "Minister Obi delivered a message from President Paz": an envoy bears the words of the own head of state. */
const BEARS =
  /‹p:(?<servant>\d+)›[^.;]{0,160}?\b(?:deliver|convey|hand|carr|bear|transmit)\p{Ll}*\s(?:over\s)?(?:an?\s|the\s)?(?:\p{Ll}+\s){0,2}(?:message|letter|greetings|regards|wishes)\s(?:from|of)\s(?:the\s)?‹p:(?<principal>\d+)›/gu;

/** "conveyed President Paz’s greetings". */
const BEARS_OF =
  /‹p:(?<servant>\d+)›[^.;‹]{0,80}\b(?:deliver|convey|hand|carr|bear|transmit)\p{Ll}*\s(?:over\s)?(?:the\s)?‹p:(?<principal>\d+)›['’]s?\s(?:\p{Ll}+\s)?(?:message|letter|greetings|regards|wish(?:es)?)\b/gu;

/** "President Obi heads a large delegation, which includes Minister Paz". */
const HEADS_DELEGATION =
  /‹p:(?<principal>\d+)›[^.;‹]{0,60}\b(?:head|lead|led)\p{Ll}*\s(?:an?|the)\s(?:[\p{L}-]+\s){0,3}(?:delegation|team)\b[^.;‹]{0,30}\b(?:includ|compris|consist)\p{Ll}*\s(?:of\s)?(?=(?:the\s)?‹p:)/gu;

/** "President Obi’s delegation includes Minister Paz". */
const OWN_DELEGATION =
  /‹p:(?<principal>\d+)›['’]s?\s(?:[\p{L}\d-]+\s){0,3}(?:delegation|team|entourage)\b[^.;‹]{0,30}\b(?:includ|compris|consist)\p{Ll}*\s(?:of\s)?(?=(?:the\s)?‹p:)/gu;

/** "Alongside Minister Obi, Premier Paz held a call with …": both are on the one side. */
const ALONGSIDE =
  /^(?:Alongside|Accompanied\sby|Joined\sby)\s(?:the\s)?‹p:(?<servant>\d+)›,\s(?:the\s)?‹p:(?<principal>\d+)›\s(?:also\s)?(?:met|meets|held|holds|called|hosted|received)\s(?:an?\s)?[^.;‹]{0,40}(?=(?:with|on)\s|‹)/gu;

/** Those who accompany or serve somebody, with that person. */
function retinues(marked: string): number[][] {
  const accompanying = matchesOf(marked, ACCOMPANY).map(({ index, groups }) => [
    Number(groups?.["principal"]),
    ...matchesOf(marked.slice(0, index), PERSON).map(([, person]) => Number(person)),
  ]);
  const serving = [
    SERVES,
    IN_SERVICE_OF,
    ALONGSIDE,
    CHOSEN_BY,
    ...(/message|letter|greet|regard|wish/u.test(marked) ? [BEARS, BEARS_OF] : []),
  ]
    .flatMap((pattern) => [...matchesOf(marked, pattern)])
    .map(({ groups }) => [Number(groups?.["principal"]), Number(groups?.["servant"])]);
  const led = (
    /delegation|team|entourage/u.test(marked)
      ? [...matchesOf(marked, HEADS_DELEGATION), ...matchesOf(marked, OWN_DELEGATION)]
      : []
  ).map(({ 0: words, index, groups }) => [
    Number(groups?.["principal"]),
    ...leadingPeople(marked.slice(index + words.length)),
  ]);
  return [...accompanying, ...serving, ...led];
}

const CALLED_ON =
  /\b(?:[Cc]all(?:ed|s|ing)? on|received (?:separately\s)?by|met(?: with)?|meetings? with)\s(?=(?:the\s)?‹p:\d+›,?\sand\s(?:the\s|his\s|her\s)?‹p:\d+›(?!\sof\b))/gu;

/** Read who comes with somebody of a known state, or is met with one: "Minister Obi, accompanied by Permanent Secretary Paz". */
export function companionStates(
  { marked }: StateMarkedSentence,
  stateOf: (person: number) => string | null,
): StateOfPerson[] {
  const companions = matchesOf(marked, COMPANIONS).map(({ 0: words, index, groups }) => [
    Number(groups?.["subject"]),
    ...leadingPeople(marked.slice(index + words.length)),
  ]);
  const hosts = matchesOf(marked, CALLED_ON).map(({ 0: words, index }) =>
    leadingPeople(marked.slice(index + words.length)).slice(0, 2),
  );
  const together = matchesOf(marked, TOGETHER).map(({ groups }) =>
    matchesOf(groups?.["subjects"] ?? "", PERSON).map(([, person]) => Number(person)),
  );
  return [...companions, ...hosts, ...together, ...retinues(marked)].flatMap((people) => {
    const country = people.map(stateOf).find((state) => state !== null);
    return country ? people.map((person) => ({ person, country })) : [];
  });
}

/** "President Obi was replaced by President Paz": of the same state. */
const SUCCEEDED =
  /‹p:(?<principal>\d+)›[^.;‹]{0,60}\b(?:(?:replaced|succeeded)\sby|succeeds|succeeded|replaces|replaced|took\sover\sfrom|takes\sover\sfrom)\s(?:the\s)?(?:current\s|incoming\s|outgoing\s|then-)?‹p:(?<servant>\d+)›/gu;

/** Read who succeeds somebody of a known state. */
export function successors(
  { marked }: StateMarkedSentence,
  stateOf: (person: number) => string | null,
): StateOfPerson[] {
  if (!/replac|succe|over from/u.test(marked)) return [];
  return matchesOf(marked, SUCCEEDED).flatMap(({ groups }) => {
    const people = [Number(groups?.["principal"]), Number(groups?.["servant"])];
    const country = people.map(stateOf).find((state) => state !== null);
    return country ? people.map((person) => ({ person, country })) : [];
  });
}
