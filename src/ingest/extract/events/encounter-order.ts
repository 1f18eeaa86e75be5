import type { Encounter } from "./encounter";

/** Whether a date is no later than, and no earlier than, another as far as both say. */
export function datesAgree(one: string | null, other: string | null): boolean {
  if (!one || !other) return true;
  const [first, second] = [spanOf(one), spanOf(other)];
  return first.start <= second.end && second.start <= first.end;
}

/** An EDTF date as the first and last text that sorts within it. */
function spanOf(edtf: string): { start: string; end: string } {
  const [from = "", to = from] = edtf.replace(/[~?%]/gu, "").split("/");
  return { start: from, end: `${to}-99` };
}

/** Whether two encounters share somebody. */
export function sharePeople(one: Encounter, other: Encounter): boolean {
  return one.participants.some((person) => other.participants.includes(person));
}

/** Return the items of several lists, each once. */
export function union<T>(...lists: readonly (readonly T[])[]): T[] {
  return [...new Set(lists.flat())];
}

/** How long before its publication an article looks back on what is no news any more, in days. */
const NEWS = 60;
const MILLISECONDS = 86_400_000;

/** Whether an encounter was so long before the publication that the article only recalls it. */
export function isLongAgo({ date }: Encounter, published: string | null): boolean {
  const last = date?.edtf?.split("/").at(-1) ?? "";
  if (!/^\d{4}(?:-\d{2}){0,2}$/u.test(last) || !published) return false;
  const end = last.length === 4 ? `${last}-12-31` : last.length === 7 ? `${last}-28` : last;
  return Date.parse(published.slice(0, 10)) - Date.parse(end) > NEWS * MILLISECONDS;
}

/** How many days a visit may last. */
const VISIT = 7;

/** Whether one day follows another within the days that a visit may last, or within fewer. */
export function areDaysApart(first: string, then: string, most = VISIT): boolean {
  const days = (Date.parse(then) - Date.parse(first)) / MILLISECONDS;
  return days >= 0 && days <= most;
}

/** Whether one encounter has all the states of another. */
export function hasStatesOf(one: Encounter, other: Encounter): boolean {
  return isWithin(other.countries, one.countries);
}

/** Whether all of some items are among others. */
export function isWithin<T>(some: readonly T[], all: readonly T[]): boolean {
  return some.every((each) => all.includes(each));
}
