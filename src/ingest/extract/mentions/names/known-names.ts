import type { FoundPerson } from "../../extraction";
import type { Focus } from "../references/focus";
import { readPersonName } from "./person-name";
import type { Reference } from "../references/reference";
import { isFormOf, nameWords, surnameOf } from "./same-name";
import type { Token } from "../tokens";

const SHORTEST_MIDDLE_NAME = 4;

/** The names of the people of an article, by each of their words. */
export class KnownNames {
  readonly #people = new Map<string, Set<number>>();
  readonly #words: readonly (readonly string[])[];

  constructor(
    people: readonly FoundPerson[],
    readonly body: string,
  ) {
    this.#words = people.map(({ name }) => nameWords(name));
    for (const [person, { name, otherNames }] of people.entries())
      for (const word of [name, ...otherNames].flatMap(nameWords))
        this.#people.set(word, (this.#people.get(word) ?? new Set()).add(person));
  }

  /** Read a name without a post that can only mean one person of the article: "Mr. Obi", "Ada Obi". */
  read(tokens: readonly Token[], at: number, focus: Focus): Reference | null {
    const opening = tokens[at];
    if (opening?.kind !== "WORD") return null;
    const name = readPersonName(tokens, at);
    if (!name) return null;
    const words = nameWords(this.body.slice(name.name.start, name.name.end));
    const isAddressed = name.name.start > opening.start;
    const [person, ...others] = spokenOf(this.#meaning(words, isAddressed), focus);
    return person === undefined || others.length > 0
      ? null
      : { next: name.next, people: [person], form: "NAMED", office: null };
  }

  #meaning(words: readonly string[], isAddressed: boolean): number[] {
    const candidates = [...(this.#people.get(words[0] ?? "") ?? [])].filter((person) =>
      isFormOf(words, this.#words[person] ?? []),
    );
    const [word = ""] = words;
    if (words.length > 1) return candidates;
    const called = candidates.filter((person) => this.#identifies(word, person));
    // "Obi" is "Juan Obi, Jr." where nobody else is called so.
    if (called.length > 0) return called;
    const byName = candidates.filter((person) => surnameOf(this.#words[person] ?? []) === word);
    // "Dato’ Obi" is "Juan Obi Abdul Paz": a middle name after a courtesy, where it is long enough for no particle.
    return byName.length === 0 && isAddressed && word.length >= SHORTEST_MIDDLE_NAME ? candidates : byName;
  }

  /** A single word means somebody when it stands first or last in the name, not as a middle name or particle. */
  #identifies(word: string, person: number): boolean {
    const full = this.#words[person] ?? [];
    return word.length > 1 && (full[0] === word || full.at(-1) === word);
  }
}

/** Of several people of one name, the one spoken of before, and of several the one most of all. */
function spokenOf(people: readonly number[], focus: Focus): readonly number[] {
  if (people.length < 2) return people;
  const counts = people.map((person) => focus.people.get(person) ?? 0);
  const most = Math.max(...counts);
  return most > 0 ? people.filter((_, index) => counts[index] === most) : people;
}
