import type { FoundStatement } from "../../extraction";
import { mentionsIn, type MarkedSentence } from "../../marked-sentence";
import { matchesOf } from "../../matches";
import { ADVERBIALS, joinsAnother, SPEAKER } from "../pattern-parts";
import { SAYING, SAYS } from "../speech-verbs";
import { speakerAt, verbatimStatement, type StatementRule } from "../statement";

/** What is said stands after a comma, a colon or the verb itself; after "that" the words are the reporter's too. */
const PATTERN = new RegExp(
  `${SPEAKER}${ADVERBIALS}\\s(?<cue>${SAYS}|continu(?:ed|es)|conclud(?:ed|es)|went\\son)(?<between>[^.;‹]{0,80}(?:‹[CPLODN]\\d+›[^.;‹]{0,40}){0,4})(?<quotation>‹Q\\d+›)`,
  "gu",
);
/** "‹Q› - Ada Obi, President": so press releases sign what they quote. */
const SIGNED =
  /^(?<quotation>‹Q\d+›)\s?[-–—]{1,2}\s?(?<whoAlone>‹P\d+›)(?<colon>)[^‹]{0,60}(?:‹[COL]\d+›[^‹]{0,20}){0,2}$/gu;
/** "President Obi: ‹Q›", as headlines and scripts print it; "According to President Obi, ‹Q›". */
const SCRIPT =
  /^(?:(?:According\sto|In\sthe\swords\sof)\s(?:the\s)?(?<who>‹P\d+›)(?<between>,\s)|(?<whoAlone>‹P\d+›)(?<colon>:\s))(?<quotation>‹Q\d+›)[.,]?$/gu;
/** "President Obi opposed the plan: ‹Q›": whatever somebody does before a colon, the words after it are theirs. */
const BEFORE_COLON =
  /^(?:[^‹:;]{0,60}(?:‹[DL]\d+›[^‹:;]{0,20}){0,2},\s)?(?<whoAlone>‹P\d+›)(?!['’]|\sand\s)[^:‹]{2,80}(?:‹[CPLODN]\d+›[^:‹]{0,60}){0,4}(?<!\b(?:theme|topic|motto|title|titled|entitled|slogan|words|called|named|reads|reading|inscription)[^:‹]{0,20})(?<colon>:\s)(?<quotation>‹Q\d+›)[.]?$/gu;
/** Fewer words after a colon may be a title or a motto. */
const FEWEST_WORDS = 8;
const OPENS_QUOTATION = new RegExp(`(?:[,:;]\\s?|\\s[–—-]\\s|^\\s|\\b${SAYING},?\\s)$`, "u");
const TITLE_OR_TERM =
  /\b(?:the|a|an|of|on|titled|entitled|called|named|so-called|that|as|is|was|are|were|topic|theme)\s$/u;

/** A quotation that its speaker announces. */
export const quotationAfterSpeaker: StatementRule = {
  id: "QUOTATION_AFTER_SPEAKER",
  version: 3,
  description: "Somebody said: a quotation.",
  examples: [
    {
      text: "Foreign Minister Ana Lima said: “Our ports are open to all.”",
      finds: ["Ana Lima: “Our ports are open to all.”"],
    },
    { text: "President Jon Berg told reporters, “The road is finished”.", finds: ["Jon Berg: “The road is finished”"] },
    { text: "President Jon Berg: “The road is finished”.", finds: ["Jon Berg: “The road is finished”"] },
    {
      text: "According to President Jon Berg, “the road is finished and open.”",
      finds: ["Jon Berg: “the road is finished and open.”"],
    },
    {
      text: "“The road is finished and open.” - Jon Berg, President",
      finds: ["Jon Berg: “The road is finished and open.”"],
    },
    {
      text: "President Jon Berg opposed the plan: “No road is shorter than the one through the hills.”",
      finds: ["Jon Berg: “No road is shorter than the one through the hills.”"],
    },
    { text: "She continued: “Roads are long.”", finds: [] },
    { text: "President Jon Berg continued: “Roads are long.”", finds: ["Jon Berg: “Roads are long.”"] },
    { text: "President Jon Berg opened the exhibition “Roads of Salt”.", finds: [] },
    { text: "President Jon Berg said that the road was a “first step”.", finds: [] },
  ],
  read(sentence, reading): FoundStatement[] {
    const { marked } = sentence;
    if (!marked.includes("‹Q")) return [];
    return [
      ...matchesOf(marked, PATTERN),
      ...matchesOf(marked, SCRIPT),
      ...matchesOf(marked, SIGNED),
      ...spokenAfterColon(sentence),
    ].flatMap(({ index, groups = {} }) => {
      const { cue = null, quotation = "" } = groups;
      const who = groups["who"] ?? groups["whoAlone"] ?? "";
      const between = groups["between"] ?? groups["colon"] ?? "";
      const person = speakerAt(sentence, who);
      const [quoted] = mentionsIn(sentence, quotation, "quotation");
      const isSigned = groups["colon"] === "";
      const isAnnounced = isSigned || (OPENS_QUOTATION.test(between) && !TITLE_OR_TERM.test(between));
      if (!person || !quoted || !isAnnounced || joinsAnother(marked.slice(0, index))) return [];
      return [verbatimStatement(reading, quoted, person, { cue, rule: quotationAfterSpeaker })];
    });
  },
};

function spokenAfterColon(sentence: MarkedSentence): RegExpExecArray[] {
  return matchesOf(sentence.marked, BEFORE_COLON).filter(({ groups = {} }) =>
    mentionsIn(sentence, groups["quotation"] ?? "", "quotation").some(
      ({ words }) => words.split(/\s+/u).length >= FEWEST_WORDS,
    ),
  );
}
