import { keyField, textField } from "../api/filter-fields";
import { List } from "../api/list";
import { text } from "../api/order";
import { sql } from "../api/sql";
import { Country } from "./country.entity";

/** Countries; `contains` on the name searches every name the country is known by, demonyms among them. */
export const countries = new List("Country", {
  entity: Country,
  from: sql`country`,
  key: sql`country."code"`,
  keyType: "string",
  order: {
    NAME: text("By common English name.", sql`country."name"`),
    CODE: text("By alpha-2 code.", sql`country."code"`),
  },
  defaultOrder: [{ field: "NAME", direction: "ASC" }],
  filter: {
    code: keyField("Its ISO 3166-1 alpha-2 code.", sql`country."code"`),
    name: textField(
      "Its common English name; `contains` searches its other names too, official, former and adjectival.",
      sql`country."name"`,
      sql`(SELECT STRING_AGG(country_name."folded", ' / ') FROM country_name WHERE country_name."countryCode" = country."code")`,
    ),
  },
});
