import type { InstrumentAct } from "../instrument-act";
import { tellingWords } from "../instruments/instrument-identity";

/** All that is said of one instrument. */
interface ActsOfInstrument {
  readonly acts: readonly InstrumentAct[];
}

/** Whether nothing is told of an instrument but that it is spoken of by its name. */
export function isOnlySpokenOf(acts: readonly InstrumentAct[]): boolean {
  return !acts.some(tellsMore);
}

function tellsMore({ rule }: InstrumentAct): boolean {
  return !rule.startsWith("SPOKEN_OF");
}

/** Whether an instrument is only named beside what an article is about: "the agreement" is rather another one. */
export function isNamedInPassing(acts: readonly InstrumentAct[]): boolean {
  return acts.every(({ rule }) => rule.startsWith("SPOKEN_OF") || rule.startsWith("HOPED_FOR"));
}

/**
 * Return the instruments without those that are only spoken of, by a name which is part of what another is called; that
 * one is spoken of adds nothing to what else is told of it.
 */
export function withoutEchoes(all: readonly ActsOfInstrument[]): ActsOfInstrument[] {
  const groups = all.map((group) => (isOnlySpokenOf(group.acts) ? group : { acts: group.acts.filter(tellsMore) }));
  const told = groups.map(({ acts }) => new Set(acts.flatMap(({ instrument }) => [...tellingWords(instrument.title)])));
  return groups.filter(
    (group, at) =>
      !isOnlySpokenOf(group.acts) ||
      !told.some((words, other) => other !== at && !isBefore(at, other, groups) && isNameIn(group, words)),
  );
}

/** Of two that are only spoken of the first is kept. */
function isBefore(at: number, other: number, groups: readonly ActsOfInstrument[]): boolean {
  const others = groups[other];
  return others !== undefined && at < other && isOnlySpokenOf(others.acts);
}

function isNameIn({ acts }: ActsOfInstrument, words: ReadonlySet<string>): boolean {
  return acts.some(({ instrument }) => [...nameOf(instrument)].every((word) => words.has(word)));
}

/** The telling words up to the noun, or all where it comes first. */
function nameOf({ title, head }: InstrumentAct["instrument"]): ReadonlySet<string> {
  const words = tellingWords(title.slice(0, title.toLowerCase().indexOf(head) + head.length));
  return words.size > 0 ? words : tellingWords(title);
}
