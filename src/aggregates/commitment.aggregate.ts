import { Aggregate } from "../api/aggregate";
import { sql } from "../api/sql";
import { claimGroups } from "../claims/claim-group";
import { COMMITMENT_COUNTRIES } from "../commitments/commitment-countries";
import { commitments } from "../commitments/commitment.list";
import { byCountry, byCountryPair } from "../countries/country-group";
import { byYear } from "../dates/date-group";
import { byEventMonth, byEventYear } from "./event-dates";

const DEADLINE = { earliest: sql`commitment."deadlineEarliest"`, latest: sql`commitment."deadlineLatest"` };

const INVOLVED = sql`SELECT "commitmentId" AS "item", "countryCode" FROM (${COMMITMENT_COUNTRIES}) party`;

export const commitmentGroups = new Aggregate(commitments, {
  TYPE: { description: "How firm it is.", value: sql`commitment."type"` },
  STATUS: { description: "What has become of it.", value: sql`commitment."status"` },
  DEADLINE_YEAR: byYear("it is to be done by", DEADLINE),
  YEAR: byEventYear("commitment"),
  MONTH: byEventMonth("commitment"),
  COUNTRY: byCountry("Each country that has a role in it, itself or through an organ.", INVOLVED),
  COUNTRY_PAIR: byCountryPair("Each two of those countries", INVOLVED),
  ...claimGroups,
});
