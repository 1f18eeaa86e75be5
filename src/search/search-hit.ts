import { createUnionType } from "type-graphql";
import { Agreement } from "../agreements/agreement.entity";
import type { Batch } from "../api/context";
import { byUniqueKey } from "../api/read-by-key";
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

const documentByKey = byUniqueKey(SearchDocument, "key");

const BY_SLUG: { readonly [Type in SearchType]: Batch<string | number, SearchResult | null> } = {
  ARTICLE: byUniqueKey(Article, "slug"),
  OFFICIAL: byUniqueKey(Official, "slug"),
  ORGANIZATION: byUniqueKey(Organization, "slug"),
  EVENT: byUniqueKey(Event, "slug"),
  AGREEMENT: byUniqueKey(Agreement, "slug"),
  STATEMENT: byUniqueKey(Statement, "slug"),
};

/** Reads hits by the keys of their documents: one statement for those, and one for the things of each type. */
export const hitByKey: Batch<string | number, SearchHit | null> = {
  read: (keys, loaders) =>
    Promise.all(
      keys.map(async (key) => {
        const document = await loaders.of(documentByKey).load(key);
        const node = document && (await loaders.of(BY_SLUG[document.type]).load(document.slug));
        return node && { document, node };
      }),
    ),
};
