import type { Deferred } from "../api/deferred";
import type { Loaders } from "../api/loaders";
import { one } from "../api/read-by-key";
import { Article } from "./article.entity";

/** Return the text of the article, by row id; null where there is none. */
export function bodyOfArticle(loaders: Loaders, article: number): Deferred<string | null> {
  return one(loaders, Article, article).then((found) => found && found.body);
}
