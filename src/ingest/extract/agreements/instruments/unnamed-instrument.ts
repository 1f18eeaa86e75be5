import type { Extent } from "../../../sentences";
import type { FoundAgreementKind } from "../../extraction";
import type { InstrumentAct } from "../instrument-act";

/** What a rule says of an instrument that no noun phrase of the sentence names. */
interface Told extends Pick<InstrumentAct, "status" | "sentence" | "quote" | "parties" | "rule"> {
  /** The words that stand for the instrument. */
  readonly words: Extent;
  readonly title: string;
  readonly kind: FoundAgreementKind;
  /** The noun that it would go by. */
  readonly head: string;
  readonly isDefinite?: boolean;
  readonly isPlural?: boolean;
  readonly date?: InstrumentAct["date"];
  readonly signatories?: InstrumentAct["signatories"];
}

/** Return the act on an instrument that the sentence tells of without a noun phrase that names it. */
export function actOnUnnamed({
  words,
  title,
  kind,
  head,
  isDefinite = false,
  isPlural = false,
  date = null,
  signatories = [],
  ...act
}: Told): InstrumentAct {
  return {
    ...act,
    instrument: {
      ...words,
      title,
      kind,
      head,
      isDefinite,
      isPlural,
      isCounted: false,
      count: null,
      isNamed: false,
      mentions: [],
    },
    date,
    place: null,
    signatories,
    isOfHeadline: false,
    isPresumed: false,
  };
}
