import { unwrapped } from "../wrapped-lines";
import { boilerplateReason } from "./boilerplate-rules";
import { isDateLine } from "./dateline";
import type { Boilerplate } from "./source";

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly reason: string | null;
}

/** Headings under which a page lists what is not its report: the titles of other articles, readers' comments. */
const OPENS_LIST = new Set(["further reading", "reader comments"]);

/** A sponsor or a widget among the furniture at the end has a name of a few words. */
const MOST_SPONSOR_WORDS = 4;
const SIGN_OFF = /^[^\p{Ll}]*$/u;
const SENTENCE_END = /[.!?…]["”»’)\]]*$/u;

/** Mark the lines that belong to the page; nothing is deleted, since every offset counts from the body's start. */
export function markBoilerplate(body: string): Boilerplate[] {
  const lines = [...unwrapped(body).matchAll(/[^\n\r\u2028\u2029]+/gu)].map(lineOf).filter(({ text }) => text !== "");
  return sponsorsMarked(listsMarked(lines))
    .filter((line): line is Line & { reason: string } => line.reason !== null)
    .map(({ start, end, reason }) => ({ start, end, reason }));
}

function lineOf({ 0: line, index }: RegExpMatchArray): Line {
  const text = line.replace(/^\uFEFF/u, "").trim();
  const start = (index ?? 0) + line.indexOf(text);
  return { start, end: start + text.length, text, reason: boilerplateReason(text) };
}

/** Titles under "Related articles" look like headlines, and would otherwise be read as news; a sentence ends the list. */
function listsMarked(lines: readonly Line[]): Line[] {
  let heading: string | null = null;
  return lines.map((line) => {
    if (line.reason !== null) heading = OPENS_LIST.has(line.reason) && isHeading(line) ? line.reason : heading;
    else if (SENTENCE_END.test(line.text)) heading = null;
    return line.reason === null && heading !== null ? { ...line, reason: heading } : line;
  });
}

/** "Read also: Envoys meet" names its article on its own line; "Related articles" and "Comments" do not. */
function isHeading({ text }: Line): boolean {
  return !/: ./u.test(text);
}

/** Between the last sentence and the furniture below it, a few words alone in a line are a sponsor's. */
function sponsorsMarked(lines: readonly Line[]): Line[] {
  const last = lines.findLastIndex(({ text, reason }) => reason === null && SENTENCE_END.test(text));
  const lastFurniture = lines.findLastIndex(({ reason }) => reason !== null);
  if (last < 0) return [...lines];
  return lines.map((line, index) =>
    index > last && index < lastFurniture && isSponsor(line)
      ? { ...line, reason: "short line among page furniture" }
      : line,
  );
}

function isSponsor({ text, reason }: Line): boolean {
  return (
    reason === null && text.split(/\s+/u).length <= MOST_SPONSOR_WORDS && !SIGN_OFF.test(text) && !isDateLine(text)
  );
}
