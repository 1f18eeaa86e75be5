import type { PersonMention } from "../../mention";
import { ruleName } from "../../extraction-rule";
import { wordsOf, type MarkedSentence } from "../../marked-sentence";
import { stateOf, type Reading } from "../../reading";
import type { Encounter, EncounterRule } from "../encounter";

const VISITING = /\bvisiting\s/iu;
/** Where the word that makes a guest of somebody stands: at the head of their title, or right before it. */
const AT_HEAD = /^(?:the )?visiting\s/iu;
const BEFORE = /\b(?:the|with|met) visiting\s$/iu;
/** "after visiting President Berg": who is visited. */
const VERB = /\b(?:after|before|while|when|since|despite|of|for|in|on|is|was|are|were|be|been)\s$/iu;

/** Somebody is a guest where the article is about. */
export const visitingGuest: EncounterRule = {
  id: "VISITING_GUEST",
  version: 1,
  description: "Somebody is called visiting: “visiting Fijian President …”.",
  examples: [
    {
      text: "Minister Jon Berg of Norway met visiting Peruvian President Ana Lima.",
      finds: ["VISIT Ana Lima"],
    },
    { text: "Minister Jon Berg of Norway met Peruvian President Ana Lima.", finds: [] },
    { text: "Minister Jon Berg of Norway returned after visiting Peruvian President Ana Lima.", finds: [] },
  ],
  read: (sentence, reading) =>
    VISITING.test(sentence.sentence.text)
      ? sentence.mentions.flatMap((mention, index) =>
          mention.kind === "person" && isGuest(mention, index, sentence) ? visitOf(mention, sentence, reading) : [],
        )
      : [],
};

function isGuest(mention: PersonMention, index: number, sentence: MarkedSentence): boolean {
  if (mention.people.length !== 1) return false;
  const at = sentence.marks[index]?.start ?? 0;
  const before = sentence.marked.slice(0, at);
  return (AT_HEAD.test(wordsOf(sentence, mention)) && !VERB.test(before)) || BEFORE.test(before);
}

function visitOf({ start, end, people }: PersonMention, { sentence }: MarkedSentence, reading: Reading): Encounter[] {
  const states = people.flatMap((person) => stateOf(person, reading) ?? []);
  return [
    {
      kind: "VISIT",
      sentence: sentence.index,
      quote: { start, end },
      core: { start, end },
      participants: people,
      visitors: people,
      hosts: [],
      countries: states,
      organizations: [],
      unnamed: [],
      date: null,
      place: null,
      placeCountries: [],
      visitLevel: null,
      isOnlyStart: false,
      isDeparture: false,
      isPlanned: false,
      within: null,
      noun: null,
      rule: ruleName(visitingGuest),
    },
  ];
}
