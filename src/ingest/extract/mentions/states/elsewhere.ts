import { matchesOf } from "../../matches";
import type { StateMarkedSentence } from "./state-marks";

/** "Kenya's support for the government of President Paz": who is supported by a state is of another. */
const SUPPORTED =
  /‹[cd]:(?<country>[A-Z]{2})›[^.;‹]{0,40}\b(?:support|solidarity|backing|congratulations|condolences|invitation)\s(?:[\p{Ll}-]+\s){0,2}?(?:for|to|with|of)\s(?:the\s)?(?:(?:government|administration|people|family)\sof\s(?:the\s)?)?‹p:(?<person>\d+)›/gu;

/** Return those whom the state at home supports, as it does others. */
export function supported({ marked }: StateMarkedSentence, home: string): number[] {
  if (!marked.includes(`:${home}›`)) return [];
  return matchesOf(marked, SUPPORTED).flatMap(({ groups }) =>
    groups?.["country"] === home ? [Number(groups["person"])] : [],
  );
}

/** "Minister Obi said in Lima": who speaks in another capital. */
const SPEAKS_IN =
  /‹p:(?<person>\d+)›,?\s(?:said|says|stated|announced|added|told\s\p{Ll}+)\s(?:[\p{L}]+\s){0,2}?in\s‹l:(?<country>[A-Z]{2})›/gu;

/** Return those who speak in the capital of another state. */
export function speakersElsewhere({ marked }: StateMarkedSentence, home: string): number[] {
  if (!marked.includes("in ‹l:")) return [];
  return matchesOf(marked, SPEAKS_IN).flatMap(({ groups }) =>
    groups?.["country"] === home ? [] : [Number(groups?.["person"])],
  );
}
