import type { DataSource } from "typeorm";
import type { Reading } from "./row-reader";
import type { Sql } from "./sql";

/** How many statements are kept for one document. */
const MOST = 100;

/** Stands for what is asked where that is not known. */
const EVERYTHING = {};

/** Statements that are the same whenever a document asks with the same arguments, so that each is put together once. */
export class KeptStatements {
  readonly #kept = new WeakMap<DataSource, WeakMap<object, Map<string, Sql>>>();

  /** Return the statement for the arguments that the signature tells from others. */
  of({ dataSource, asked }: Reading, signature: string, make: () => Sql): Sql {
    const ofSource = this.#kept.get(dataSource) ?? new WeakMap<object, Map<string, Sql>>();
    this.#kept.set(dataSource, ofSource);
    const ofDocument = ofSource.get(asked ?? EVERYTHING) ?? new Map<string, Sql>();
    ofSource.set(asked ?? EVERYTHING, ofDocument);
    const known = ofDocument.get(signature);
    if (known) return known;
    if (ofDocument.size >= MOST) ofDocument.clear();
    const made = make();
    ofDocument.set(signature, made);
    return made;
  }
}
