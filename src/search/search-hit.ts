import { createUnionType } from "type-graphql";
import { Agreement } from "../agreements/agreement.entity";
import { Deferred } from "../api/deferred";
import type { Batch, Loaders } from "../api/loaders";
import { byUniqueKey } from "../api/read-by-key";
import type { ReviewState } from "../api/review";
import { rowReader } from "../api/row-reader";
import { Article } from "../articles/article.entity";
import { Event } from "../events/event.entity";
import { Official } from "../officials/official.entity";
import { Organization } from "../organizations/organization.entity";
import { Statement } from "../statements/statement.entity";
import { SearchDocument, type SearchType } from "./search-document.entity";
import { tellingsFor } from "./telling";

export const SearchResult = createUnionType({
  name: "SearchResult",
  description: "Something that a search can find.",
  types: () => [Article, Official, Organization, Event, Agreement, Statement] as const,
});
export type SearchResult = Article | Official | Organization | Event | Agreement | Statement;

/** Something that was found, and the document by which it was. */
export abstract class SearchHit {
  abstract readonly document: SearchDocument;
  abstract readonly node: SearchResult;
}

const BY_SLUG: { readonly [Type in SearchType]: Batch<string | number, SearchResult | null> } = {
  ARTICLE: byUniqueKey(Article, "slug"),
  OFFICIAL: byUniqueKey(Official, "slug"),
  ORGANIZATION: byUniqueKey(Organization, "slug"),
  EVENT: byUniqueKey(Event, "slug"),
  AGREEMENT: byUniqueKey(Agreement, "slug"),
  STATEMENT: byUniqueKey(Statement, "slug"),
};

/**
 * Return the batch that reads hits, for whoever asks for the states, by the keys of things: one statement for the
 * documents, and one for the things of each type.
 */
export function hitsFor(asked: readonly ReviewState[]): Batch<string | number, SearchHit | null> {
  const tells = tellingsFor(asked);
  return {
    read(keys, loaders) {
      return rowReader(loaders, SearchDocument)
        .whereIn({ key: keys, tells })
        .then((documents) => {
          const byKey = new Map<string | number, SearchDocument>(documents.map((document) => [document.key, document]));
          return Deferred.all(keys.map((key) => hitOf(byKey.get(key), loaders)));
        });
    },
  };
}

function hitOf(document: SearchDocument | undefined, loaders: Loaders): Deferred<SearchHit | null> {
  if (!document) return Deferred.of<SearchHit | null>(null);
  const node = loaders.of(BY_SLUG[document.type]).load(document.slug);
  return node.then((found) => found && { document, node: found });
}
