import { Aggregate } from "../api/aggregate";
import { sql } from "../api/sql";
import { claimGroups } from "../claims/claim-group";
import { byCountry, byCountryPair } from "../countries/country-group";
import { byYear } from "../dates/date-group";
import { figures } from "../figures/figure.list";

const PERIOD = { earliest: sql`figure."periodEarliest"`, latest: sql`figure."periodLatest"` };

const RELATED = sql`SELECT "id" AS "item", "fromCountryCode" AS "countryCode" FROM figure
  UNION SELECT "id", "toCountryCode" FROM figure`;

export const figureGroups = new Aggregate(figures, {
  METRIC: { description: "What it measures.", value: sql`figure."metric"` },
  KIND: { description: "Whether it has been reached.", value: sql`figure."kind"` },
  UNIT: { description: "What is counted or measured.", value: sql`figure."unit"` },
  YEAR: byYear("it belongs to", PERIOD),
  COUNTRY: byCountry("Each country it relates.", RELATED),
  COUNTRY_PAIR: byCountryPair("The two countries it relates", RELATED),
  ...claimGroups,
});
