import { edtfRange } from "../dates/edtf-range";

/** A month and its days as far as the words name them; `endDay` is the last day of "July 12-13". */
interface MonthDays {
  readonly month: number | null;
  readonly day: number | null;
  readonly endDay: number | null;
}

/** What a date wording says: the whole date, a day without its year, or a time by its distance from the publication. */
export type TemporalExpression =
  | { readonly kind: "ABSOLUTE"; readonly edtf: string }
  | ({ readonly kind: "YEARLESS" } & MonthDays)
  | ({ readonly kind: "RELATIVE"; readonly yearOffset: number } & MonthDays);

/** Whether what happens on the date is told as having happened or as still to come. */
export type Tense = "PAST" | "FUTURE";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const YEAR_OFFSETS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

const MONTH =
  "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?" +
  "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const ORDINAL = "(?:st|nd|rd|th)?";
const DAYS = `(?<day>\\d{1,2})${ORDINAL}(?:-(?<endDay>\\d{1,2})${ORDINAL})?`;
const YEAR = "(?<year>\\d{4})";
const SHIFT = "(?<shift>last|this|next) year";
const OF_YEAR = ` (?:of )?(?:${YEAR}|${SHIFT})`;

/** The wordings that are understood, in lower case without commas and abbreviation dots. */
const WORDINGS = [
  YEAR,
  `${YEAR}-(?<monthNumber>\\d{2})(?:-(?<day>\\d{2}))?`,
  `${MONTH}${OF_YEAR}`,
  `${MONTH} ${DAYS}(?:${OF_YEAR})?`,
  `${DAYS} (?:of )?${MONTH}(?:${OF_YEAR})?`,
  `(?:earlier |later )?${SHIFT}`,
  `${SHIFT} in ${MONTH}`,
  `${SHIFT} on ${MONTH} ${DAYS}`,
].map((wording) => new RegExp(`^${wording}$`, "u"));

/** Return what an English date wording such as "Feb. 11" says, or null when it is not understood for certain. */
export function parseTemporalExpression(words: string): TemporalExpression | null {
  const plain = plainWording(words);
  const groups = WORDINGS.map((wording) => wording.exec(plain)?.groups).find((found) => found !== undefined);
  if (!groups) return null;
  const { year, shift } = groups;
  const days = monthDays(groups);
  if (!existsInSomeYear(days)) return null;
  if (shift) return { kind: "RELATIVE", yearOffset: YEAR_OFFSETS[shift] ?? 0, ...days };
  return year ? absolute(year, days) : { kind: "YEARLESS", ...days };
}

/** Return the date that the words alone state, with an unknown year where they name none, or null when they state none. */
export function statedEdtf(expression: TemporalExpression): string | null {
  if (expression.kind === "ABSOLUTE") return expression.edtf;
  return expression.month === null ? null : edtfOf("XXXX", expression);
}

/**
 * Return the date that the words mean in an article of this publication date, or null when that date does not decide it.
 * A year that the words do not name is written as uncertain.
 */
export function resolvedEdtf(expression: TemporalExpression, publishedEdtf: string, tense: Tense): string | null {
  switch (expression.kind) {
    case "ABSOLUTE":
      return expression.edtf;
    case "YEARLESS":
      return nearestInTense(expression, publishedEdtf, tense);
    case "RELATIVE":
      return relativeTo(expression, publishedEdtf);
  }
}

function plainWording(words: string): string {
  return words
    .toLowerCase()
    .replace(/[,.]/gu, " ")
    .replace(/\s*[-–]\s*/gu, "-")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^(?:on|in) /u, "")
    .replace(/^(?:mon|tues|wednes|thurs|fri|satur|sun)day /u, "");
}

function monthDays({ month, monthNumber, day, endDay }: Partial<Record<string, string>>): MonthDays {
  const named = month ? MONTHS.indexOf(month.slice(0, 3)) + 1 : null;
  return {
    month: monthNumber ? Number(monthNumber) : named,
    day: day ? Number(day) : null,
    endDay: endDay ? Number(endDay) : null,
  };
}

function absolute(year: string, days: MonthDays): TemporalExpression | null {
  const edtf = edtfOf(year, days);
  return edtfRange(edtf) && { kind: "ABSOLUTE", edtf };
}

function existsInSomeYear(days: MonthDays): boolean {
  const aLeapYear = "2000";
  return edtfRange(edtfOf(aLeapYear, days)) !== null;
}

/** Write the days in the year, which may be `XXXX` or uncertain (`2025?`). */
function edtfOf(year: string, { month, day, endDay }: MonthDays): string {
  const dayOf = (number: number | null): string =>
    [year, month, number]
      .filter((part) => part !== null)
      .map((part) => String(part).padStart(2, "0"))
      .join("-");
  return endDay === null ? dayOf(day) : `${dayOf(day)}/${dayOf(endDay)}`;
}

/** The latest such days that had begun when the article came out, or the earliest that had not ended. */
function nearestInTense(days: MonthDays, publishedEdtf: string, tense: Tense): string | null {
  const published = edtfRange(publishedEdtf);
  const limit = tense === "PAST" ? published?.latest : published?.earliest;
  if (!limit) return null;
  const fits = (year: number): boolean => {
    const range = edtfRange(edtfOf(String(year), days));
    if (!range?.earliest || !range.latest) return false;
    return tense === "PAST" ? range.earliest <= limit : range.latest >= limit;
  };
  const year = yearsFrom(Number(limit.slice(0, 4)), tense).find(fits);
  return year === undefined ? null : edtfOf(`${String(year)}?`, days);
}

/** Eight years on, since February 29 can be missing that long around a year such as 1900. */
function yearsFrom(year: number, tense: Tense): number[] {
  const step = tense === "PAST" ? -1 : 1;
  return Array.from({ length: 9 }, (_, count) => year + step * count);
}

function relativeTo(
  expression: Extract<TemporalExpression, { kind: "RELATIVE" }>,
  publishedEdtf: string,
): string | null {
  const published = edtfRange(publishedEdtf);
  const year = published?.latest?.slice(0, 4);
  if (!year || published?.earliest?.slice(0, 4) !== year) return null;
  const edtf = edtfOf(String(Number(year) + expression.yearOffset), expression);
  return edtfRange(edtf) && edtf;
}
