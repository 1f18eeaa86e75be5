import { enumField } from "../api/filter-fields";
import { List } from "../api/list";
import { sql } from "../api/sql";
import { ArticleAttribute, ArticleProperty } from "./article-attribute.entity";
import { claimFilter, claimOrder } from "./claim-list";
import { rowsOf } from "./shown";

export const articleAttributes = new List("ArticleAttribute", {
  entity: ArticleAttribute,
  ...rowsOf(ArticleAttribute),
  key: sql`article_attribute."id"`,
  order: claimOrder("article_attribute"),
  defaultOrder: [{ field: "LOADED", direction: "ASC" }],
  filter: {
    property: enumField("Which property.", ArticleProperty, sql`article_attribute."property"`),
    ...claimFilter("article_attribute"),
  },
});
