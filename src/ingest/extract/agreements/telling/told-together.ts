import { saysHardlyAnything } from "../instruments/descriptions";
import type { InstrumentAct } from "../instrument-act";
import { tellingWords } from "../instruments/instrument-identity";

/** "The agreements were signed by …": several that were told of before. */
export function severalBefore(
  groups: readonly InstrumentAct[][],
  { instrument }: InstrumentAct,
): InstrumentAct[] | undefined {
  return groups.findLast((group) =>
    group.some(({ instrument: known }) => known.isPlural && known.start < instrument.start && tellsOfSeveral(known)),
  );
}

/** Those told of one by one that "the agreements" stands for: who signed them, and when, is said of each. */
export function toldOneByOne(groups: readonly InstrumentAct[][], act: InstrumentAct): InstrumentAct[][] {
  const { instrument, status } = act;
  const oneByOne = groups.filter((group) =>
    group.some(
      (known) =>
        ONE_OF_SEVERAL.test(known.rule) &&
        known.status === status &&
        (known.quote.start < instrument.start || IS_TOLD_AFTER.test(known.rule)),
    ),
  );
  return oneByOne.length > 0 ? oneByOne : toldAround(groups, act);
}

/** Rules that read what follows on the sentence that tells of all. */
const IS_TOLD_AFTER = /^(?:LISTED_AS_SIGNED|TOLD_IN_ORDER)@/u;

/** How many sentences apart the agreements may be told of that "the documents" or "all agreements" stands for. */
const REACH = 4;

/** "They signed a treaty and a protocol. ‹P0› signed the documents": those that were just told to be signed. */
function toldAround(
  groups: readonly InstrumentAct[][],
  { instrument, status, sentence }: InstrumentAct,
): InstrumentAct[][] {
  if (status !== "SIGNED") return [];
  const last = IS_OF_ALL.test(instrument.title) ? sentence + REACH : sentence - 1;
  return groups.filter((group) =>
    group.some(
      (known) =>
        known.sentence >= sentence - REACH &&
        known.sentence <= last &&
        known.status === status &&
        !known.isOfHeadline &&
        !known.isPresumed &&
        !known.instrument.isPlural,
    ),
  );
}

const IS_OF_ALL = /^all\b/iu;

/** Rules that read which instruments are among several. */
const ONE_OF_SEVERAL = /^(?:INCLUDED_AMONG_SIGNED|LISTED_AS_SIGNED|TOLD_IN_ORDER)@/u;

function tellsOfSeveral({ isCounted, title }: InstrumentAct["instrument"]): boolean {
  return isCounted || tellingWords(title).size > 0;
}

/** "the agreements", of which only their signing is told. */
export function isSigningOfAll({ isPlural, isDefinite, title }: InstrumentAct["instrument"]): boolean {
  return (
    isPlural && (isDefinite || /^all /u.test(title)) && saysHardlyAnything(title.replace(/^all (?:of )?(?:the )?/u, ""))
  );
}

/** "They signed a treaty and a protocol. ‹P0› signed for ‹C1›": all that the sentence right before told to be signed. */
export function signedTogetherBefore(
  groups: readonly InstrumentAct[][],
  { instrument, rule, sentence }: InstrumentAct,
): InstrumentAct[][] {
  if (!rule.startsWith("SIGNED_FOR@") || instrument.head !== "document") return [];
  const isJustSigned = (known: InstrumentAct): boolean =>
    known.status === "SIGNED" && !known.isPresumed && known.sentence === sentence - 1 && known.rule !== rule;
  return groups.filter((group) => group.some(isJustSigned));
}
