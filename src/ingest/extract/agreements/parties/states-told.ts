import type { FoundOrganization, FoundParty } from "../../extraction";
import { mentionsIn, type MarkedSentence } from "../../marked-sentence";
import { statesOfBilateral } from "../../mentions/states/bilateral-bodies";
import type { Reading } from "../../reading";
import { unionAndState } from "./bilateral-with-union";
import { distinct, statesOfPeople } from "./parties-named";

/** The one body that concludes agreements as a state does, under its founding treaties (TEU Art. 47). */
const ACTS_AS_STATE = /^(?:EU|European Union)$/u;

/** "‹C1› cents" names money, not a state. */
const CURRENCY = /‹C\d+› (?:(?:cents?|dollars?|pounds?|francs?)\b|(?=‹N\d+›))/gu;

/** "a summit in ‹C1›", "the ‹C1› capital": where, not who. */
const PLACES =
  /\b(?:before|after|ahead of) (?:(?:travell?ing|heading|flying|moving|going|departing|leaving|visiting|visits?)\b[^.,;‹]{0,12}|an? \p{Ll}* ?visit to )(?:the )?‹C\d+›|\b(?:in|from|near|at) (?:the )?‹C\d+›(?!['’])|‹L\d+›, (?:the )?‹C\d+›(?!['’])|‹C\d+›(?:['’]s)? (?:capital|cit(?:y|ies)|towns?|areas?|villages?|territory|soil)\b/gu;

/** Return the states that a sentence names, for themselves or by those who hold their offices. */
export function statesIn(sentence: MarkedSentence, reading: Reading): FoundParty[] {
  const named = mentionsIn(sentence, sentence.marked.replaceAll(CURRENCY, ""), "country").map(({ code }) => code);
  const people = mentionsIn(sentence, sentence.marked, "person").flatMap(({ people: indices, office }) =>
    indices.length === 0 ? (office?.country ?? []) : statesOfPeople(indices, reading),
  );
  const bodies = mentionsIn(sentence, sentence.marked, "organization").flatMap(
    ({ organization }) => reading.organizations[organization] ?? [],
  );
  return distinct([
    ...[...named, ...people].map((country) => ({ country })),
    ...bodies.flatMap(sidesOfBody),
    ...bodies.flatMap(({ name }) => (ACTS_AS_STATE.test(name) ? [{ organization: name }] : [])),
  ]);
}

/** Those who have a body in common, each body looked at once. */
const SIDES_OF_BODIES = new WeakMap<FoundOrganization, readonly FoundParty[]>();

function sidesOfBody(body: FoundOrganization): readonly FoundParty[] {
  const known = SIDES_OF_BODIES.get(body);
  const sides = known ?? [...statesOfBilateral(body).map((country) => ({ country })), ...unionAndState(body)];
  SIDES_OF_BODIES.set(body, sides);
  return sides;
}

/** Return the states that a sentence names, but for those where something happened. */
export function statesActing(sentence: MarkedSentence, reading: Reading): FoundParty[] {
  return statesIn({ ...sentence, marked: sentence.marked.replaceAll(PLACES, "") }, reading);
}
