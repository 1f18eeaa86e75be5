import { mentionsIn, type MarkedSentence } from "../../marked-sentence";
import { statesOfBilateral } from "../../mentions/states/bilateral-bodies";
import type { Reading } from "../../reading";
import { union } from "../encounter-order";
import type { Side } from "./sides";

/** "the third Peru-Norway Business Forum": the states between which it is. */
export function statesOfNoun(sentence: MarkedSentence, noun: string, { organizations }: Reading): readonly string[] {
  const named = mentionsIn(sentence, noun, "country").map(({ code }) => code);
  const bodies = mentionsIn(sentence, noun, "organization").flatMap(
    ({ organization }) => organizations[organization] ?? [],
  );
  const states = union(named, bodies.flatMap(statesOfBilateral));
  return states.length > 1 ? states : [];
}

const OFFICES_OF_UNION = /‹O\d+›(?:['’]s)? (?:\p{Ll}+ ){0,3}\p{Ll}+s$|^\p{L}+s (?:of|from) (?:the )?‹O\d+›$/u;

/** "ASEAN leaders": several people of an international organization. */
export function areOfUnion({ organizations }: Side, words: string, { organizations: known }: Reading): boolean {
  return OFFICES_OF_UNION.test(words) && organizations.some((index) => known[index]?.kind === "INTERNATIONAL");
}
