/** Letters that a pattern which ignores case takes for another one of these. */
const FOLDED: Readonly<Record<string, string>> = { s: "\u017f", k: "\u212a", å: "\u212b" };

/** Finds which of many words stand in a text, in any case, reading it once (Aho and Corasick's automaton). */
export class WordFinder {
  readonly #symbols = new Uint8Array(0x10000);
  readonly #width: number;
  /** Where to go on from a state with each symbol. */
  readonly #next: Int32Array;
  /** The words that end in a state, by their indices; none mostly. */
  readonly #ends: (readonly number[] | undefined)[];

  /** `words` are in lower case. */
  constructor(words: readonly string[]) {
    const alphabet = [...new Set(words.join(""))];
    this.#width = alphabet.length + 1;
    for (const [index, letter] of alphabet.entries())
      for (const form of [letter, letter.toUpperCase(), FOLDED[letter] ?? letter])
        if (form.length === 1) this.#symbols[form.charCodeAt(0)] = index + 1;
    const states = 1 + words.reduce((sum, { length }) => sum + length, 0);
    this.#next = new Int32Array(states * this.#width);
    this.#ends = new Array<readonly number[] | undefined>(states);
    let used = 1;
    for (const [index, word] of words.entries()) {
      let state = 0;
      for (let at = 0; at < word.length; at++) {
        const edge = state * this.#width + (this.#symbols[word.charCodeAt(at)] ?? 0);
        if (this.#next[edge] === 0) this.#next[edge] = used++;
        state = this.#next[edge] ?? 0;
      }
      this.#ends[state] = [...(this.#ends[state] ?? []), index];
    }
    this.#complete();
  }

  /** Report the words that stand in a text, by their indices, some more than once. */
  find(text: string, report: (words: readonly number[]) => void): void {
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      state = this.#next[state * this.#width + (this.#symbols[text.charCodeAt(at)] ?? 0)] ?? 0;
      const ends = this.#ends[state];
      if (ends) report(ends);
    }
  }

  /** Let each state go on, where its word does not, as the longest of its endings that begins a word. */
  #complete(): void {
    const fallbacks = new Int32Array(this.#ends.length);
    const queue = [0];
    for (const state of queue) {
      const fallback = fallbacks[state] ?? 0;
      if (state > 0 && this.#ends[fallback])
        this.#ends[state] = [...(this.#ends[state] ?? []), ...this.#ends[fallback]];
      for (let symbol = 1; symbol < this.#width; symbol++) {
        const edge = state * this.#width + symbol;
        const target = this.#next[edge] ?? 0;
        const otherwise = state === 0 ? 0 : (this.#next[fallback * this.#width + symbol] ?? 0);
        if (target === 0) this.#next[edge] = otherwise;
        else {
          fallbacks[target] = otherwise;
          queue.push(target);
        }
      }
    }
  }
}
