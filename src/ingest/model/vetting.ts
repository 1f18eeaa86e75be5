import { sentencesAround } from "../evidence-gate";
import type { Found, FoundDate } from "../extract/extraction";
import { readArticleText } from "../extract/article-text";
import { findCountryMentions } from "../extract/mentions/places/country-mentions";
import { findDateMentions } from "../extract/mentions/dates/date-mentions";
import { overlaps } from "../extract/mentions/scan";
import type { DateMention } from "../extract/mention";
import type { Reading } from "../extract/reading";
import type { Extent } from "../sentences";
import { placesOf } from "./literal-words";
import type { Passage } from "./passages";

/** How what a model reads names its rule. */
export const MODEL_RULE = "language-model@1";

/** Why something that a model answered is not taken over. */
export const DROP_REASONS = {
  quote: "its quote does not stand in the article",
  short: "its quote is too short to say anything",
  boilerplate: "its quote belongs to the page, not to the report",
  name: "the article does not have the name where it is said to",
  somebody: "it is nobody whom the article names",
  state: "the article does not name the state",
  words: "the article does not have the words",
  step: "its quote does not say that step",
  amount: "its words do not state that amount",
  alone: "nobody is left of whom it is said",
} as const;
export type DropReason = keyof typeof DROP_REASONS;

/** Something that a model answered and that is not taken over. */
export interface Dropped {
  /** What it was, such as `event` or `participant`. */
  readonly kind: string;
  readonly words: string;
  readonly reason: DropReason;
}

/** Fewer words than these can stand in a sentence that says another thing. */
const LEAST_WORDS = 3;

/** Return what is found of each item, without those of which nothing is. */
export function kept<Item, Kept>(items: readonly Item[], find: (item: Item) => Kept | null): Kept[] {
  return items.flatMap((item) => find(item) ?? []);
}

/** Holds what a model answered about one passage against the article; keeps what it had to drop. */
export class Vetting {
  readonly #states: ReadonlySet<string>;
  readonly #dates: readonly DateMention[];

  constructor(
    readonly reading: Reading,
    readonly passage: Passage,
    readonly dropped: Dropped[],
  ) {
    this.#states = new Set(findCountryMentions(reading.text).map(({ code }) => code));
    this.#dates = findDateMentions(reading.text);
  }

  get body(): string {
    return this.reading.text.body;
  }

  /** Note that something is dropped; returns null, so that it can stand for the thing. */
  drop(kind: string, words: string, reason: DropReason): null {
    this.dropped.push({ kind, words, reason });
    return null;
  }

  /** Return what the quotes are evidence for, or drop it when one of them is not in the article. */
  grounded(kind: string, words: string, quotes: readonly string[], leastWords = LEAST_WORDS): Found | null {
    const extents = quotes.map((quote) => this.locate(quote));
    const [quote, ...antecedents] = extents.flatMap((extent) => extent ?? []);
    if (!quote || extents.includes(null)) return this.drop(kind, words, "quote");
    if (this.#wordsOf(quote) < leastWords) return this.drop(kind, words, "short");
    if ([quote, ...antecedents].some((extent) => this.#isOfPage(extent))) return this.drop(kind, words, "boilerplate");
    const basis = antecedents.length > 0 ? "COREFERENT" : "EXPLICIT";
    return { quote, antecedents, rule: MODEL_RULE, basis };
  }

  /** Return where the article has the words, in the passage if it has them there; null when nowhere. */
  locate(words: string): Extent | null {
    const places = placesOf(this.body, words);
    const inside = places.find(({ start, end }) => this.passage.start <= start && end <= this.passage.end);
    return inside ?? places[0] ?? null;
  }

  /** Return the words as the sentences of a finding have them, null when they do not. */
  inSentencesOf(found: Found, words: string): Extent | null {
    for (const { start, end } of this.#wholesOf(found)) {
      const [place] = placesOf(this.body.slice(start, end), words);
      if (place) return { start: start + place.start, end: start + place.end };
    }
    return null;
  }

  /** Return the sentences that a finding rests on. */
  sentencesOf(found: Found): string[] {
    return this.#wholesOf(found).map(({ start, end }) => this.body.slice(start, end));
  }

  /** Return a place or title as the sentences of a finding have it, null when they do not. */
  wordsOf(kind: string, found: Found, words: string | null): string | null {
    if (words === null || words.trim() === "") return null;
    const place = this.inSentencesOf(found, words);
    return place ? this.#text(place) : this.drop(kind, words, "words");
  }

  /** Return what the article's rules of dates make of the words; what the model thinks they mean is never asked. */
  date(found: Found, words: string | null): FoundDate | null {
    if (words === null || words.trim() === "") return null;
    const place = this.inSentencesOf(found, words);
    const date = place && this.#dates.find((mention) => overlaps(mention, place));
    if (!date) return this.drop("date", words, "words");
    const { asStated, edtf, basis } = date;
    return { asStated, edtf, basis };
  }

  /** Return the state that the words name, if the article names it too. */
  state(words: string): string | null {
    const text = readArticleText({ slug: "", body: words, headline: null, published: null, boilerplate: [] });
    const [mention] = findCountryMentions(text);
    return mention && this.#states.has(mention.code) ? mention.code : null;
  }

  /** Return the states that the words name, each once; what the article does not name is dropped. */
  states(words: readonly string[]): string[] {
    return [...new Set(kept(words, (name) => this.state(name) ?? this.drop("state", name, "state")))];
  }

  #wholesOf({ quote, antecedents }: Found): Extent[] {
    const { sentences } = this.reading.text;
    return [quote, ...antecedents].flatMap((extent) => sentencesAround(sentences, extent) ?? []);
  }

  #text({ start, end }: Extent): string {
    return this.body.slice(start, end).replace(/\s+/gu, " ");
  }

  #wordsOf(extent: Extent): number {
    return this.#text(extent).split(" ").length;
  }

  #isOfPage(extent: Extent): boolean {
    return this.reading.text.sentences.some((sentence) => sentence.isBoilerplate && overlaps(sentence, extent));
  }
}
