import type { Extent } from "../../../sentences";
import type { FoundAgreementKind } from "../../extraction";
import type { Mention } from "../../mention";

/** A noun phrase that names an instrument. */
export interface InstrumentPhrase extends Extent {
  /** Its words from the first modifier to the end of the complement, without the article. */
  readonly title: string;
  readonly kind: FoundAgreementKind;
  /** The words that tell it from others of its kind; empty for "the agreement". */
  readonly head: string;
  readonly isPlural: boolean;
  /** "seven MoUs", "several MoUs": they are told to be some. */
  readonly isCounted: boolean;
  /** "seven MoUs": their number is given. */
  readonly count: number | null;
  /** "the", "this" or a possessive before it, or a proper name: it is one that readers know of. */
  readonly isDefinite: boolean;
  readonly isNamed: boolean;
  /** Whether it is one of several that one phrase names by a list: "agreements on reefs, tuna and ports". */
  readonly isListed?: boolean;
  /** What is named inside the phrase: "between ‹C› and ‹C›". */
  readonly mentions: readonly Mention[];
}
