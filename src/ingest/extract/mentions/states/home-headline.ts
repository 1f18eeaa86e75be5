import { FIRST_LINES } from "./dateline";
import { only } from "./only";
import type { StateMarkedSentence } from "./state-marks";

/** "The following is attributable to Spokesperson Obi", "Readout of President Obi’s Meeting with …": so one state's offices open their readouts. */
const READOUT =
  /^(?:The\s(?:following|below)\sis\sattributable\sto\s‹p:\d+›|Readout\s(?:of|from)\s(?:the\s)?‹p:\d+›(?:['’]s?)?\s(?:\p{L}+\s){0,2}(?:Meeting|Call|Conversation|Visit|Discussion|Trip)s?\b)/u;

/** Return the state whose offices use the formula that an article opens with. */
export function formula(sentences: readonly StateMarkedSentence[]): string | null {
  const isReadout = sentences.slice(0, FIRST_LINES).some(({ marked }) => READOUT.test(marked));
  return isReadout && sentences.some(({ marked }) => marked.includes(":US›")) ? "US" : null;
}

/** "PM leads Fijian delegation to the summit": a headline that names neither the leader nor whose prime minister it is. */
const LEADS_OWN =
  /^(?:The\s)?(?:PM|FM|President|(?:\p{Lu}\p{L}+\s){0,3}(?:Minister|Speaker|Secretary))\s(?:to\s)?(?:leads?|led|heads?|headed)\s(?:the\s|an?\s)?‹[cd]:(?<country>[A-Z]{2})›(?:['’]s)?\s(?:[\p{L}-]+\s){0,2}(?:[Dd]elegation|[Tt]eam|[Mm]ission)\b/u;

/** Return the state whose delegation a headline says that somebody leads. */
export function ownDelegation(sentences: readonly StateMarkedSentence[]): string | null {
  return only(sentences.slice(0, 2).flatMap(({ marked }) => LEADS_OWN.exec(marked)?.groups?.["country"] ?? []));
}

/** "Kenya signs treaty with Peru": a headline tells what the state at home does with another. */
const SUBJECT =
  /^(?:\p{Lu}[\p{L} ]{2,20}:\s)?(?:The\s)?‹c:(?<country>[A-Z]{2})›(?:,?\s(?:\p{L}+\s){1,7}?(?:with|to|from|for|in|on)\s(?:the\s)?‹[cd]:(?!\k<country>)[A-Z]{2}›|\sis\spleased\sto\b)/u;

/** Return the state of which a headline tells what it does with another. */
export function headlineSubject(sentences: readonly StateMarkedSentence[]): string | null {
  return SUBJECT.exec(sentences[0]?.marked ?? "")?.groups?.["country"] ?? null;
}
