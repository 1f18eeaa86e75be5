import type { Basis } from "../../../../dates/basis";
import {
  dayNumber,
  dayOfNumber,
  edtfOf,
  exists,
  publicationDay,
  publicationSpan,
  weekdayOf,
  type CalendarDay,
  type Publication,
} from "./publication";

/** What a wording means in an article; null when the article does not decide it. */
export interface DateReading {
  readonly edtf: string | null;
  readonly basis: Basis;
}

/** Whether the sentence tells of something done or of something to come. */
export type Tense = "PAST" | "FUTURE";

/** Days of one month, whose year the words may leave out; no day for the whole month, two for "12-13". */
export interface NamedDays {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  readonly endMonth?: number | null;
  readonly endDay: number | null;
}

/** What an article tells of as planned can have begun in the days before it came out. */
const JUST_BEFORE = 30;

/** Days of this many days from the publication on are not told of as those of a year before, whatever the verb. */
const SOON = 7;

const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** Return the distance in years, months or weeks that "last", "this" or "next" says. */
export function stepOf(word: string): number {
  return STEPS[word.toLowerCase()] ?? 0;
}

/** Read days of a month; without a year, the last ones begun by the publication, or the next for things to come or about to. */
export function readDays(days: NamedDays, published: Publication | null, tense: Tense): DateReading | null {
  if (!exists({ year: 2000, month: days.month, day: days.day ?? 1 })) return null;
  if (days.year !== null) return { edtf: writeDays(days, days.year), basis: "EXPLICIT" };
  if (!published) return { edtf: null, basis: "INFERRED" };
  const { first, last } = publicationSpan(published);
  const years = [published.year - 1, published.year, published.year + 1].filter((year) => startsIn(days, year));
  const begun = years.findLast((year) => startOf(days, year) <= last);
  const ahead = years.find((year) => startOf(days, year) >= first - JUST_BEFORE);
  const isSoon = days.day !== null && ahead !== undefined && ahead !== begun && startOf(days, ahead) <= last + SOON;
  const year = tense === "FUTURE" || isSoon ? ahead : begun;
  return { edtf: year === undefined ? null : writeDays(days, year), basis: "INFERRED" };
}

/** Read a weekday: the last such day up to the publication, or the next one for things to come. */
export function readWeekday(
  weekday: number,
  published: Publication | null,
  tense: Tense,
  step: number | null,
): DateReading {
  const today = published && publicationDay(published);
  if (!today) return { edtf: null, basis: "INFERRED" };
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  const isFuture = step === 1 || (step !== -1 && tense === "FUTURE");
  const shift = isFuture ? ahead || (step === 1 ? 7 : 0) : ahead - (ahead > 0 || step === -1 ? 7 : 0);
  return { edtf: writeDay(dayOfNumber(dayNumber(today) + shift)), basis: "INFERRED" };
}

/** Read "Sunday and Monday": the days from the first to the second. */
export function readWeekdays(first: number, second: number, published: Publication | null, tense: Tense): DateReading {
  const { edtf: end } = readWeekday(second, published, tense, null);
  if (end === null) return { edtf: null, basis: "INFERRED" };
  const [year = 0, month = 0, day = 0] = end.split("-").map(Number);
  const length = (second - first + 7) % 7;
  return { edtf: `${writeDay(dayOfNumber(dayNumber({ year, month, day }) - length))}/${end}`, basis: "INFERRED" };
}

/** Read a day by its distance from the publication: "today", which lies in its month where only that is known, "yesterday". */
export function readDayFromPublication(shift: number, published: Publication | null): DateReading {
  const today = published && publicationDay(published);
  if (!today && shift === 0 && published?.month) return readMonth(0, published);
  return { edtf: today ? writeDay(dayOfNumber(dayNumber(today) + shift)) : null, basis: "INFERRED" };
}

/** Read "this week": its month, when the whole week lies in one. */
export function readWeek(step: number, published: Publication | null): DateReading {
  const today = published && publicationDay(published);
  if (!today) return { edtf: null, basis: "INFERRED" };
  const monday = dayNumber(today) - weekdayOf(today) + 1 + 7 * step;
  // What happened "this week" happened by the day on which it is told.
  const first = dayOfNumber(monday);
  const last = dayOfNumber(step === 0 ? Math.max(dayNumber(today), monday) : monday + 6);
  return { edtf: first.month === last.month ? edtfOf(first.year, first.month) : null, basis: "INFERRED" };
}

/** Read "last month". */
export function readMonth(step: number, published: Publication | null): DateReading {
  if (!published?.month) return { edtf: null, basis: "INFERRED" };
  const months = published.year * 12 + published.month - 1 + step;
  return { edtf: edtfOf(Math.floor(months / 12), (months % 12) + 1), basis: "INFERRED" };
}

/** Read "last year", "last year in April" (21 to 24 as a month is a season). */
export function readYear(step: number, month: number | null, published: Publication | null): DateReading {
  return { edtf: published && edtfOf(published.year + step, month), basis: "INFERRED" };
}

function startsIn({ month, day }: NamedDays, year: number): boolean {
  return exists({ year, month, day: day ?? 1 });
}

function startOf({ month, day }: NamedDays, year: number): number {
  return dayNumber({ year, month, day: day ?? 1 });
}

/** Write the days in their year; null when the year lacks one of them. */
function writeDays({ month, day, endMonth, endDay }: NamedDays, year: number): string | null {
  if (!exists({ year, month, day: day ?? 1 })) return null;
  const start = edtfOf(year, month, day);
  if (endDay === null) return start;
  const lastMonth = endMonth ?? month;
  const lastYear = lastMonth < month ? year + 1 : year;
  const isAfter = lastYear > year || lastMonth > month || endDay > (day ?? 0);
  return isAfter && exists({ year: lastYear, month: lastMonth, day: endDay })
    ? `${start}/${edtfOf(lastYear, lastMonth, endDay)}`
    : null;
}

function writeDay({ year, month, day }: CalendarDay): string {
  return edtfOf(year, month, day);
}
