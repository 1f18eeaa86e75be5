import type { FoundFigure } from "../extraction";
import type { Reading } from "../reading";

/** The states that write their money with a sign that others have for theirs: "Rs 5 million", "$5 million". */
const RUPEES: Readonly<Record<string, string>> = { IN: "INR", PK: "PKR", NP: "NPR", LK: "LKR", MU: "MUR", SC: "SCR" };
/** Whose money goes by a name or sign that several states share. */
const SHARED_MONEYS: readonly { readonly written: RegExp; readonly moneys: Readonly<Record<string, string>> }[] = [
  { written: /^Rs|^\d[^$€£]*\srupees$/u, moneys: RUPEES },
  { written: /^¥/u, moneys: { JP: "JPY", CN: "CNY" } },
  { written: /^SR/u, moneys: { SA: "SAR", SC: "SCR" } },
  { written: /\d[^$€£]*\sriyals$/u, moneys: { SA: "SAR", QA: "QAR", YE: "YER", OM: "OMR" } },
  { written: /\d[^$€£]*\sdirhams$/u, moneys: { AE: "AED", MA: "MAD" } },
];
const DOLLARS: Readonly<Record<string, string>> = { AU: "AUD", NZ: "NZD", CA: "CAD" };
/** Where these are named, dollars can be theirs as well. */
const OTHER_DOLLARS = new Set(["US", "FJ", "SB", "SG", "HK", "TW", "JM", "TT", "BB", "BS", "BZ", "GY", "LR", "NA"]);

/** Return a figure in the money of the state that the article speaks of, where its sign alone would be that of another. */
export function inOwnMoney(figure: FoundFigure, reading: Reading): FoundFigure {
  const shared = SHARED_MONEYS.find(({ written }) => written.test(figure.asStated));
  const unit = shared
    ? (shared.moneys[mostNamed(reading, shared.moneys) ?? ""] ?? null)
    : /^\$\s?\d/u.test(figure.asStated)
      ? dollarsOf(reading)
      : null;
  return unit === null ? figure : { ...figure, unit };
}

/** Dollars are those of the state at home: it alone of those named has its own, and the article speaks as it does. */
function dollarsOf(reading: Reading): string | null {
  const { countries, text } = reading;
  const own = countries.filter((code) => code in DOLLARS);
  const [state] = own;
  if (state === undefined || own.length > 1 || countries.some((code) => OTHER_DOLLARS.has(code))) return null;
  const isHome =
    (namesOfficialsOf(state, reading) && !/US ?\$/u.test(text.body)) || (isRelease(reading) && isFirst(state, reading));
  return isHome ? (DOLLARS[state] ?? null) : null;
}

/** Whether officials of a state are named without it. */
function namesOfficialsOf(state: string, { people }: Reading): boolean {
  return people.some(({ posts }) =>
    posts.some(({ country, rule }) => country === state && rule.startsWith("implied-state@")),
  );
}

const RELEASE =
  /\b(?:[Mm]edia|[Pp]ress|[Nn]ews)\s(?:[Rr]eleases?|[Ii]nquiries|[Ee]nquiries)\b|^[A-Z]{2,4}\s?\d{1,4}(?:\/\d{2,4})?$/mu;

/** Whether a ministry issued the text, rather than a paper: it says so or bears the number of a release. */
function isRelease({ text }: Reading): boolean {
  return RELEASE.test(text.body);
}

/** Whether a state is the first of those that the article names. */
function isFirst(state: string, { sentences }: Reading): boolean {
  for (const { mentions } of sentences)
    for (const mention of mentions) if (mention.kind === "country") return mention.code === state;
  return false;
}

function mostNamed({ sentences }: Reading, moneys: Readonly<Record<string, string>>): string | null {
  const counts = new Map<string, number>();
  for (const { mentions } of sentences)
    for (const mention of mentions)
      if (mention.kind === "country" && mention.code in moneys)
        counts.set(mention.code, (counts.get(mention.code) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
