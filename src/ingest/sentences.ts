import { COURTESY_ABBREVIATIONS } from "./courtesy-abbreviations";
import { unwrapped } from "./wrapped-lines";

/** A stretch of an article's body: UTF-16 offsets, `end` exclusive. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** A quotation that is closed on its line, now and then with the wrong mark. One that runs on is not, and must not swallow the rest of its paragraph. */
const QUOTATION =
  /“[^“”]*(?:”|(?<=[,.!?])“(?=\s|$))|«[^«»]*»|"[^"]*(?<!\s)"|(?<![\p{L}\p{N}])‘[^‘“”]{20,600}?[.,!?]’(?!\p{L})/gu;

/** A title stands before a name, so no sentence ends with it. */
const ENDS_WITH_TITLE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${COURTESY_ABBREVIATIONS})\\.|\\([Rr](?:et|etd|td)\\.\\))$`,
  "u",
);

/** "Prime Minister Hun Sen. Both leaders agreed": what looks like a title is the surname where the next sentence opens. */
const ENDS_WITH_SURNAME = /\p{Lu}\p{Ll}+\s(?:Ma|Min|Sen|Hon|Gov|Col|Adv|Arch|Ing|Ret|Arc)\.$/u;

/** The number of a paragraph belongs to its first sentence. */
const IS_PARAGRAPH_NUMBER = /^\s*\d{1,3}\.$/u;

/** The mark that closes a quotation belongs to its last sentence, though a space was put before it. */
const IS_CLOSING_MARK = /^["”»]\s*$/u;

/** Abbreviations that can end a sentence but mostly do not: U.K., e.g., initials such as “Ts.”, months, "No. 5". */
const ENDS_WITH_ABBREVIATION =
  /(?<![\p{L}\p{N}])(?:(?:\p{L}\.)+|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|Nos|vs|etc|Inc|Ltd|Rs|Co|Corp|Govt|Dept|Ch|Sh|Ts|Kh|Zh|Yu|Dz)\.)$/u;

/**
 * Words that, capitalised, open a sentence and are no part of a name: "in the U.K. This agreement" is two sentences,
 * "the U.S. President" and "J. Smith" are not. White space has to follow, since "A." may be one more initial.
 */
const OPENER =
  /^[“«"(]?(?:A|An|The|This|That|These|Those|There|He|She|It|They|We|His|Her|Its|Their|Our|Both|Each|All|Some|Many|In|On|At|By|For|From|With|During|After|Before|Since|As|If|When|While|Where|Under|Following|According|And|But|Yet|So|Also|Moreover|However|Furthermore|Additionally|Meanwhile|Earlier|Later|Then|Now|Thus|Therefore)[\s,]/u;

/** The body that was split last: an article's is by its reader, its extractor and its facts, one after the other. */
let last: { readonly body: string; readonly sentences: readonly Extent[] } = { body: "", sentences: [] };

/** Split an article's body into its sentences; a line break ends one unless the text is wrapped, and no quotation is divided. */
export function splitSentences(body: string): readonly Extent[] {
  if (last.body !== body) last = { body, sentences: sentencesOf(body) };
  return last.sentences;
}

function sentencesOf(body: string): Extent[] {
  return [...unwrapped(body).matchAll(/[^\n\r\u2028\u2029]+/gu)].flatMap(({ 0: line, index }) =>
    sentencesOfLine(line).map(({ start, end }) => ({ start: index + start, end: index + end })),
  );
}

function sentencesOfLine(line: string): Extent[] {
  const quotations = [...line.matchAll(QUOTATION)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));
  let next = 0;
  const isInQuotation = (at: number): boolean => {
    while ((quotations[next]?.end ?? Infinity) <= at) next++;
    return (quotations[next]?.start ?? Infinity) < at;
  };
  const breaks = possibleBreaks(line).filter(
    (at) => !isInQuotation(at) && isSentenceBreak(textBefore(line, at), line.slice(at, at + NEAR)),
  );
  return [0, ...breaks]
    .map((start, index) => trimmed(line, { start, end: breaks[index] ?? line.length }))
    .filter(({ start, end }) => start < end);
}

/** What the segmenter is given at once: it copies all of it for every segment that it finds. */
const WINDOW = 5000;
/** What follows a break decides on it, so those near the end of a window are left to the next one. */
const MARGIN = 1000;

function possibleBreaks(line: string): number[] {
  const breaks: number[] = [];
  let from = 0;
  for (;;) {
    const to = Math.min(from + WINDOW, line.length);
    const sure = to === line.length ? to : to - MARGIN;
    let last = from;
    for (const { index } of segmenter.segment(line.slice(from, to)))
      if (index > 0 && from + index < sure) breaks.push((last = from + index));
    if (to === line.length) return breaks;
    from = last > from ? last : sure;
  }
}

/** As much as decides whether a sentence ends; more would take the square of a long line's length to look at. */
const NEAR = 40;

/** A stretch that is cut off begins with a letter, lest it looks like the beginning of the line. */
function textBefore(line: string, at: number): string {
  return at <= NEAR ? line.slice(0, at).trimEnd() : `x${line.slice(at - NEAR, at).trimEnd()}`;
}

/** Whether a sentence ends between the two, of which the segmenter says so without knowing the abbreviations. */
function isSentenceBreak(before: string, after: string): boolean {
  if (/^\p{Ll}/u.test(after) || IS_PARAGRAPH_NUMBER.test(before) || IS_CLOSING_MARK.test(after)) return false;
  // "Juan Paz, Jr. (Peru)".
  if (/\b[JS]r\.$/u.test(before) && after.startsWith("(")) return false;
  if (ENDS_WITH_TITLE.test(before)) return ENDS_WITH_SURNAME.test(before) && OPENER.test(after);
  return !ENDS_WITH_ABBREVIATION.test(before) || OPENER.test(after);
}

function trimmed(text: string, { start, end }: Extent): Extent {
  const part = text.slice(start, end);
  return { start: start + part.length - part.trimStart().length, end: start + part.trimEnd().length };
}
