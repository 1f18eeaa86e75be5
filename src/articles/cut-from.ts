import type { Deferred } from "../api/deferred";
import type { Loaders } from "../api/loaders";
import { one } from "../api/read-by-key";
import { Article } from "./article.entity";

/** Return what is cut from the text of the article, by row id; undefined where there is none. */
export function cutFrom(
  loaders: Loaders,
  article: number,
  cut: (body: string) => string,
): Deferred<string | undefined> {
  return one(loaders, Article, article).then((found) => (found ? cut(found.body) : undefined));
}
