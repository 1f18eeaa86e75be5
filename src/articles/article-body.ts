import { rows } from "../api/engine";
import type { Batch } from "../api/loaders";
import { list, sql } from "../api/sql";

/** The text of each article, by row id; null where there is none. It is long, so it is not read with the rest of the row. */
export const bodyOfArticle: Batch<number, string | null> = {
  read(articles, { dataSource }) {
    const found = rows<{ id: number; body: string }>(
      dataSource,
      sql`SELECT "id", "body" FROM article WHERE "id" IN (${list(articles)})`,
    );
    return found.then((texts) => {
      const byId = new Map(texts.map(({ id, body }) => [id, body]));
      return articles.map((article) => byId.get(article) ?? null);
    });
  },
};
