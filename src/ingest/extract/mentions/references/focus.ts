import type { Extent } from "../../../sentences";
import type { PersonMention } from "../../mention";

/** More mentions than a sentence can mean something by; what follows in it is left out. */
const MOST_IN_SENTENCE = 60;

/** Who has been mentioned so far, in the order of the article. */
export class Focus {
  readonly #bySentence = new Map<number, PersonMention[]>();
  readonly #namedAt = new Map<number, Extent>();
  readonly #people = new Map<number, number>();

  /** Everybody mentioned so far, in the order of the first mention, and how often. */
  get people(): ReadonlyMap<number, number> {
    return this.#people;
  }

  add(sentence: number, mention: PersonMention): void {
    for (const person of mention.people) this.#people.set(person, (this.#people.get(person) ?? 0) + 1);
    const [named] = mention.form === "NAMED" ? mention.people : [];
    if (named !== undefined) this.#namedAt.set(named, { start: mention.start, end: mention.end });
    const mentions = this.#bySentence.get(sentence) ?? [];
    this.#bySentence.set(sentence, mentions);
    if (mention.people.length > 0 && mentions.length < MOST_IN_SENTENCE) mentions.push(mention);
  }

  /** Return the mentions of one sentence so far. */
  of(sentence: number): readonly PersonMention[] {
    return this.#bySentence.get(sentence) ?? [];
  }

  /** Return the mentions from one sentence to another, in order. */
  recent(first: number, last: number): PersonMention[] {
    const mentions: PersonMention[] = [];
    for (let sentence = Math.max(0, first); sentence <= last; sentence++) mentions.push(...this.of(sentence));
    return mentions;
  }

  /** Return where each of some people was named last: what words that stand for them refer back to. */
  antecedentsOf(people: readonly number[]): Extent[] {
    return people.flatMap((person) => this.#namedAt.get(person) ?? []);
  }
}

/** Return the people of some mentions, each once, in order. */
export function peopleIn(mentions: readonly PersonMention[]): number[] {
  return [...new Set(mentions.flatMap(({ people }) => people))];
}
