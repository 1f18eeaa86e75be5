import type { ApolloServerOptions, BaseContext } from "@apollo/server";
import { BoundedCache } from "./bounded-cache";
import type { TrustedDocuments } from "./trusted-documents";

/** Longer ones cannot be registered; a page of fragments stays far below it. */
const LONGEST_DOCUMENT = 16_384;

const DAY_MS = 24 * 60 * 60 * 1000;

/** What Apollo puts before the hash of a document. */
const PREFIX = /^apq:/u;

/**
 * Return where documents that clients name by hash are found: the trusted ones, and for a day up to `registered` others.
 * Apollo stores a document only after it was found valid and within the limits.
 */
export function storedDocuments(
  trusted: TrustedDocuments,
  registered: number,
): ApolloServerOptions<BaseContext>["persistedQueries"] {
  // Apollo then tells clients not to try again.
  if (trusted.size === 0 && registered === 0) return false;
  const others = new BoundedCache<string>(registered, DAY_MS);
  return {
    cache: {
      get(key) {
        const hash = key.replace(PREFIX, "");
        return Promise.resolve(trusted.find(hash) ?? others.get(hash));
      },
      set(key, text) {
        if (text.length <= LONGEST_DOCUMENT) others.set(key.replace(PREFIX, ""), text);
        return Promise.resolve();
      },
      delete: (key) => Promise.resolve(others.delete(key.replace(PREFIX, ""))),
    },
  };
}
