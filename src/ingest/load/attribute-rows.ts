import { Article } from "../../articles/article.entity";
import { ArticleAttribute } from "../../claims/article-attribute.entity";
import { Reference } from "./rows";
import type { Writer } from "./writer";

/** Writes what is known of articles themselves. */
export const attributeWriter: Writer<"attribute"> = {
  table: ArticleAttribute,
  values: ({ article, property, value }) => ({ articleId: new Reference(Article, article), property, value }),
};
