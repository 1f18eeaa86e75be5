import { accordingTo } from "./rules/according-to.rule";
import { attributedAfterwards } from "./rules/attributed-afterwards.rule";
import { quotationAfterSpeaker } from "./rules/quotation-after-speaker.rule";
import { quotationBeforeSpeaker } from "./rules/quotation-before-speaker.rule";
import { quotedAsSaying } from "./rules/quoted-as-saying.rule";
import { quotedClause } from "./rules/quoted-clause.rule";
import { reportedSpeech } from "./rules/reported-speech.rule";
import { sayingQuotation } from "./rules/saying-quotation.rule";
import { speechInPassing } from "./rules/speech-in-passing.rule";
import { speechOfSubject } from "./rules/speech-of-subject.rule";
import { whoSaid } from "./rules/who-said.rule";
import type { StatementRule } from "./statement";

/** The rules that read statements out of a sentence by itself; of two that read the same words, the first is kept. */
export const STATEMENT_RULES: readonly StatementRule[] = [
  quotationAfterSpeaker,
  quotationBeforeSpeaker,
  sayingQuotation,
  quotedClause,
  quotedAsSaying,
  accordingTo,
  attributedAfterwards,
  reportedSpeech,
  speechInPassing,
  whoSaid,
  speechOfSubject,
];
