import { needsOf } from "./pattern-needs";
import { WordFinder } from "./word-finder";

/** What finds nothing in a text unless each of these patterns is found there. */
export interface Triggered {
  readonly needs?: readonly RegExp[];
}

/** How many clauses of a rule are looked at, the rarest first: more keep hardly any text from it. */
const MOST_CLAUSES = 4;

/**
 * Tells for a text which of many rules can find anything in it, by the words that their patterns need: the text is read
 * once for all of them, instead of once by the pattern of each.
 */
export class TriggerIndex<Rule extends Triggered> {
  #triggers: Triggers | null = null;

  constructor(readonly rules: readonly Rule[]) {}

  /** Return the rules that can find anything in a text, in order. */
  of(text: string): Rule[] {
    // Made when first asked for, since many a command reads no article.
    const triggers = (this.#triggers ??= new Triggers(this.rules));
    triggers.read(text);
    return this.rules.filter((_, index) => triggers.isMet(index));
  }
}

/** The words that the rules need, and which of them the text read last holds. */
class Triggers {
  readonly #clausesOfRules: readonly (readonly number[])[];
  readonly #finder: WordFinder;
  readonly #clausesOfWords: readonly (readonly number[])[];
  /** The text in which each clause was last met, by its number, so that nothing need be cleared. */
  readonly #met: Uint32Array;
  #text = 0;

  constructor(rules: readonly Triggered[]) {
    const clauses = new Map<string, number>();
    const clausesByWord = new Map<string, Set<number>>();
    this.#clausesOfRules = rules.map(({ needs = [] }) =>
      needs
        .flatMap(needsOf)
        .slice(0, MOST_CLAUSES)
        .map((words) => {
          const key = words.join("|");
          const clause = clauses.get(key) ?? clauses.size;
          clauses.set(key, clause);
          for (const word of words) clausesByWord.set(word, (clausesByWord.get(word) ?? new Set()).add(clause));
          return clause;
        }),
    );
    this.#finder = new WordFinder([...clausesByWord.keys()]);
    this.#clausesOfWords = [...clausesByWord.values()].map((of) => [...of]);
    this.#met = new Uint32Array(clauses.size);
  }

  read(text: string): void {
    const now = ++this.#text;
    this.#finder.find(text, (words) => {
      for (const word of words) for (const clause of this.#clausesOfWords[word] ?? []) this.#met[clause] = now;
    });
  }

  isMet(rule: number): boolean {
    for (const clause of this.#clausesOfRules[rule] ?? []) if (this.#met[clause] !== this.#text) return false;
    return true;
  }
}
