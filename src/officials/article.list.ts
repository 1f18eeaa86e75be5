import { enumField, keyField, textField } from "../api/filter-fields";
import { List } from "../api/list";
import { text } from "../api/order";
import { sql } from "../api/sql";
import { Article, DigitalSourceType } from "../articles/article.entity";
import { dateField } from "../dates/date-filter";
import { agentsField } from "./agent-filter";

/** Articles; the list stands here because it can be filtered by whom they mention. */
export const articles = new List("Article", {
  entity: Article,
  from: sql`article`,
  key: sql`article."id"`,
  order: {
    PUBLISHED: text("By the first day of the publication date.", sql`article."publishedEarliest"`),
    SLUG: text("By readable key.", sql`article."slug"`),
  },
  defaultOrder: [{ field: "SLUG", direction: "ASC" }],
  filter: {
    slug: keyField("Its readable key.", sql`article."slug"`),
    headline: textField("Its headline.", sql`article."headline"`, sql`article."foldedHeadline"`),
    publisher: textField("Who published it.", sql`article."publisher"`, sql`article."foldedPublisher"`),
    published: dateField("When it was published.", "article", "published"),
    digitalSourceType: enumField("How its text was made.", DigitalSourceType, sql`article."digitalSourceType"`),
    mentions: agentsField(
      "Whom it mentions.",
      "mention",
      (condition) => sql`EXISTS (SELECT 1 FROM mention WHERE mention."articleId" = article."id" AND ${condition})`,
    ),
  },
});
