import { createUnionType } from "type-graphql";
import { Agreement } from "../agreements/agreement.entity";
import { Deferred } from "../api/deferred";
import type { Batch, Loaders } from "../api/loaders";
import { byUniqueKey } from "../api/read-by-key";
import { rowReader } from "../api/row-reader";
import { Article } from "../articles/article.entity";
import { Event } from "../events/event.entity";
import { Official } from "../officials/official.entity";
import { Organization } from "../organizations/organization.entity";
import { Statement } from "../statements/statement.entity";
import { SearchDocument, type SearchType } from "./search-document.entity";

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

/** Reads hits by their places: one statement for the documents, and one for the things of each type. */
export const hitsByPlace: Batch<string | number, SearchHit | null> = {
  read(places, loaders) {
    const ids = places.map((place) => -Number(place));
    return rowReader(loaders, SearchDocument)
      .whereIn({ rowId: ids })
      .then((documents) => {
        const byId = new Map(documents.map((document) => [document.rowId, document]));
        return Deferred.all(ids.map((id) => hitOf(byId.get(id), loaders)));
      });
  },
};

function hitOf(document: SearchDocument | undefined, loaders: Loaders): Deferred<SearchHit | null> {
  if (!document) return Deferred.of<SearchHit | null>(null);
  const node = loaders.of(BY_SLUG[document.type]).load(document.slug);
  return node.then((found) => found && { document, node: found });
}
