import type { GroupKey } from "../api/group-key";
import { sql, type Sql } from "../api/sql";

/** Groups by country; `involved` selects every "item" with each "countryCode". */
export function byCountry(description: string, involved: Sql): GroupKey {
  return {
    description,
    values: sql`SELECT involved."item", country."code" AS "value", country."name" AS "label"
      FROM (${involved}) involved JOIN country ON country."code" = involved."countryCode"`,
  };
}

/** Groups by every two countries of an item, whichever comes first; `involved` selects every "item" with each "countryCode". */
export function byCountryPair(description: string, involved: Sql): GroupKey {
  return {
    description: `${description}, as two alpha-2 codes in alphabetical order such as \`KZ-UZ\`; null where it has no two.`,
    values: sql`SELECT first."item", one."code" || '-' || other."code" AS "value", one."name" || ' and ' || other."name" AS "label"
      FROM (${involved}) first JOIN (${involved}) second ON second."item" = first."item" AND second."countryCode" > first."countryCode"
      JOIN country one ON one."code" = first."countryCode" JOIN country other ON other."code" = second."countryCode"`,
  };
}
