import type { FoundPerson } from "../../extraction";
import { holds, holdsLiterally, type TitleReference } from "./title-reference";

/** Who of an article holds which post; each title is looked for once. */
export class Holders {
  readonly #found = new Map<string, ReadonlySet<number>>();

  constructor(readonly people: readonly FoundPerson[]) {}

  /** Return the people for whom a title can stand. */
  of(reference: TitleReference): ReadonlySet<number> {
    return this.#remember("holds", reference, holds);
  }

  /** Return the people whose post is called by these very words. */
  literallyOf(reference: TitleReference): ReadonlySet<number> {
    return this.#remember("literally", reference, holdsLiterally);
  }

  #remember(kind: string, reference: TitleReference, isHolder: typeof holds): ReadonlySet<number> {
    const key = [kind, reference.title, reference.country ?? "", reference.organization?.name ?? ""].join("|");
    const known = this.#found.get(key);
    if (known) return known;
    const holders = new Set(this.people.flatMap((person, index) => (isHolder(person, reference) ? [index] : [])));
    this.#found.set(key, holders);
    return holders;
  }
}
