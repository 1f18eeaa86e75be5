import { matchesOf } from "./matches";
import type { Extent } from "../sentences";
import type { TextSentence } from "./article-text";
import type { Mention } from "./mention";

/** The letter under which a kind of mention stands in a marked sentence. */
const MARKS: Readonly<Record<Mention["kind"], string>> = {
  person: "P",
  country: "C",
  organization: "O",
  date: "D",
  place: "L",
  quantity: "N",
  quotation: "Q",
  instrument: "I",
};

/**
 * A sentence in which each mention is replaced by a mark such as `‹P3›` (letter of its kind, index among the sentence's
 * mentions), so that a rule is a regular expression over who, when and where: `‹P0› met with ‹P1› in ‹L2› on ‹D3›`.
 */
export interface MarkedSentence {
  readonly sentence: TextSentence;
  readonly marked: string;
  readonly mentions: readonly Mention[];
  /** Where each mark stands in `marked`; parallel to `mentions`. */
  readonly marks: readonly Extent[];
}

/** "Ada Obi (奧比)": the name in its own script. */
const GLOSS = /^\s?\([^()\p{Script=Latin}\d]*\p{L}[^()\p{Script=Latin}\d]*\)/u;
/** No gloss has more letters. */
const LONGEST_GLOSS = 40;

/** Mark the mentions of a sentence, a gloss on a name with it; they must lie in it, in order and apart from one another. */
export function markSentence(sentence: TextSentence, named: readonly Mention[]): MarkedSentence {
  const mentions = sentence.text.includes("(") ? named.map((mention) => withGloss(sentence, mention)) : named;
  const marks: Extent[] = [];
  let marked = "";
  let at = sentence.start;
  for (const [index, mention] of mentions.entries()) {
    marked += sentence.text.slice(at - sentence.start, mention.start - sentence.start);
    const mark = `‹${MARKS[mention.kind]}${String(index)}›`;
    marks.push({ start: marked.length, end: marked.length + mark.length });
    marked += mark;
    at = mention.end;
  }
  return { sentence, marked: marked + sentence.text.slice(at - sentence.start), mentions, marks };
}

function withGloss({ text, start }: TextSentence, mention: Mention): Mention {
  if (mention.kind !== "person" && mention.kind !== "organization") return mention;
  const gloss = GLOSS.exec(text.slice(mention.end - start, mention.end - start + LONGEST_GLOSS))?.[0] ?? "";
  return gloss === "" ? mention : { ...mention, end: mention.end + gloss.length };
}

/** Return the mentions whose marks stand in a part of the marked text, of one kind. */
export function mentionsIn<K extends Mention["kind"]>(
  { mentions }: MarkedSentence,
  part: string,
  kind: K,
): Extract<Mention, { kind: K }>[] {
  return matchesOf(part, /‹\p{Lu}(\d+)›/gu).flatMap(([, index]) => {
    const mention = mentions[Number(index)];
    return mention?.kind === kind ? [mention as Extract<Mention, { kind: K }>] : [];
  });
}

/** Return the words of the sentence that an extent of the body covers. */
export function wordsOf({ sentence }: MarkedSentence, { start, end }: Extent): string {
  return sentence.text.slice(start - sentence.start, end - sentence.start);
}

/** Return the offsets in the body of a stretch of the marked text; one that cuts a mark takes all of its mention. */
export function extentOf({ sentence, mentions, marks }: MarkedSentence, from: number, to: number): Extent {
  let shift = 0;
  let start: number | null = null;
  for (const [index, mark] of marks.entries()) {
    const mention = mentions[index];
    if (!mention) continue;
    if (start === null && from < mark.end) start = from <= mark.start ? sentence.start + from + shift : mention.start;
    if (to <= mark.start) break;
    if (to < mark.end) return { start: start ?? mention.start, end: mention.end };
    shift = mention.end - sentence.start - mark.end;
  }
  return { start: start ?? sentence.start + from + shift, end: sentence.start + to + shift };
}
