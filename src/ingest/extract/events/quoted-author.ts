import { mentionsIn } from "../marked-sentence";
import { stateOf, type Reading } from "../reading";
import type { Encounter } from "./encounter";
import { union } from "./encounter-order";

const SAID = "(?:said|says|told \\p{L}+|added|noted|stated|wrote|tweeted|posted|announced|explained|remarked|declared)";
/** Whose words the quotations of a sentence are. */
const SPEAKER = new RegExp(
  `‹Q\\d+›,? (?:${SAID} (?:the )?(?<after>‹P\\d+›)|(?:the )?(?<before>‹P\\d+›) (?:also |later |then )?${SAID}\\b)|(?<opening>‹P\\d+›) (?:also |later |then )?${SAID}[:,] ?‹Q`,
  "u",
);

/** Return an encounter of which somebody tells in the first person, with whoever is said to speak. */
export function withQuotedAuthor(encounter: Encounter, reading: Reading): Encounter {
  const sentence = reading.sentences[encounter.sentence];
  if (!sentence || encounter.unnamed.every(({ kind }) => kind !== "AUTHOR")) return encounter;
  const { after, before, opening } = SPEAKER.exec(sentence.marked)?.groups ?? {};
  const people = mentionsIn(sentence, after ?? before ?? opening ?? "", "person").flatMap((each) => each.people);
  return {
    ...encounter,
    participants: union(people, encounter.participants),
    visitors: encounter.kind === "VISIT" ? union(people, encounter.visitors) : encounter.visitors,
    countries: union(
      people.flatMap((person) => stateOf(person, reading) ?? []),
      encounter.countries,
    ),
    unnamed: encounter.unnamed.filter(({ kind }) => kind !== "AUTHOR"),
  };
}
