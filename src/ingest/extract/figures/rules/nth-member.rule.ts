import type { FoundFigure } from "../../extraction";
import { ruleName } from "../../extraction-rule";
import { extentOf, wordsOf, type MarkedSentence } from "../../marked-sentence";
import { numberOf } from "../../mentions/quantities/number-words";
import { matchesOf } from "../../matches";
import type { FigureRule } from "../figure";

const NTH =
  /\b(?:(?<number>\d{1,3})(?:st|nd|rd|th) (?:\p{Ll}+ ){0,2}?(?:country|state|nation|member|signatory|party|government)(?: (?:state|country|party))?|(?:country )?(?:and )?number (?<word>\p{L}{3,9}|\d{1,3}))(?<joins> (?:to (?:sign|join|ratify|accede|endorse|recogni[sz]e|approve|adopt|become|conclude|formali[sz]e|establish)|(?:of|in) )[^.;‹]{0,60}(?:‹[OCL]\d+›)?)/gu;
/** "the 85th visa agreement that it has signed". */
const NTH_AGREEMENT =
  /\b(?<number>\d{1,3})(?:st|nd|rd|th) (?:[\p{L}-]+ ){0,5}?(?:agreement|treaty|convention|memorandum|accord|pact|MoU|MOU) (?:(?:that|which) |to be |signed|concluded|under )[^.;‹]{0,60}(?:‹[OCL]\d+›)?/gu;

/** Who joins last tells how many there are. */
export const nthMember: FigureRule = {
  id: "NTH_MEMBER",
  version: 2,
  description: "The number of states that have joined something, told by the place of the one that joined last.",
  examples: [
    { text: "Peru is the 40th country to sign the Reef Charter.", finds: ["40 count"] },
    { text: "It is the 85th visa agreement that Peru has signed.", finds: ["85 count"] },
    { text: "Peru is number nineteen to join the Reef Charter.", finds: ["19 count"] },
    { text: "Peru marked the 40th anniversary of the Reef Charter.", finds: [] },
  ],
  read: (sentence) =>
    [...matchesOf(sentence.marked, NTH), ...matchesOf(sentence.marked, NTH_AGREEMENT)].flatMap((match) => {
      const { 0: words, index, groups = {} } = match;
      const value = numberOf(groups["number"] ?? groups["word"] ?? "");
      if (value === null) return [];
      const quote = extentOf(sentence, index, index + words.trimEnd().length);
      return [figureOf(sentence, quote, value, "joins" in groups)];
    }),
};

function figureOf(
  sentence: MarkedSentence,
  quote: FoundFigure["quote"],
  value: number,
  isMember: boolean,
): FoundFigure {
  const words = wordsOf(sentence, quote);
  return {
    what: isMember ? `countries${words.replace(/^.*?(?= to | of | in )/u, "")}` : words.replace(/^\S+\s/u, ""),
    value,
    unit: "count",
    asStated: words.split(" ")[0] ?? "",
    comparator: "EQ",
    figureKind: "ACTUAL",
    countries: [],
    quote,
    antecedents: [],
    rule: ruleName(nthMember),
    basis: "EXPLICIT",
  };
}
