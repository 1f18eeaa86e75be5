import type { MarkedSentence } from "../../marked-sentence";
import { stateOf, type Reading } from "../../reading";
import { union } from "../encounter-order";

/** How many sentences back "the two sides" can reach. */
const REACH = 6;
/** How many sentences at the head of an article may say which states it is about. */
const HEAD = 4;
/** As many states as are no two or three sides any more. */
const MANY = 5;

/** Return the two or more states that the article named last, up to and with a sentence; those of its people count. */
export function statesBefore(sentence: number, reading: Reading): string[] {
  let states: string[] = [];
  for (let at = sentence; at >= Math.max(0, sentence - REACH) && states.length < 2; at--)
    states = union(states, statesIn(reading.sentences[at], reading));
  if (states.length > 1 && states.length < MANY) return states;
  const head = reading.sentences.slice(0, Math.max(HEAD, sentence + 1));
  return head.map((each) => statesIn(each, reading)).find(({ length }) => length === 2) ?? [];
}

function statesIn(sentence: MarkedSentence | undefined, reading: Reading): string[] {
  return union(
    (sentence?.mentions ?? []).flatMap((mention, index) => {
      if (mention.kind === "country") return isOfPlace(sentence, index) ? [] : [mention.code];
      return mention.kind === "person" ? mention.people.flatMap((person) => stateOf(person, reading) ?? []) : [];
    }),
  );
}

/** "in ‹L0›, ‹C1›": where a place is, not whose side. */
function isOfPlace(sentence: MarkedSentence | undefined, index: number): boolean {
  const start = sentence?.marks[index]?.start ?? 0;
  return /‹L\d+›, (?:the )?$/u.test(sentence?.marked.slice(Math.max(0, start - 16), start) ?? "");
}
