import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../api/context";
import { Deferred } from "../api/deferred";
import type { Batch } from "../api/loaders";
import { groupBy } from "../api/group-by";
import { byForeignKey, byUniqueKey, one } from "../api/read-by-key";
import type { ArticleSource } from "./article-source.entity";
import { Article } from "./article.entity";
import { Extraction } from "./extraction.entity";
import { Republication } from "./republication.entity";

/** The readings of each article, by its slug: an ingested article and what it is made of share it. */
const extractionsBySlug: Batch<string | number, readonly Extraction[]> = {
  async read(slugs, { dataSource }) {
    const found = await dataSource
      .getRepository(Extraction)
      .createQueryBuilder("extraction")
      .innerJoin("extraction.source", "source")
      .select(["extraction.rowId", "extraction.agent", "extraction.agentVersion", "extraction.extractedAt"])
      .addSelect(["source.rowId", "source.slug"])
      .where("source.slug IN (:...slugs)", { slugs })
      .orderBy("extraction.rowId")
      .getMany();
    const bySlug = groupBy(found, ({ source }: { source?: ArticleSource }) => source?.slug);
    return slugs.map((slug) => bySlug.get(String(slug)) ?? []);
  },
};

const republicationByArticle = byUniqueKey(Republication, "articleId");
const republicationsOfArticle = byForeignKey(Republication, "originalId", "rowId");

/** Where an article comes from: who read it, and which other articles say the same. */
@Resolver(() => Article)
export class ArticleOriginResolver {
  @FieldResolver(() => [Extraction], {
    description: "The readings by machines that proposed claims from it; none for a curated article.",
  })
  extractions(@Root() article: Article, @Ctx() { loaders }: Context): Promise<readonly Extraction[]> {
    return loaders.of(extractionsBySlug).load(article.slug);
  }

  @FieldResolver(() => Article, {
    nullable: true,
    description: "The article that it says again nearly word for word; null when it is none of another.",
  })
  republicationOf(@Root() article: Article, @Ctx() { loaders }: Context): Promise<Article | null> {
    const republication = loaders.of(republicationByArticle).load(article.rowId);
    return republication.then((found) => one(loaders, Article, found?.originalId ?? null));
  }

  @FieldResolver(() => [Article], { description: "The articles that say nearly word for word what it says." })
  nearDuplicates(@Root() article: Article, @Ctx() { loaders }: Context): Promise<(Article | null)[]> {
    const republications = loaders.of(republicationsOfArticle).load(article.rowId);
    return republications.then((all) => Deferred.all(all.map(({ articleId }) => one(loaders, Article, articleId))));
  }
}
