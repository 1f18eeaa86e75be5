import { keyField, textField } from "../api/filter-fields";
import { List } from "../api/list";
import { text } from "../api/order";
import { sql } from "../api/sql";
import { Topic } from "./topic.entity";

export const topics = new List("Topic", {
  entity: Topic,
  from: sql`topic`,
  key: sql`topic."id"`,
  order: {
    LABEL: text("By label.", sql`topic."label"`),
    CODE: text("By code.", sql`topic."code"`),
  },
  defaultOrder: [{ field: "LABEL", direction: "ASC" }],
  filter: {
    code: keyField("Its IPTC Media Topic code.", sql`topic."code"`),
    label: textField("Its label.", sql`topic."label"`, sql`topic."folded"`),
    ploverContext: keyField("Its context of PLOVER 0.8.", sql`topic."ploverContext"`),
  },
});
