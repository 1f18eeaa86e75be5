import { enumField, textField } from "../api/filter-fields";
import { List } from "../api/list";
import { text } from "../api/order";
import { sql } from "../api/sql";
import { CountryName, CountryNameKind } from "./country-name.entity";

export const countryNames = new List("CountryName", {
  entity: CountryName,
  from: sql`country_name`,
  key: sql`country_name."id"`,
  order: { NAME: text("By name.", sql`country_name."name"`) },
  defaultOrder: [{ field: "NAME", direction: "ASC" }],
  filter: {
    name: textField("The name.", sql`country_name."name"`, sql`country_name."folded"`),
    kind: enumField("What kind of name it is.", CountryNameKind, sql`country_name."kind"`),
  },
});
