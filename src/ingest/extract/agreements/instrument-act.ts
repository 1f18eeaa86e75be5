import type { Extent } from "../../sentences";
import type { FoundAgreementStatus, FoundDate, FoundParty } from "../extraction";
import type { RuleExample } from "../extraction-rule";
import type { MarkedSentence } from "../marked-sentence";
import type { Reading } from "../reading";
import type { Triggered } from "../../triggers/trigger-index";
import type { InstrumentPhrase } from "./instruments/instrument-phrase";

/** What a sentence says of one instrument. */
export interface InstrumentAct {
  readonly instrument: InstrumentPhrase;
  readonly status: FoundAgreementStatus;
  /** Index of the sentence that says it. */
  readonly sentence: number;
  readonly quote: Extent;
  readonly date: FoundDate | null;
  readonly place: string | null;
  readonly parties: readonly FoundParty[];
  /** Indices of people of whom the sentence says that they signed. */
  readonly signatories: readonly number[];
  readonly rule: string;
  /** Whether it stands in the headline, which says in other words what the body says. */
  readonly isOfHeadline: boolean;
  /** Whether the status is only what being spoken of as an instrument that exists tells. */
  readonly isPresumed: boolean;
}

/** Return whether an act is one on several instruments, of which single ones may be told of after it. */
export function isOnSeveral({ instrument, isPresumed }: InstrumentAct): boolean {
  return (instrument.isPlural || instrument.isListed === true) && !isPresumed;
}

/** A sentence in which the instruments are marked too (`‹I4›`). */
export interface InstrumentSentence {
  readonly sentence: MarkedSentence;
  readonly instruments: readonly InstrumentPhrase[];
}

/** A rule that reads what happened to instruments; pure, and linear in the length of the sentence. */
export interface InstrumentRule extends Triggered {
  readonly id: string;
  readonly version: number;
  readonly description: string;
  readonly examples: readonly RuleExample[];
  /** Whether it reads only sentences that name an instrument. */
  readonly isOfNamed?: boolean;
  read(sentence: InstrumentSentence, reading: Reading): readonly InstrumentAct[];
}
