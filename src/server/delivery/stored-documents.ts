import type { ApolloServerOptions, BaseContext } from "@apollo/server";
import { BoundedCache } from "../../api/bounded-cache";
import type { TrustedDocuments } from "./trusted-documents";

/** Longer ones cannot be registered; a page of fragments stays far below it. */
const LONGEST_DOCUMENT = 16_384;

const DAY_MS = 24 * 60 * 60 * 1000;

/** What Apollo puts before the hash of a document. */
const PREFIX = /^apq:/u;

/** Where documents that clients name by hash are found: the trusted ones, and for a day up to `registered` others. */
export class StoredDocuments {
  readonly #others: BoundedCache<string>;

  constructor(
    readonly trusted: TrustedDocuments,
    readonly registered: number,
  ) {
    this.#others = new BoundedCache(registered, DAY_MS);
  }

  find(hash: string): string | undefined {
    return this.trusted.find(hash) ?? this.#others.get(hash);
  }

  /** Return the documents as Apollo finds them and stores others: only after one was found valid and within the limits. */
  forEngine(): ApolloServerOptions<BaseContext>["persistedQueries"] {
    // Apollo then tells clients not to try again.
    if (this.trusted.size === 0 && this.registered === 0) return false;
    return {
      cache: {
        get: (key) => Promise.resolve(this.find(key.replace(PREFIX, ""))),
        set: (key, text) => {
          if (text.length <= LONGEST_DOCUMENT) this.#others.set(key.replace(PREFIX, ""), text);
          return Promise.resolve();
        },
        delete: (key) => Promise.resolve(this.#others.delete(key.replace(PREFIX, ""))),
      },
    };
  }
}
