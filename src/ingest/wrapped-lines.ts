const LINE = /[^\n\r\u2028\u2029]+/gu;
const ENDS_SENTENCE = /[.!?:;…]["”’»)\]]*$/u;
/** What opens an item of a list, which is no rest of the line above it. */
const IS_ITEM = /^(?:[-–—•*·]|\(?\p{L}?\d{0,3}[.)]\s)/u;

/** Text wrapped by a mail program or an agency's wire has lines of about this many characters at most. */
const WIDEST = 120;
/** As few breaks as these do not tell wrapped text from a list or a letterhead. */
const FEWEST_BREAKS = 4;
/** Of wrapped text, most lines end within a sentence, and of those a good part go on with a small letter. */
const LEAST_RUNNING = 0.5;
const LEAST_SMALL = 0.35;
/** A line that goes on has most of the usual width; a heading has not. */
const LEAST_WIDTH = 0.6;

interface Break {
  readonly from: number;
  readonly to: number;
  readonly before: string;
  readonly after: string;
}

/**
 * Return the text with a space for every line break that only wraps a sentence, character for character, so that offsets
 * hold; a text whose lines are its paragraphs is returned as it is.
 */
export function unwrapped(body: string): string {
  const breaks = breaksIn(body);
  const running = breaks.filter(runsOn);
  if (!isWrapped(breaks, running)) return body;
  const width = medianOf(running.map(({ before }) => before.length));
  const parts: string[] = [];
  let end = 0;
  for (const { from, to, before } of running) {
    if (before.length < LEAST_WIDTH * width) continue;
    parts.push(body.slice(end, from), " ".repeat(to - from));
    end = to;
  }
  return [...parts, body.slice(end)].join("");
}

/** The places at which one line follows another without a blank one between; the first line is the headline. */
function breaksIn(body: string): Break[] {
  const lines = [...body.matchAll(LINE)].map(({ 0: text, index }) => ({
    text: text.trim(),
    index,
    length: text.length,
  }));
  return lines.slice(1).flatMap(({ text, index, length }, at) => {
    const next = lines[at + 2];
    const from = index + length;
    if (!next || text === "" || next.text === "" || !/^(?:\r\n|.)$/su.test(body.slice(from, next.index))) return [];
    return [{ from, to: next.index, before: text, after: next.text }];
  });
}

function runsOn({ before, after }: Break): boolean {
  return !ENDS_SENTENCE.test(before) && !IS_ITEM.test(after);
}

function isWrapped(breaks: readonly Break[], running: readonly Break[]): boolean {
  if (breaks.length < FEWEST_BREAKS || running.length < LEAST_RUNNING * breaks.length) return false;
  const small = running.filter(({ after }) => /^\p{Ll}/u.test(after));
  return small.length >= LEAST_SMALL * running.length && running.every(({ before }) => before.length <= WIDEST);
}

function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? 0;
}
