import { stateOf, type Reading } from "../../reading";
import type { Encounter } from "../encounter";
import { isLongAgo } from "../encounter-order";

/**
 * Return who met somebody when a sentence does not say it: whoever met others before in the article, together with
 * those who came on the same visit; else the first person of the article who is not of the other side.
 */
export function actorsOf(before: readonly Encounter[], reading: Reading, encounter: Encounter): number[] {
  const isActor = (person: number) => !isOfOtherSide(person, encounter, reading);
  const met = before.findLast(
    ({ participants, sentence }) => sentence < encounter.sentence && participants.some(isActor),
  );
  const actor = met?.participants.find(isActor) ?? peopleBefore(reading, encounter.sentence).find(isActor);
  if (actor === undefined) return [];
  const visit = before.findLast(
    (each) => each.kind === "VISIT" && each.visitors.includes(actor) && !isLongAgo(each, reading.text.published),
  );
  return visit ? visit.visitors.filter(isActor) : [actor];
}

function isOfOtherSide(person: number, { participants, countries }: Encounter, reading: Reading): boolean {
  const state = stateOf(person, reading);
  return participants.includes(person) || (state !== null && countries.includes(state));
}

function peopleBefore({ sentences }: Reading, sentence: number): number[] {
  return sentences
    .slice(0, sentence + 1)
    .flatMap(({ mentions }) => mentions.flatMap((mention) => (mention.kind === "person" ? mention.people : [])));
}

/** How many sentences at the head of a text may say whose words they are. */
const HEAD = 6;

/** Return the person who writes "I": the last whom the lines at the head of the text name, which are no sentences. */
export function authorOf({ sentences }: Reading): number[] {
  const lines = sentences.slice(0, HEAD).filter(({ sentence }) => !/[.!?:;,]["”’)]?\s*$/u.test(sentence.text));
  const named = lines.flatMap(({ mentions }) =>
    mentions.flatMap((mention) => (mention.kind === "person" && mention.form === "NAMED" ? mention.people : [])),
  );
  return named.slice(-1);
}
