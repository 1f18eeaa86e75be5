import type { FoundFigure } from "../../extraction";
import { ruleName } from "../../extraction-rule";
import { extentOf, wordsOf } from "../../marked-sentence";
import { matchesOf } from "../../matches";
import type { FigureRule } from "../figure";

const NTH =
  /\b(?<number>\d{1,3})(?:st|nd|rd|th) (?:\p{Ll}+ ){0,2}?(?:country|state|nation|member|signatory|party|government)(?: (?:state|country|party))?(?<joins> (?:to (?:sign|join|ratify|accede|endorse|recogni[sz]e|approve|adopt|become|conclude)|(?:of|in) )[^.;‹]{0,60}(?:‹[OCL]\d+›)?)/gu;

/** Who joins last tells how many there are. */
export const nthMember: FigureRule = {
  id: "NTH_MEMBER",
  version: 1,
  description: "The number of states that have joined something, told by the place of the one that joined last.",
  examples: [
    { text: "Peru is the 40th country to sign the Reef Charter.", finds: ["40 count"] },
    { text: "Peru marked the 40th anniversary of the Reef Charter.", finds: [] },
  ],
  read: (sentence) =>
    matchesOf(sentence.marked, NTH).map(({ 0: words, index, groups = {} }): FoundFigure => {
      const quote = extentOf(sentence, index, index + words.trimEnd().length);
      return {
        what: `countries${wordsOf(sentence, quote).replace(/^.*?(?= to | of | in )/u, "")}`,
        value: Number(groups["number"]),
        unit: "count",
        asStated: wordsOf(sentence, quote).split(" ")[0] ?? "",
        comparator: "EQ",
        figureKind: "ACTUAL",
        countries: [],
        quote,
        antecedents: [],
        rule: ruleName(nthMember),
        basis: "EXPLICIT",
      };
    }),
};
