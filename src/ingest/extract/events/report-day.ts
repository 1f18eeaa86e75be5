import type { FoundDate } from "../extraction";
import { foundDate } from "../found-date";
import { mentionsIn, type MarkedSentence } from "../marked-sentence";

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const DAYS = /^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/u;
const DATELINE = /^(?:‹[LC]\d+›|\p{Lu}[\p{L} ]{2,30})(?:,? ‹[LC]\d+›)?,? (?<date>‹D\d+›)\s?[.:(–—/-]/u;
/** Lines of an article in which its dateline can stand. */
const HEAD = 4;

/** How many days after what it tells of an article is news. */
const FRESH = 4;
const MILLISECONDS = 86_400_000;

/** A sentence that tells of somebody. */
const LEAD = /‹[PC]\d+›[^]*[\p{Ll}›)]\.["”]?$/u;

/** "‹P0› on ‹D1› thanked …": return the only day that the first sentences of an article speak of, in the days before it came out; else null. */
export function dayOfLead(sentences: readonly MarkedSentence[], published: string | null): FoundDate | null {
  if (published === null || !DAY.test(published)) return null;
  const lead = sentences.find(({ marked }) => LEAD.test(marked));
  const dates = lead ? mentionsIn(lead, lead.marked.replace(DATELINE, ""), "date") : [];
  const [first, ...others] = dates.filter(({ edtf }) => DAY.test(edtf ?? ""));
  if (!first || others.some(({ edtf }) => edtf !== first.edtf)) return null;
  const age = (Date.parse(published) - Date.parse(first.edtf ?? "")) / MILLISECONDS;
  return age >= 0 && age <= FRESH ? foundDate(first) : null;
}

/** Return the day in the dateline of an article, null without one. */
export function datelineOf(sentences: readonly MarkedSentence[]): FoundDate | null {
  const days = daysOfDateline(sentences);
  return DAY.test(days?.edtf ?? "") ? days : null;
}

/** "OSLO, 4 and 5 May 2021 –": return the day in the dateline of an article, or the days that follow one another. */
export function daysOfDateline(sentences: readonly MarkedSentence[]): FoundDate | null {
  const [dateline] = sentences.slice(0, HEAD).flatMap((sentence) => {
    const mark = DATELINE.exec(sentence.marked)?.groups?.["date"];
    return mark === undefined ? [] : mentionsIn(sentence, mark, "date");
  });
  return dateline && DAYS.test(dateline.edtf ?? "") ? foundDate(dateline) : null;
}
