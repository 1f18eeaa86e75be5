import type { FoundFigure } from "../extraction";
import type { Reading } from "../reading";

/** The states that write their money with a sign that others have for theirs: "Rs 5 million", "$5 million". */
const RUPEES: Readonly<Record<string, string>> = { IN: "INR", PK: "PKR", NP: "NPR", LK: "LKR", MU: "MUR" };
const DOLLARS: Readonly<Record<string, string>> = { AU: "AUD", NZ: "NZD", CA: "CAD" };
/** Where these are named, dollars can be theirs as well. */
const OTHER_DOLLARS = new Set(["US", "FJ", "SB", "SG", "HK", "TW", "JM", "TT", "BB", "BS", "BZ", "GY", "LR", "NA"]);

/** Return a figure in the money of the state that the article speaks of, where its sign alone would be that of another. */
export function inOwnMoney(figure: FoundFigure, reading: Reading): FoundFigure {
  const unit = /^Rs/u.test(figure.asStated)
    ? (RUPEES[mostNamed(reading, RUPEES) ?? ""] ?? null)
    : /^\$\s?\d/u.test(figure.asStated)
      ? dollarsOf(reading)
      : null;
  return unit === null ? figure : { ...figure, unit };
}

/** Dollars are those of the state at home, whose officials the article names without it. */
function dollarsOf({ countries, text, people }: Reading): string | null {
  const own = countries.filter((code) => code in DOLLARS);
  const isOpen = own.length !== 1 || countries.some((code) => OTHER_DOLLARS.has(code)) || /US ?\$/u.test(text.body);
  const isHome = people.some(({ posts }) =>
    posts.some(({ country, rule }) => country === own[0] && rule.startsWith("implied-state@")),
  );
  return isOpen || !isHome ? null : (DOLLARS[own[0] ?? ""] ?? null);
}

function mostNamed({ sentences }: Reading, moneys: Readonly<Record<string, string>>): string | null {
  const counts = new Map<string, number>();
  for (const { mentions } of sentences)
    for (const mention of mentions)
      if (mention.kind === "country" && mention.code in moneys)
        counts.set(mention.code, (counts.get(mention.code) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
