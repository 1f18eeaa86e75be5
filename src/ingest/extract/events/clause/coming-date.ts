import type { FoundDate } from "../../extraction";
import type { Encounter } from "../encounter";

const WEEKDAY = /^(?:(?:on|this|next|coming) )*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/iu;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const WEEK = 7;

const DAYS = /^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/u;

/** Return the date of something to come: a weekday or a day without a year is the next one after the publication. */
export function comingDate(date: FoundDate | null, published: string | null): FoundDate | null {
  if (!date?.edtf || !published || !DAY.test(published) || date.edtf >= published || endOf(date.edtf) >= published)
    return date;
  if (DAYS.test(date.edtf) && !/\d{4}/u.test(date.asStated ?? "") && /\d/u.test(date.asStated ?? ""))
    return { ...date, edtf: aYearOn(date.edtf) };
  if (!DAY.test(date.edtf) || !WEEKDAY.test(date.asStated ?? "")) return date;
  const day = new Date(`${date.edtf}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + WEEK);
  return { ...date, edtf: day.toISOString().slice(0, 10) };
}

/** The last day of a stretch of days: what has begun goes on until then. */
function endOf(edtf: string): string {
  return edtf.split("/").at(-1) ?? edtf;
}

function aYearOn(edtf: string): string {
  return edtf.replace(/\d{4}(?=-)/gu, (year) => String(Number(year) + 1));
}

/** What is dated after the publication is to come, whatever its verb: "arrives on 4 May". */
export function asPlanned(encounter: Encounter, published: string | null): Encounter {
  return isAhead(encounter.date, published) ? { ...encounter, isPlanned: true } : encounter;
}

/** Verbs that tell of something done, in the words of an encounter itself. */
const IS_DONE =
  /\b(?:met|held|had|talked|spoke|discussed|received|visited|hosted|welcomed|arrived|came|paid|attended|took|called|reviewed|exchanged)\b|\b(?:is|are) in\b|\bin (?:talks|meeting)\b/iu;

/** "met ‹P1› to prepare a summit next month": a day after the publication is not that of what was done before it. */
export function isOfOther(date: FoundDate | null, words: string, published: string | null): boolean {
  return IS_DONE.test(words) && isAhead(date, published);
}

/** Whether a date lies wholly after the publication. */
function isAhead(date: FoundDate | null, published: string | null): boolean {
  const first = /^\d{4}(?:-\d{2}){0,2}/u.exec(date?.edtf ?? "")?.[0] ?? "";
  return published !== null && DAY.test(published) && first > published.slice(0, first.length);
}
