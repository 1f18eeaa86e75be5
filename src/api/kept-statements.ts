import type { DataSource } from "typeorm";
import { BoundedCache } from "./bounded-cache";
import { EVERYTHING } from "./asked-fields";
import type { Reading } from "./row-reader";
import type { Sql } from "./sql";

/** How many statements are kept for one document. */
const MOST = 100;

/** Statements that are the same whenever a document asks with the same arguments, so that each is put together once. */
export class KeptStatements<Made extends Sql | null = Sql> {
  readonly #kept = new WeakMap<DataSource, WeakMap<object, BoundedCache<Made>>>();

  /** Return the statement for the arguments that the signature tells from others. */
  of({ dataSource, asked }: Reading, signature: string, make: () => Made): Made {
    const ofSource = this.#kept.get(dataSource) ?? new WeakMap<object, BoundedCache<Made>>();
    this.#kept.set(dataSource, ofSource);
    const ofDocument = ofSource.get(asked ?? EVERYTHING) ?? new BoundedCache<Made>(MOST);
    ofSource.set(asked ?? EVERYTHING, ofDocument);
    const known = ofDocument.get(signature);
    if (known !== undefined) return known;
    const made = make();
    ofDocument.set(signature, made);
    return made;
  }
}
