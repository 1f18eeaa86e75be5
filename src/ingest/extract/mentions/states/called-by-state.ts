import { matchesOf } from "../../matches";
import type { StateOfPerson } from "./side-states";
import type { StateMarkedSentence } from "./state-marks";

/** "his Kenyan host, President Obi", "the Peruvian guest, Prime Minister Paz". */
const CALLED =
  /‹[cd]:(?<country>[A-Z]{2})›(?:['’]s)?\s(?:host|guest|visitor|interlocutor|colleague|counterpart|leader|side),?\s(?:the\s)?‹p:(?<person>\d+)›/gu;

/** "The Kenyan leader, President Obi, met …": who acts is called by both. */
const CALLED_BEFORE =
  /^(?:The\s)?‹t:(?<country>[A-Z]{2})›,\s(?:the\s)?‹p:(?<person>\d+)›,\s(?=(?:\p{Ll}+ed|\p{Ll}+s|met|held|told|paid|left|began|spoke|took|gave|will)\b)/gu;

/** Read whom a sentence calls the host, guest or leader of a state right before naming them by their title. */
export function calledByState({ marked }: StateMarkedSentence): StateOfPerson[] {
  return [...matchesOf(marked, CALLED), ...matchesOf(marked, CALLED_BEFORE)].map(({ groups }) => ({
    person: Number(groups?.["person"]),
    country: groups?.["country"] ?? "",
  }));
}
