import { List } from "../api/list";
import { sql } from "../api/sql";
import { claimFilter, claimOrder } from "../claims/claim-list";
import { rowsOf } from "../claims/shown";
import { countriesField } from "../countries/country-filter";
import { OrganizationMember } from "./organization-member.entity";

export const organizationMembers = new List("OrganizationMember", {
  entity: OrganizationMember,
  ...rowsOf(OrganizationMember),
  key: sql`organization_member."id"`,
  order: claimOrder("organization_member"),
  defaultOrder: [{ field: "LOADED", direction: "ASC" }],
  filter: {
    country: countriesField("The country.", (code) => sql`organization_member."countryCode" = ${code}`),
    ...claimFilter("organization_member"),
  },
});
