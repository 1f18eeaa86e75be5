import { enumField, keyField, related } from "../api/filter-fields";
import { List } from "../api/list";
import { matching } from "../api/matching";
import { text } from "../api/order";
import { sql } from "../api/sql";
import { claimFilter, claimOrder } from "../claims/claim-list";
import { shown, withClaim } from "../claims/shown";
import { countriesField } from "../countries/country-filter";
import { Membership } from "./membership.entity";
import { officials } from "./official.list";
import { Seniority } from "./post.entity";

export const memberships = new List("Membership", {
  entity: Membership,
  from: sql`${withClaim(Membership)} JOIN post ON post."id" = membership."postId"`,
  withoutClaim: sql`${shown(Membership)} JOIN post ON post."id" = membership."postId"`,
  key: sql`membership."id"`,
  order: {
    POST: text("By label of the post.", sql`post."label"`),
    ...claimOrder("membership"),
  },
  defaultOrder: [{ field: "LOADED", direction: "ASC" }],
  filter: {
    seniority: enumField("The rank of the post.", Seniority, sql`post."seniority"`),
    post: keyField("Readable key of the post.", sql`post."slug"`),
    country: countriesField("The country of the post.", (code) => sql`post."countryCode" = ${code}`),
    official: related(
      keyField("Readable key of the official.", sql`official."slug"`),
      (condition) =>
        sql`EXISTS (SELECT 1 FROM official WHERE official."id" = membership."officialId" AND ${condition})`,
    ),
    officialMatching: matching(
      "The official, by the conditions of officials.",
      officials,
      sql`membership."officialId"`,
    ),
    ...claimFilter("membership"),
  },
});
