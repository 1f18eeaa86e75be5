import { TriggerIndex } from "../../triggers/trigger-index";
import type { MarkedSentence } from "../marked-sentence";
import type { Reading } from "../reading";
import type { Encounter, EncounterRule } from "./encounter";
import { LEFT_OVER_RULES } from "./left-over-rules";
import { withQuotedAuthor } from "./quoted-author";
import { ENCOUNTER_RULES } from "./rules";

const IN_SENTENCES = new TriggerIndex(LEFT_OVER_RULES);
/** Words quoted name meetings by the way; what tells of one has somebody who acts. */
const IN_QUOTATIONS = new TriggerIndex(ENCOUNTER_RULES.filter(({ id }) => !/^(?:DURING|AT)_/u.test(id)));

/** Return the encounters that the sentences of an article mention, and those of which its quotations tell. */
export function mentionedIn(reading: Reading): Encounter[] {
  const quoting = reading.unquoted.filter((each, index) => each.marked !== reading.sentences[index]?.marked);
  const quoted = readBy(IN_QUOTATIONS, quoting, reading)
    .map((each) => withQuotedAuthor(each, reading))
    .filter((each) => isInQuotation(each, reading));
  return [...readBy(IN_SENTENCES, reading.sentences, reading), ...quoted];
}

/** Outside its quotations a sentence has been read, with the people whom its pronouns stand for. */
function isInQuotation({ sentence, core, participants }: Encounter, { sentences }: Reading): boolean {
  const quotations = sentences[sentence]?.mentions.filter(({ kind }) => kind === "quotation") ?? [];
  return participants.length > 0 && quotations.some(({ start, end }) => start <= core.start && core.end <= end);
}

function readBy(
  rules: TriggerIndex<EncounterRule>,
  sentences: readonly MarkedSentence[],
  reading: Reading,
): Encounter[] {
  return sentences
    .filter(({ sentence }) => !sentence.isBoilerplate)
    .flatMap((sentence) => rules.of(sentence.marked).flatMap((rule) => rule.read(sentence, reading)));
}
