import type { ActsOfInstrument } from "./group-acts";
import type { InstrumentAct } from "../instrument-act";
import { tellingWords } from "../instruments/instrument-identity";
import type { InstrumentPhrase } from "../instruments/instrument-phrase";

/**
 * Return the instruments, with one that is told of twice under other words taken once: of the same kind, on the same
 * matter, signed by the same two or more people as each of two sentences says: "The MOU was signed by ‹P0› and ‹P1›."
 */
export function withoutRetold(groups: readonly ActsOfInstrument[]): ActsOfInstrument[] {
  const kept: ActsOfInstrument[] = [];
  for (const group of groups) {
    const at = kept.findIndex((known) => isToldAgain(known, group));
    const known = kept[at];
    if (known) kept[at] = { acts: [...known.acts, ...group.acts] };
    else kept.push(group);
  }
  return kept;
}

function isToldAgain({ acts }: ActsOfInstrument, { acts: others }: ActsOfInstrument): boolean {
  const [first, other] = [acts[0], others[0]];
  if (!first || first.instrument.kind !== other?.instrument.kind || [...acts, ...others].some(isOfSeveral))
    return false;
  const [signers, otherSigners] = [signersOf(acts), signersOf(others)];
  if (signers.size < 2 || signers.size !== otherSigners.size) return false;
  const isBySame = [...signers].every((person) => otherSigners.has(person));
  return isBySame && areApart(acts, others) && shareMatter(first.instrument, other.instrument);
}

/** How much of a word "to collaborate" and "for collaboration" have in common. */
const STEM = 8;

function shareMatter(one: InstrumentPhrase, other: InstrumentPhrase): boolean {
  const [stems, others] = [one, other].map(({ title }) => new Set([...tellingWords(title)].flatMap(stemOf)));
  return [...(stems ?? [])].some((stem) => others?.has(stem));
}

function stemOf(word: string): string[] {
  return word.length >= STEM && !/^countr/u.test(word) ? [word.slice(0, STEM)] : [];
}

function isOfSeveral({ instrument }: InstrumentAct): boolean {
  return instrument.isPlural || instrument.isCounted;
}

function signersOf(acts: readonly InstrumentAct[]): ReadonlySet<number> {
  return new Set(acts.flatMap(({ signatories }) => signatories));
}

/** Two that are signed in one sentence, or in the next, are two. */
function areApart(acts: readonly InstrumentAct[], others: readonly InstrumentAct[]): boolean {
  return acts.every(({ sentence }) => others.every((other) => Math.abs(sentence - other.sentence) > 2));
}
