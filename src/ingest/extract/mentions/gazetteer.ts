import type { ArticleText, TextSentence } from "../article-text";
import { matchesOf } from "../matches";
import { oncePer } from "../once";
import { matchAt, type SentenceMatch } from "./scan";

/** A name found, and what it stands for. */
export interface GazetteerMatch<Entry> extends SentenceMatch {
  readonly entry: Entry;
}

const FIRST_WORD = /(?<![\p{L}\p{N}])[\p{Lu}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const GOES_ON = /^[\p{L}\p{N}$]/u;

/** A list of names to look up in running text, by their first words, so that its length costs nothing. */
export class Gazetteer<Entry> {
  readonly #byFirstWord = new Map<string, { readonly name: string; readonly entry: Entry }[]>();

  constructor(entries: Iterable<readonly [name: string, entry: Entry]>) {
    for (const [name, entry] of entries) {
      const [first] = /^[\p{L}\p{M}\p{N}]+/u.exec(name) ?? [];
      if (first !== undefined) this.#add(first, { name: straightened(name), entry });
    }
    for (const names of this.#byFirstWord.values()) names.sort((one, other) => other.name.length - one.name.length);
  }

  /** Find the names in an article's sentences, boilerplate apart; of several that begin at a word, the longest. */
  find({ sentences }: ArticleText): GazetteerMatch<Entry>[] {
    return sentences.filter(({ isBoilerplate }) => !isBoilerplate).flatMap((sentence) => this.findIn(sentence));
  }

  /** Find the names in one sentence. */
  findIn(sentence: TextSentence): GazetteerMatch<Entry>[] {
    const { text, capitalised } = wordsIn(sentence);
    const found: GazetteerMatch<Entry>[] = [];
    let end = 0;
    for (const { first, index } of capitalised) {
      if (index < end) continue;
      const match = this.#byFirstWord.get(first)?.find(({ name }) => standsAt(text, index, name));
      if (!match) continue;
      end = index + match.name.length;
      found.push({ ...matchAt(sentence, index, end), entry: match.entry });
    }
    return found;
  }

  #add(first: string, item: { readonly name: string; readonly entry: Entry }): void {
    const names = this.#byFirstWord.get(first);
    if (!names) this.#byFirstWord.set(first, [item]);
    // A name listed twice keeps its first meaning.
    else if (!names.some(({ name }) => name === item.name)) names.push(item);
  }
}

function standsAt(text: string, index: number, name: string): boolean {
  return text.startsWith(name, index) && !GOES_ON.test(text.slice(index + name.length, index + name.length + 2));
}

/** The words at which a name can begin; every list is looked up at the same ones. */
const wordsIn = oncePer(
  (sentence: TextSentence) => {
    const text = straightened(sentence.text);
    return { text, capitalised: matchesOf(text, FIRST_WORD).map(({ 0: first, index }) => ({ first, index })) };
  },
  ({ index }) => index,
);

/** Apostrophes and white space as the lists have them; no character is added or lost. */
function straightened(text: string): string {
  return text.replace(/[’‘`]/gu, "'").replace(/[\u00a0\u2009\u202f]/gu, " ");
}
