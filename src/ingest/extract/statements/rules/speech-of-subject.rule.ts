import type { FoundStatement } from "../../extraction";
import { clauseEnd } from "../clause-end";
import { SAID, SAYING, SAYS_AFTERWARDS } from "../speech-verbs";
import { indirectStatement, type StatementRule } from "../statement";

/** What may stand before the subject of a sentence. */
const OPENING =
  "(?:(?:[^‹.]{0,40}(?:‹[CLDO]\\d+›[^‹.]{0,12}){0,4}\\s[–—-]{1,2}\\s)?(?:(?:During|In|At|On|After|Following|Before|Ahead|Separately|Meanwhile|Later|Earlier|Also|For|As|While|To|From|With|Under|Prior|Upon|Then|Besides|Moreover|Furthermore|Finally|Likewise|‹D\\d+›|\\p{Lu}\\p{Ll}+ly|\\p{Lu}\\p{Ll}+ing)(?![\\p{L}])[^;:]{0,160}?,\\s)?)";

/** "‹P0›, who came on Monday, met ‹P1› and": somebody does something, and then speaks. */
const PATTERN = new RegExp(
  `^${OPENING}(?:The\\s|the\\s)?(?<who>‹P\\d+›)(?!['’]|\\s(?:and|or)\\s)(?:,\\s(?:who|which)\\s[^;]{3,120}?,)?(?<does>\\s[^;:]{3,260}?)(?:,?\\s(?:and|but)\\s(?:then\\s|also\\s|further\\s|later\\s|again\\s|\\p{Ll}{3,12}ly\\s)?(?<cue>${SAID})(?!\\s(?:by|in|at|during)\\b|[,.])|,\\s(?:while\\s|and\\s|also\\s|by\\s|before\\s)?(?<saying>${SAYING}))`,
  "u",
);

/** Whoever speaks after these may be somebody else. */
const OTHER_SUBJECT = new RegExp(
  `\\b(?:who|whom|whose|which|that|when|while|where|whether|as)\\b|‹Q\\d+›|,\\s(?:the\\s)?‹P\\d+›,\\s|,\\s[^,;]{2,60}\\s${SAYS_AFTERWARDS}`,
  "u",
);

/** Speech told second, after what somebody did. */
export const speechOfSubject: StatementRule = {
  id: "SPEECH_OF_SUBJECT",
  version: 1,
  description: "Somebody did something and said something, or did it saying something.",
  examples: [
    {
      text: "President Jon Berg met with Prime Minister Ana Lima in Oslo and praised her work on clean water.",
      finds: ["Jon Berg says praised her work on clean water"],
    },
    {
      text: "After the talks, President Jon Berg toured the port, stressing that work goes on.",
      finds: ["Jon Berg says stressing that work goes on"],
    },
    {
      text: "President Jon Berg met with Prime Minister Ana Lima, who arrived on Monday and praised the port.",
      finds: [],
    },
    {
      text: "President Jon Berg will go to Kenya, the palace announced, confirming his first journey abroad.",
      finds: [],
    },
    { text: "The guests of President Jon Berg toured the port, stressing that work goes on.", finds: [] },
    { text: "President Jon Berg opened the port and the bridge.", finds: [] },
  ],
  needs: [PATTERN],
  read(sentence): FoundStatement[] {
    const { marked } = sentence;
    const match = PATTERN.exec(marked);
    const { who = "", does = "", cue, saying } = match?.groups ?? {};
    const said = cue ?? saying;
    if (!match || said === undefined || OTHER_SUBJECT.test(does)) return [];
    const from = match[0].length;
    const by = { who, cue: said, rule: speechOfSubject };
    const statement = indirectStatement(sentence, from - said.length, clauseEnd(marked, from), by);
    return statement ? [statement] : [];
  },
};
