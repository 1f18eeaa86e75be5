import type { FoundStatement } from "../../extraction";
import { matchesOf } from "../../matches";
import { clauseEnd } from "../clause-end";
import { ADVERBIALS, joinsAnother, SPEAKER } from "../pattern-parts";
import { SAYS } from "../speech-verbs";
import { indirectStatement, isHeadline, type StatementRule } from "../statement";

const PATTERN = new RegExp(`${SPEAKER}${ADVERBIALS}\\s(?<cue>${SAYS})`, "gu");
/** "said: ‹Q›" holds nothing of the reporter's, and in "‹Q› he told the press" nothing follows. */
const IS_QUOTATION_ALONE = /^(?:\s?|[^‹;.]{0,60}[,:;]\s?)‹Q\d+›/u;
const ALSO_SAYS = new RegExp(`^\\s‹P\\d+›[^.;‹]{0,60}\\sand\\s(?:also\\s)?${SAYS}`, "u");
const FARTHEST = 160;
const ENDS_QUOTATION = /‹Q\d+›,?\s$/u;
/** "welcomed ‹P1›" at the door: done to a person, not said. */
const IS_DONE_TO_PERSON = /^(?:welcom(?:ed|es)|recogni[sz](?:ed|es)|describ(?:ed|es)|assur(?:ed|es))$/u;

/** Indirect speech of one named speaker. */
export const reportedSpeech: StatementRule = {
  id: "REPORTED_SPEECH",
  version: 4,
  description: "Somebody said, stressed, thanked, warned: indirect speech of a single speaker.",
  examples: [
    {
      text: "President Jon Berg stressed the importance of clean water.",
      finds: ["Jon Berg says President Jon Berg stressed the importance of clean water"],
    },
    {
      text: "President Jon Berg assured Prime Minister Ana Lima that the road would be built.",
      finds: ["Jon Berg says President Jon Berg assured Prime Minister Ana Lima that the road would be built"],
    },
    {
      text: "President Jon Berg described Prime Minister Ana Lima as an old friend.",
      finds: ["Jon Berg says President Jon Berg described Prime Minister Ana Lima as an old friend"],
    },
    {
      text: "President Jon Berg took the opportunity to thank Kenya for its help.",
      finds: ["Jon Berg says President Jon Berg took the opportunity to thank Kenya for its help"],
    },
    {
      text: "President Jon Berg shared his view that the road would be built.",
      finds: ["Jon Berg says President Jon Berg shared his view that the road would be built"],
    },
    { text: "President Jon Berg shared the bread with Prime Minister Ana Lima.", finds: [] },
    { text: "President Jon Berg welcomed Prime Minister Ana Lima at the airport.", finds: [] },
    { text: "President Jon Berg said this in Oslo when he opened the port.", finds: [] },
    {
      text: "President Jon Berg said this would help the ports.",
      finds: ["Jon Berg says President Jon Berg said this would help the ports"],
    },
    { text: "President Jon Berg said: “The road is finished.”", finds: [] },
    { text: "Ana Lima met with Jon Berg, President of Norway, on Monday, reported the Oslo press service.", finds: [] },
    { text: "Ana Lima will visit Oslo at the invitation of Jon Berg, said the Court on Monday.", finds: [] },
    { text: "President Jon Berg and Prime Minister Ana Lima stressed the importance of water.", finds: [] },
  ],
  needs: [PATTERN],
  read(sentence): FoundStatement[] {
    const { marked } = sentence;
    if (isHeadline(sentence)) return [];
    const speakers = new Set<number>();
    return matchesOf(marked, PATTERN).flatMap(({ 0: words, index, groups = {} }) => {
      const { who = "", cue = "" } = groups;
      const from = index + words.length;
      const after = marked.slice(from, from + FARTHEST);
      if (IS_AFTER_COMMA.test(words) && SPEAKER_FOLLOWS.test(after)) return [];
      if (!isSaid(marked.slice(0, index), cue, after)) return [];
      const statement = indirectStatement(sentence, index, clauseEnd(marked, from), { who, cue, rule: reportedSpeech });
      if (!statement || speakers.has(statement.speaker)) return [];
      speakers.add(statement.speaker);
      return [statement];
    });
  },
};

/** "‹P0› met ‹P1›, said the ministry": the speaker stands after the verb. */
const IS_AFTER_COMMA = /,\s(?:said|says|reported|reports|announced|informed|noted|added)$/u;
const SPEAKER_FOLLOWS =
  /^\s(?:the\s)?(?:‹[OPCL]\d+›|\p{Lu}\p{L}+)(?:\s[\p{L}’'-]+){0,5}(?:\s\([^()]{1,20}\))?(?:\s‹D\d+›)?\.?$/u;

/** "called on ‹P1› to act" is said; "called on ‹P1› in Suva" is a visit. */
const IS_VISIT = /^\s(?:the\s)?‹P\d+›(?!(?:,[^,.;]{1,60},)?\sto\s\p{Ll})/u;

/** "said this in Suva when": the words are those told before. */
const IS_TOLD_BEFORE =
  /^\s(?:this|so)(?:\s(?:in\s‹|(?:on|at|to)\s|when\s|while\s|during\s|after\s|before\s|here\b|‹D)|,?\s(?:as|speaking|addressing|responding)\s|\.?$)/u;

/** "assured ‹P1› that", "assured the guest of support". */
const IS_ASSURED = /^\s(?:the\s)?‹P\d+›\s(?:that|of)\s/u;
/** "described ‹P1› as a friend". */
const IS_DESCRIBED = /^\s(?:the\s)?‹P\d+›(?:,[^,;]{1,60},)?\sas\s/u;

function isSaid(before: string, cue: string, after: string): boolean {
  if (/^call(?:s|ed) on$/u.test(cue) && IS_VISIT.test(after)) return false;
  if (/^(?:said|says|stated|announced|disclosed|revealed)$/u.test(cue) && IS_TOLD_BEFORE.test(after)) return false;
  if (joinsAnother(before) || ENDS_QUOTATION.test(before) || IS_QUOTATION_ALONE.test(after)) return false;
  if (cue.startsWith("assur") && IS_ASSURED.test(after)) return true;
  if (cue.startsWith("descri") && IS_DESCRIBED.test(after)) return true;
  if (IS_DONE_TO_PERSON.test(cue) && /^\s‹P\d+›(?!['’])/u.test(after)) return ALSO_SAYS.test(after);
  return /\p{L}{2,}|‹/u.test(after);
}
