import { claimKey, type Fact, type Span } from "../ingest/fact";
import type { WrittenArticle } from "./article";
import { PUBLISHERS } from "./publishers";
import type { Random } from "./random";

/** Return the article as another publisher prints it again, word for word. */
export function republished({ article, facts }: WrittenArticle, random: Random): WrittenArticle {
  const slug = `${article.slug}-again`;
  const publisher = PUBLISHERS.draw(random);
  return {
    article: {
      ...article,
      slug,
      fileName: `${slug}.txt`,
      publisher: publisher.name,
      url: `${publisher.site}/${slug}`,
      republicationOf: { slug: article.slug, similarity: 1 },
    },
    facts: facts.map((fact) => saidAgain(fact, slug)),
  };
}

function saidAgain(fact: Fact, article: string): Fact {
  const evidence = fact.grounds.evidence.map((span): Span => ({ ...span, article }));
  const again: Fact = { ...fact, article, grounds: { ...fact.grounds, evidence } };
  return again.kind === "attribute" ? { ...again, key: claimKey.attribute(article, again.property) } : again;
}
