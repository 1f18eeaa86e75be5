import type { FoundStatement } from "../../extraction";
import { SAYS_AFTERWARDS } from "../speech-verbs";
import { indirectStatement, type StatementRule } from "../statement";

const PATTERN = new RegExp(
  `^(?<said>(?!‹Q\\d+›,?\\s‹P)[^;]{8,600}?)(?:,|(?<=‹Q\\d+›))\\s(?:(?<who>‹P\\d+›)\\s(?:(?:also|further|has|had|then)\\s){0,2}(?<cue>${SAYS_AFTERWARDS})|(?<cueFirst>said|added)\\s(?<whoLast>‹P\\d+›)|according\\sto\\s(?<source>‹P\\d+›))[^;‹]{0,40}(?:‹[COLD]\\d+›[^;‹]{0,30}){0,3}$`,
  "u",
);

/** Indirect speech whose speaker is named after it. */
export const attributedAfterwards: StatementRule = {
  id: "ATTRIBUTED_AFTERWARDS",
  version: 1,
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
    { text: "“The bridge is open,” President Jon Berg said.", finds: [] },
    { text: "The bridge will open in spring.", finds: [] },
  ],
  read(sentence): FoundStatement[] {
    const groups = PATTERN.exec(sentence.marked)?.groups;
    if (!groups || /^‹Q\d+›$/u.test(groups["said"] ?? "")) return [];
    const who = groups["who"] ?? groups["whoLast"] ?? groups["source"] ?? "";
    const cue = groups["cue"] ?? groups["cueFirst"] ?? "according to";
    const to = sentence.marked.replace(/[\s.,;:!?]+$/u, "").length;
    const statement = indirectStatement(sentence, 0, to, { who, cue, rule: attributedAfterwards });
    return statement ? [statement] : [];
  },
};
