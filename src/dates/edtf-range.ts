import edtf from "edtf";

export interface DayRange {
  /** First and last day, YYYY-MM-DD; null when open or when the year is unknown. */
  readonly earliest: string | null;
  readonly latest: string | null;
}

const OPEN: DayRange = { earliest: null, latest: null };

/** Ranges found before: articles name few dates often, and the grammar of EDTF takes its time with each. */
const KNOWN = new Map<string, DayRange | null>();
const MOST_KNOWN = 10_000;

/** Return the first and last day that an EDTF date can be, or null when it is not EDTF. */
export function edtfRange(text: string): DayRange | null {
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const range = rangeOf(text);
  KNOWN.set(text, range);
  return range;
}

function rangeOf(text: string): DayRange | null {
  if (isPlainDay(text)) return { earliest: text, latest: text };
  const date = parse(text);
  if (!date) return null;
  const [lower, upper] = text.split("/");
  if (lower === undefined || upper === undefined) return knownDays(text, date);
  return { earliest: boundary(lower).earliest, latest: boundary(upper).latest };
}

/** Most dates are plain days, of which the calendar tells as well, and much faster than the grammar. */
function isPlainDay(text: string): boolean {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/u.test(text)) return false;
  const milliseconds = Date.parse(text);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(text);
}

function parse(text: string): ReturnType<typeof edtf> | null {
  try {
    return namesMissingLeapDay(text) ? null : edtf(text);
  } catch {
    return null;
  }
}

/** edtf.js reads 2023-02-29 as the day after the 28th, although the year has no such day. */
function namesMissingLeapDay(text: string): boolean {
  const years = [...text.matchAll(/(\d{4})[?~%]?-[?~%]?02[?~%]?-[?~%]?29/gu)].map(({ 1: year }) => Number(year));
  return years.some((year) => new Date(Date.UTC(year, 1, 29)).getUTCMonth() !== 1);
}

function boundary(text: string): DayRange {
  const date = parse(text);
  return date ? knownDays(text, date) : OPEN;
}

function knownDays(text: string, { min, max }: ReturnType<typeof edtf>): DayRange {
  // edtf.js lets an unknown year range over 0000 to 9999, which would sort and filter as if it were known.
  return text.includes("XXXX") ? OPEN : { earliest: dayOf(min), latest: dayOf(max) };
}

function dayOf(milliseconds: number | null): string | null {
  if (milliseconds === null || !Number.isFinite(milliseconds)) return null;
  const [day] = new Date(milliseconds).toISOString().split("T");
  // Years outside 0000 to 9999 are printed with a sign and do not sort as text.
  return day && /^\d/u.test(day) ? day : null;
}
