import type { FoundStatement } from "../../extraction";
import { mentionsIn } from "../../marked-sentence";
import { matchesOf } from "../../matches";
import { ADVERBIALS } from "../pattern-parts";
import { SAYS, SAYS_AFTERWARDS } from "../speech-verbs";
import { speakerAt, verbatimStatement, type StatementRule } from "../statement";

const PATTERN = new RegExp(
  `(?<=^|[.,;:]\\s|^[-•–]\\s|‹[COPL]\\d+›\\s)(?<quotation>‹Q\\d+›)[’'”"]?\\s?[,.]?\\s{1,2}(?:[–—-]{1,2}\\s)?(?:(?:(?:‹[PCO]\\d+›['’]s?|\\p{Lu}{2,6})\\s)?(?:(?<who>‹P\\d+›)(?:,?\\swho\\s[^,;.‹]{1,60}(?:‹[CLODN]\\d+›[^,;.‹]{0,40}){0,3},|,\\s(?:speaking|talking|writing|addressing|answering|commenting)\\s[^,;.‹]{1,50}(?:‹[CLODNP]\\d+›[^,;.‹]{0,40}){0,3},|\\s(?:for|of|at|from|with)\\s[^,;.‹]{1,60}(?:‹[CLO]\\d+›[^,;.‹]{0,40}){0,2},|,)?${ADVERBIALS}\\s(?<cue>${SAYS}|${SAYS_AFTERWARDS}))|(?<cueFirst>${SAYS}|according\\sto(?:\\san?\\s[^.;‹]{3,40}(?:‹D\\d+›\\s)?by)?)\\s(?:(?:the|its|his|her|their|‹[CO]\\d+›(?:['’]s)?)\\s[\\p{L}\\s-]{3,40}(?:‹[COL]\\d+›(?:['’]s?)?[\\p{L}\\s-]{0,30})?,\\s)?(?<whoLast>‹P\\d+›))` +
    `[^‹;]{0,60}(?:‹[CLODPN]\\d+›[^‹;]{0,60}){0,3}(?<more>‹Q\\d+›)?`,
  "gu",
);

/** A quotation that its speaker is named after, and the rest of it after the name. */
export const quotationBeforeSpeaker: StatementRule = {
  id: "QUOTATION_BEFORE_SPEAKER",
  version: 4,
  description: "A quotation, said somebody, and what follows of it.",
  examples: [
    { text: "“We share a river,” said President Jon Berg.", finds: ["Jon Berg: “We share a river”"] },
    {
      text: "“We share a river,” President Jon Berg said, “and a future.”",
      finds: ["Jon Berg: “We share a river”", "Jon Berg: “and a future.”"],
    },
    {
      text: "“The dam is sound,” President Jon Berg, who oversees the works in Kenya, told reporters.",
      finds: ["Jon Berg: “The dam is sound”"],
    },
    {
      text: "“The road is open,” President Jon Berg’s spokeswoman Eva Stone said.",
      finds: ["Eva Stone: “The road is open”"],
    },
    { text: "“The road is open,” President Jon Berg concluded.", finds: ["Jon Berg: “The road is open”"] },
    { text: "Norway “will build the road,” President Jon Berg said.", finds: ["Jon Berg: “will build the road”"] },
    {
      text: "“The road is open,” President Jon Berg was quoted by the state agency as saying.",
      finds: ["Jon Berg: “The road is open”"],
    },
    { text: "“The road is open,” President Jon Berg posted on X.", finds: ["Jon Berg: “The road is open”"] },
    {
      text: "“The road is long,” Eva Stone, a representative for a Kenyan growers' group, told reporters.",
      finds: ["Eva Stone: “The road is long”"],
    },
    {
      text: "“The road is long,” noted the head of Norway’s diplomacy, Foreign Minister Jon Berg.",
      finds: ["Jon Berg: “The road is long”"],
    },
    { text: "«The road is long», – said President Jon Berg.", finds: ["Jon Berg: “The road is long”"] },
    {
      text: "“The road is long,” President Jon Berg, speaking in Kenya, said.",
      finds: ["Jon Berg: “The road is long”"],
    },
    { text: "“The road is long,” President Jon Berg believes.", finds: ["Jon Berg: “The road is long”"] },
    {
      text: "President Jon Berg lauded Norway “We have come far together,” he added.",
      finds: ["Jon Berg: “We have come far together”"],
    },
    { text: "The ship “Aurora” took President Jon Berg to the island.", finds: [] },
  ],
  needs: [PATTERN],
  read(sentence, reading): FoundStatement[] {
    if (!sentence.marked.includes("‹Q")) return [];
    return matchesOf(sentence.marked, PATTERN).flatMap(({ groups = {} }) => {
      const { quotation = "", who = "", whoLast = "", cue, cueFirst, more = "" } = groups;
      const person = speakerAt(sentence, who || whoLast);
      if (!person) return [];
      const by = { cue: cue ?? cueFirst ?? null, rule: quotationBeforeSpeaker };
      return mentionsIn(sentence, quotation + more, "quotation").map((words) =>
        verbatimStatement(reading, words, person, by),
      );
    });
  },
};
