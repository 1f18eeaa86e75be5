import type { FoundFigure } from "../../extraction";
import { ruleName } from "../../extraction-rule";
import { numberOf } from "../../mentions/quantities/number-words";
import { matchesOf } from "../../matches";
import type { FigureRule } from "../figure";

const NUMBER = "(?<number>\\d{1,3}|ten|fifteen|thirty|sixty|ninety)";
/** "enter into force 30 days after", "stay for up to 90 days without a visa", "55 years of diplomatic relations". */
const TERMS: readonly { readonly term: RegExp; readonly needs: RegExp }[] = [
  {
    term: new RegExp(`\\b${NUMBER}\\s(?:calendar\\s)?(?<unit>days|months)\\s(?:after|from|following)\\b`, "giu"),
    needs: /\b(?:into\s(?:force|effect)|take[sn]?\seffect|(?:become|becoming|be)\seffective)\b/u,
  },
  {
    term: new RegExp(
      `\\b(?:for|to|of|than|within|exceed|exceeding)\\s${NUMBER}\\s(?:calendar\\s)?(?<unit>days)\\b`,
      "giu",
    ),
    needs: /\b[Vv]isas?\b/u,
  },
  {
    term: new RegExp(
      `\\b${NUMBER}\\s(?<unit>years)\\sof\\s(?:(?:diplomatic|bilateral|formal|official)\\s){1,2}(?:relations(?:hip)?|ties)\\b`,
      "giu",
    ),
    needs: /years/u,
  },
];

/** A term in days or years that an agreement sets or relations have lasted. */
export const termInDays: FigureRule = {
  id: "TERM_IN_DAYS",
  version: 1,
  description: "How long after a step an agreement enters into force, how long a visa-free stay or relations last.",
  examples: [
    { text: "The treaty enters into force 30 days after the exchange of notes.", finds: ["30 days"] },
    { text: "Citizens may stay for up to 90 days without a visa.", finds: ["90 days"] },
    { text: "They marked 55 years of diplomatic relations.", finds: ["55 years"] },
    { text: "The talks went on for 12 days.", finds: [] },
  ],
  read: ({ sentence: { text, start } }) =>
    TERMS.filter(({ needs }) => needs.test(text)).flatMap(({ term }) =>
      matchesOf(text, term).flatMap(({ 0: words, index, groups = {} }): FoundFigure[] => {
        const value = numberOf(groups["number"] ?? "");
        const rest = /^[^.,;]{0,80}/u.exec(text.slice(index + words.length))?.[0].trimEnd() ?? "";
        const end = start + index + words.length + rest.length;
        if (value === null) return [];
        return [
          {
            what: text.slice(index, end - start).replace(/^.*?\b(?=days|months|years)/iu, ""),
            value,
            unit: groups["unit"]?.toLowerCase() ?? "",
            asStated: `${groups["number"] ?? ""} ${groups["unit"] ?? ""}`,
            comparator: "EQ",
            figureKind: "ACTUAL",
            countries: [],
            quote: { start: start + index, end },
            antecedents: [],
            rule: ruleName(termInDays),
            basis: "EXPLICIT",
          },
        ];
      }),
    ),
};
