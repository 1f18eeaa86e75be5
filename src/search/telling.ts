import { ReviewState } from "../api/review";

/** What is accepted is told to everybody. */
const UNACCEPTED = Object.keys(ReviewState).filter((state) => state !== ReviewState.ACCEPTED);

/**
 * Return what the documents of a thing tell that is found by claims in the states besides its own: one has the words of
 * claims in a state, marked +, and another does without, marked -.
 */
export function tellings(states: readonly ReviewState[]): string[] {
  const has = new Set<string>(states);
  if (!UNACCEPTED.some((state) => has.has(state))) return [""];
  return combined(UNACCEPTED.map((state) => (has.has(state) ? [`+${state}`, `-${state}`] : [""])));
}

/** Return what those documents tell that are searched by whoever asks for the states: of each thing it is one. */
export function tellingsFor(asked: readonly ReviewState[]): string[] {
  const isAsked = new Set<string>(asked);
  return combined(UNACCEPTED.map((state) => ["", isAsked.has(state) ? `+${state}` : `-${state}`]));
}

/** Whether a document that tells so has the words of claims in the state. */
export function isTold(tells: string, state: ReviewState): boolean {
  return state === ReviewState.ACCEPTED || tells.includes(`+${state}`);
}

/** Return every text that takes one part from each of the choices, in their order. */
function combined(choices: readonly (readonly string[])[]): string[] {
  return choices.reduce<string[]>((begun, parts) => begun.flatMap((text) => parts.map((part) => text + part)), [""]);
}
