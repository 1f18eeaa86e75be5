/** When an article came out, as far as it is known: a year, a month of it, a day. */
export interface Publication {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** A day of the calendar. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** Read a publication date such as `2024`, `2024-02` or `2024-02-19`, uncertain or not; null when it is none of these. */
export function publicationOf(edtf: string | null): Publication | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec((edtf ?? "").replace(/[?~%]/gu, ""));
  if (!match) return null;
  const [, year, month, day] = match;
  return { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null };
}

/** Return the day an article came out, or null when only its month or year is known. */
export function publicationDay({ year, month, day }: Publication): CalendarDay | null {
  return month === null || day === null ? null : { year, month, day };
}

/** Return the first and the last day on which the article can have come out, as numbers of days. */
export function publicationSpan({ year, month, day }: Publication): { readonly first: number; readonly last: number } {
  const lastMonth = month ?? 12;
  return {
    first: dayNumber({ year, month: month ?? 1, day: day ?? 1 }),
    last: dayNumber({ year, month: lastMonth, day: day ?? daysInMonth(year, lastMonth) }),
  };
}

/** Return the number of days from 1970-01-01 to a day. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;
}

/** Return the day that is so many days after 1970-01-01. */
export function dayOfNumber(days: number): CalendarDay {
  const date = new Date(days * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Return 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: CalendarDay): number {
  return new Date(dayNumber(day) * MILLISECONDS_A_DAY).getUTCDay() || 7;
}

/** Whether the calendar has the day. */
export function exists({ year, month, day }: CalendarDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Write a year, a month or a day in EDTF. */
export function edtfOf(year: number, month?: number | null, day?: number | null): string {
  const parts = [String(year).padStart(4, "0")];
  if (month) parts.push(String(month).padStart(2, "0"));
  if (month && day) parts.push(String(day).padStart(2, "0"));
  return parts.join("-");
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
