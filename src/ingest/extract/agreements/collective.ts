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
    (group) => !isToldInOrder(group, inOrder) && (!isSum(group) || !named.some((other) => isSameStep(group, other))),
  );
}

/** Whether a group only tells of all, of which two or more are told of one by one after it. */
function isToldInOrder({ acts }: ActsOfInstrument, inOrder: readonly InstrumentAct[]): boolean {
  const [first] = inOrder;
  const isOfAll = ({ instrument, status }: InstrumentAct) => instrument.isPlural && status === first?.status;
  return inOrder.length > 1 && acts.every(isOfAll);
}

function isSum({ acts }: ActsOfInstrument): boolean {
  return acts.every(({ instrument }) => sumsUp(instrument));
}

function sumsUp({ isPlural, isNumbered, head, title }: InstrumentPhrase): boolean {
  return isPlural && (SUMS_UP.test(head) || (!isNumbered && tellingWords(title).size === 0));
}

function isSameStep(one: ActsOfInstrument, other: ActsOfInstrument): boolean {
  return one.acts.some(({ status }) => other.acts.some((act) => act.status === status && !act.isPresumed));
}
