import type { FoundStatement } from "../../extraction";
import { SAYS_AFTERWARDS } from "../speech-verbs";
import { indirectStatement, isHeadline, type StatementRule } from "../statement";

/** "… said in Suva on Monday", "… said during a meeting with President Paz, the agency reports". */
const OCCASION =
  "(?:[^;‹]{0,40}(?:‹[COLD]\\d+›[^;‹]{0,30}){0,3}|\\s(?:during|at|in|after|following|ahead\\sof)\\s(?:an?\\s|the\\s|his\\s|her\\s|‹P\\d+›\\s)?[^;‹]{3,40}\\swith\\s(?:‹[PCOLD]\\d+›[^;‹]{0,30}){1,5})(?:,\\s(?:as\\s)?(?:‹O\\d+›|\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+){0,2})\\s(?:reports?|reported)\\.?)?";

const ATTRIBUTION = `(?:(?<who>‹P\\d+›),?\\s(?:(?:also|further|has|had|then)\\s){0,2}(?<cue>${SAYS_AFTERWARDS})|(?<cueFirst>(?!told|(?:was|is)\\squoted)${SAYS_AFTERWARDS})\\s(?<whoLast>‹P\\d+›)|according\\sto\\s(?<source>‹P\\d+›))`;
const PATTERN = new RegExp(
  `^(?<said>(?!‹Q\\d+›,?\\s‹P)[^;]{8,600}?)(?:,|(?<=‹Q\\d+›))\\s${ATTRIBUTION}${OCCASION}$`,
  "u",
);
/** "… , President Paz said late on Monday after talks in Suva, adding that": the reporter goes on after the occasion. */
const WITH_MORE = new RegExp(
  `^(?<said>(?!‹Q\\d+›,?\\s‹P)[^;]{30,600}?)(?:,|(?<=‹Q\\d+›))\\s${ATTRIBUTION}(?:\\s(?:late\\s|early\\s|earlier\\s|later\\s|here\\s)?(?:on|in|at|during|after|following|ahead\\sof|‹D\\d+›|‹L\\d+›|today|yesterday|here)(?![\\p{L}])(?:(?!\\sthat\\s)[^,;‹]){0,60}(?:‹[PCOLD]\\d+›['’]?(?:(?!\\sthat\\s)[^,;‹]){0,40}){0,5})?(?:,\\s[^;]{3,300}|\\.)$`,
  "u",
);

/** Indirect speech whose speaker is named after it. */
export const attributedAfterwards: StatementRule = {
  id: "ATTRIBUTED_AFTERWARDS",
  version: 3,
  description: "What somebody said, and then who said it.",
  examples: [
    {
      text: "The bridge will open in spring, President Jon Berg added.",
      finds: ["Jon Berg says The bridge will open in spring, President Jon Berg added"],
    },
    {
      text: "The bridge will open in spring, President Jon Berg has said.",
      finds: ["Jon Berg says The bridge will open in spring, President Jon Berg has said"],
    },
    {
      text: "The states want to “build bridges,” President Jon Berg added.",
      finds: ["Jon Berg says The states want to “build bridges,” President Jon Berg added"],
    },
    {
      text: "The bridge will open in spring, President Jon Berg said during a meeting with President Ana Lima in Oslo, Ostnews reports.",
      finds: [
        "Jon Berg says The bridge will open in spring, President Jon Berg said during a meeting with President Ana Lima in Oslo, Ostnews reports",
      ],
    },
    {
      text: "The bridge will open in spring, confirmed President Jon Berg.",
      finds: ["Jon Berg says The bridge will open in spring, confirmed President Jon Berg"],
    },
    {
      text: "The bridge will open in spring, President Jon Berg said on Monday after talks in Oslo, adding that work goes on.",
      finds: [
        "Jon Berg says The bridge will open in spring, President Jon Berg said on Monday after talks in Oslo, adding that work goes on",
      ],
    },
    { text: "In Oslo, President Jon Berg said President Ana Lima with President Eva Dahl would come.", finds: [] },
    { text: "“The bridge is open,” President Jon Berg said.", finds: [] },
    { text: "The bridge will open in spring.", finds: [] },
  ],
  needs: [new RegExp(ATTRIBUTION, "u")],
  read(sentence): FoundStatement[] {
    const groups = (PATTERN.exec(sentence.marked) ?? WITH_MORE.exec(sentence.marked))?.groups;
    if (!groups || (groups["cueFirst"] !== undefined && isHeadline(sentence)) || /^‹Q\d+›$/u.test(groups["said"] ?? ""))
      return [];
    const who = groups["who"] ?? groups["whoLast"] ?? groups["source"] ?? "";
    const cue = groups["cue"] ?? groups["cueFirst"] ?? "according to";
    const to = sentence.marked.replace(/[\s.,;:!?]+$/u, "").length;
    const statement = indirectStatement(sentence, 0, to, { who, cue, rule: attributedAfterwards });
    return statement ? [statement] : [];
  },
};
