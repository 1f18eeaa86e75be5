import { matchesOf } from "../../matches";
import { only } from "./only";
import type { StateOfPerson } from "./side-states";
import type { StateMarkedSentence } from "./state-marks";
import type { StatesOfPeople } from "./states-of-people";

const ACCEPTS =
  /(?:credentials?|letters?\sof\s(?:credence|accreditation))\sto\s(?:the\s)?‹p:(?<to>\d+)›|‹p:(?<by>\d+)›[^.;‹]{0,40}\b(?:receiv|accept)(?:es|s|ed)\s(?:the\s)?(?:credentials?|letters?\sof\s(?:credence|accreditation))/giu;
const ENVOY = /^(?:ambassador|high commissioner|ambassador-designate|high commissioner-designate|nuncio)/iu;
/** A state named once may be no more than an example. */
const OFTEN = 2;

/**
 * Tell the state of a head of state to whom envoys present their credentials: the only state, of those that the article
 * names more than once, that none of the envoys is of.
 */
export function acceptingHeads(states: StatesOfPeople, sentences: readonly StateMarkedSentence[]): StateOfPerson[] {
  const heads = new Set(
    sentences.flatMap(({ marked }) =>
      marked.includes("redential") || marked.includes("etter")
        ? matchesOf(marked, ACCEPTS).map(({ groups }) => Number(groups?.["to"] ?? groups?.["by"]))
        : [],
    ),
  );
  const unknown = states.unknown.filter((person) => heads.has(person) && states.headshipOf(person) !== undefined);
  if (unknown.length === 0) return [];
  const sending = new Set(
    states.people.flatMap(({ posts }, person) =>
      posts.some(({ title }) => ENVOY.test(title)) ? (states.of(person) ?? []) : [],
    ),
  );
  const country = sending.size > 0 ? only(namedOften(sentences).filter((code) => !sending.has(code))) : null;
  return country ? unknown.map((person) => ({ person, country })) : [];
}

function namedOften(sentences: readonly StateMarkedSentence[]): string[] {
  const codes = sentences.flatMap(({ marked }) =>
    matchesOf(marked, /‹[cdot]:([A-Z]{2})›/gu).flatMap(([, code]) => code ?? []),
  );
  return [...new Set(codes)].filter((code) => codes.filter((other) => other === code).length >= OFTEN);
}
