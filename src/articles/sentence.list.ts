import { booleanField } from "../api/filter-fields";
import { List } from "../api/list";
import { number } from "../api/order";
import { sql } from "../api/sql";
import { Sentence } from "./sentence.entity";

export const sentences = new List("Sentence", {
  entity: Sentence,
  from: sql`sentence`,
  key: sql`sentence."id"`,
  order: { INDEX: number("By position in the article.", sql`sentence."index"`) },
  defaultOrder: [{ field: "INDEX", direction: "ASC" }],
  filter: { isBoilerplate: booleanField("Whether it is page furniture.", sql`sentence."isBoilerplate"`) },
});
