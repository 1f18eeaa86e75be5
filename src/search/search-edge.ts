import { Field, Int, ObjectType } from "type-graphql";
import { connectionType, type Edge } from "../api/connection";
import { highlighted, Passage } from "./passage";
import { SearchType, type SearchDocument } from "./search-document.entity";
import { SearchResult, type SearchHit } from "./search-hit";
import type { SearchQuery } from "./search-query";
import { SNIPPET_CAP, snippetOf } from "./snippet";

@ObjectType({ simpleResolvers: true, description: "Something that a search found, and what of it matches." })
export class SearchEdge implements Edge {
  readonly #document: SearchDocument;
  readonly #query: SearchQuery;

  @Field(() => String, { description: "Opaque cursor of the item, for `after` and `before`." })
  readonly cursor: () => string;

  @Field(() => SearchResult, { description: "What was found." })
  readonly node: SearchResult;

  @Field(() => Int, {
    description: "How well it answers the query; meant for comparison with other hits of the same query.",
  })
  readonly score: number;

  constructor(cursor: () => string, { document, node }: SearchHit, score: number, query: SearchQuery) {
    this.cursor = cursor;
    this.node = node;
    this.score = score;
    this.#document = document;
    this.#query = query;
  }

  @Field(() => SearchType, { description: "What kind of thing it is." })
  get type(): SearchType {
    return this.#document.type;
  }

  @Field(() => Passage, {
    description: "What it is called: a headline, a name or a title; of a statement, whose it is.",
  })
  get title(): Passage {
    return highlighted(this.#document.title, this.#query);
  }

  @Field(() => Passage, {
    nullable: true,
    description: `At most ${String(SNIPPET_CAP)} characters of its text that show most of the query, or else how it begins; null when it has no text.`,
  })
  get snippet(): Passage | null {
    return snippetOf(this.#document.text, this.#query);
  }
}

export const SearchConnection = connectionType(
  "Search",
  () => SearchEdge,
  () => SearchResult,
);
