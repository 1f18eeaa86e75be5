import type { Reading } from "../reading";
import type { Encounter } from "./encounter";

/** Words by which a visit goes on while the article is written. */
const GOES_ON =
  /\b(?:is|are) (?:currently |now |already )?(?:on|in|paying|undertaking|making|visiting)\b|\b(?:currently|presently) (?:on|in|visiting)\b|\b(?:ongoing|current) (?:\p{L}+ ){0,2}(?:visit|trip|tour)\b/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const MONTH = "2021-05".length;

/** Give visits of which no day is told but that go on while the article is written the month in which it came out. */
export function inMonthOfNews(encounters: readonly Encounter[], { text }: Reading): Encounter[] {
  const { published, body } = text;
  if (published === null || !DAY.test(published)) return [...encounters];
  return encounters.map((encounter) => {
    const { kind, date, isPlanned, quote } = encounter;
    if (kind !== "VISIT" || date !== null || isPlanned || !GOES_ON.test(body.slice(quote.start, quote.end)))
      return encounter;
    return { ...encounter, date: { asStated: null, edtf: published.slice(0, MONTH), basis: "INFERRED" } };
  });
}
