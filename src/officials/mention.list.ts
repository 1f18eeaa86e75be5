import { List } from "../api/list";
import { number } from "../api/order";
import { sql } from "../api/sql";
import { agentsField } from "./agent-filter";
import { Mention } from "./mention.entity";

export const mentions = new List("Mention", {
  entity: Mention,
  from: sql`mention`,
  key: sql`mention."id"`,
  order: { START: number("By place in the article.", sql`mention."start"`) },
  defaultOrder: [{ field: "START", direction: "ASC" }],
  filter: { agent: agentsField("Whom or what the name means.", "mention", (condition) => condition) },
});
