import type { ActsOfInstrument } from "./group-acts";
import type { InstrumentAct } from "./instrument-act";
import { tellingWords } from "./instrument-identity";
import type { InstrumentPhrase } from "./instrument-phrase";

/** Nouns that only sum up what was signed. */
const SUMS_UP = /\b(?:documents?|instruments)\b/u;

/** Return the instruments without those that only sum up others: "several documents", where the article names them too. */
export function withoutSums(
  groups: readonly ActsOfInstrument[],
  inOrder: readonly InstrumentAct[],
): ActsOfInstrument[] {
  const named = groups.filter((group) => !isSum(group));
  return groups.filter(
    (group) =>
      !isToldInOrder(group, inOrder) &&
      !isNamedInFull(group, named) &&
      (!isSum(group) || !named.some((other) => isSameStep(group, other))),
  );
}

/** Whether a group only tells of all, of which two or more are told of one by one after it. */
function isToldInOrder({ acts }: ActsOfInstrument, inOrder: readonly InstrumentAct[]): boolean {
  const [first] = inOrder;
  const isOfAll = ({ instrument, status }: InstrumentAct) => instrument.isPlural && status === first?.status;
  return inOrder.length > 1 && acts.every(isOfAll);
}

function isSum({ acts }: ActsOfInstrument): boolean {
  return acts.every(({ instrument, isOfHeadline }) => sumsUp(instrument) || (isOfHeadline && instrument.isPlural));
}

function sumsUp({ isPlural, count, head, title }: InstrumentPhrase): boolean {
  return isPlural && (SUMS_UP.test(head) || (count === null && tellingWords(title).size === 0));
}

/** "two other agreements" are none of those that were named. */
const IS_MORE = /^(?:other|more|further|additional)\b/iu;

/** "five accords", where the article names five. */
function isNamedInFull({ acts }: ActsOfInstrument, named: readonly ActsOfInstrument[]): boolean {
  const count = Math.max(...acts.map(({ instrument }) => instrument.count ?? 0)) || Infinity;
  if (acts.some(({ instrument }) => !instrument.isPlural || IS_MORE.test(instrument.title))) return false;
  return named.filter((other) => isSingle(other) && isSameStep({ acts }, other)).length >= count;
}

function isSingle({ acts }: ActsOfInstrument): boolean {
  return acts.some(({ instrument }) => !instrument.isPlural);
}

function isSameStep(one: ActsOfInstrument, other: ActsOfInstrument): boolean {
  return one.acts.some(({ status }) => other.acts.some((act) => act.status === status && !act.isPresumed));
}
