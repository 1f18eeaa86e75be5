import { Args, ArgsType, createUnionType, Ctx, Field, Int, ObjectType, Query, Resolver } from "type-graphql";
import { In } from "typeorm";
import type { Context } from "../context";
import { Agreement } from "../entities/agreement";
import { Article } from "../entities/article";
import { Event } from "../entities/event";
import { Official } from "../entities/official";
import { Organization } from "../entities/organization";
import { Statement } from "../entities/sayings";
import type { Loaders } from "../reading/loaders";
import { sizeOf } from "../reading/page";
import { parseQuery } from "../search/search-query";
import { searchStatement } from "../search/search-statement";
import { snippetOf, type Snippet } from "../search/snippet";
import { PageArgs } from "../types/args";

const ENTITIES = {
  ARTICLE: Article,
  OFFICIAL: Official,
  ORGANIZATION: Organization,
  EVENT: Event,
  AGREEMENT: Agreement,
  STATEMENT: Statement,
};

const SearchResult = createUnionType({
  name: "SearchResult",
  types: () => [Article, Official, Organization, Event, Agreement, Statement] as const,
});
type SearchResult = Article | Official | Organization | Event | Agreement | Statement;

@ArgsType()
class SearchArgs extends PageArgs {
  @Field(() => String)
  query: string;
}

@ObjectType({ simpleResolvers: true })
class Highlight {
  @Field(() => Int)
  readonly start: number;

  @Field(() => Int)
  readonly end: number;
}

@ObjectType({ simpleResolvers: true })
class Passage implements Snippet {
  @Field(() => String)
  readonly text: string;

  @Field(() => [Highlight])
  readonly highlights: readonly Highlight[];
}

@ObjectType({ simpleResolvers: true })
class SearchEdge {
  @Field(() => SearchResult)
  readonly node: SearchResult;

  @Field(() => Int)
  readonly score: number;

  @Field(() => String)
  readonly type: string;

  @Field(() => Passage, { nullable: true })
  readonly snippet: () => Snippet | null;
}

@ObjectType({ simpleResolvers: true })
class SearchConnection {
  @Field(() => [SearchEdge])
  readonly edges: readonly SearchEdge[];
}

interface Hit {
  readonly type: keyof typeof ENTITIES;
  readonly slug: string;
  readonly text: string;
  readonly score: number;
}

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection)
  async search(
    @Args(() => SearchArgs) { query, ...page }: SearchArgs,
    @Ctx() { loaders }: Context,
  ): Promise<SearchConnection> {
    const terms = parseQuery(query);
    if (terms.length === 0) return { edges: [] };
    const hits: Hit[] = await loaders.dataSource.query(...searchStatement(terms, sizeOf(page)));
    const nodes = await nodesOf(hits, loaders);
    const edges = hits.flatMap(({ type, slug, score, text }) => {
      const node = nodes.get(`${type}/${slug}`);
      return node ? [{ node, score, type, snippet: () => snippetOf(text, terms) }] : [];
    });
    return { edges };
  }
}

/** Reads the things that were found, those of a type together. */
async function nodesOf(hits: readonly Hit[], { dataSource }: Loaders): Promise<Map<string, SearchResult>> {
  const types = [...new Set(hits.map(({ type }) => type))];
  const found = await Promise.all(
    types.map(async (type) => {
      const slugs = hits.filter((hit) => hit.type === type).map(({ slug }) => slug);
      const nodes = await dataSource.getRepository<SearchResult>(ENTITIES[type]).find({ where: { slug: In(slugs) } });
      return nodes.map((node): [string, SearchResult] => [`${type}/${node.slug}`, node]);
    }),
  );
  return new Map(found.flat());
}
