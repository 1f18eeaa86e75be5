import type { DataSource } from "typeorm";
import { BoundedCache } from "./bounded-cache";
import { EVERYTHING } from "./asked-fields";
import type { Reading } from "./row-reader";
import type { Sql } from "./sql";

/** How many statements are kept for one document. */
const MOST = 100;

/** Statements that are the same whenever a document asks with the same arguments, so that each is put together once. */
export class KeptStatements {
  readonly #kept = new WeakMap<DataSource, WeakMap<object, BoundedCache<Sql>>>();

  /** Return the statement for the arguments that the signature tells from others. */
  of({ dataSource, asked }: Reading, signature: string, make: () => Sql): Sql {
    const ofSource = this.#kept.get(dataSource) ?? new WeakMap<object, BoundedCache<Sql>>();
    this.#kept.set(dataSource, ofSource);
    const ofDocument = ofSource.get(asked ?? EVERYTHING) ?? new BoundedCache<Sql>(MOST);
    ofSource.set(asked ?? EVERYTHING, ofDocument);
    const known = ofDocument.get(signature);
    if (known) return known;
    const made = make().kept();
    ofDocument.set(signature, made);
    return made;
  }
}
