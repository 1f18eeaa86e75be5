import { enumField, keyField, related, textField } from "../api/filter-fields";
import { List } from "../api/list";
import { text } from "../api/order";
import { sql } from "../api/sql";
import { claimFilter, claimOrder } from "../claims/claim-list";
import { shown, rowsOf } from "../claims/shown";
import { countriesField } from "../countries/country-filter";
import { OrganizationMember } from "./organization-member.entity";
import { Organization, OrganizationClassification, OrganizationStatus } from "./organization.entity";

export const organizations = new List("Organization", {
  entity: Organization,
  ...rowsOf(Organization),
  key: sql`organization."id"`,
  order: {
    NAME: text("By name.", sql`organization."name"`),
    ...claimOrder("organization"),
  },
  defaultOrder: [{ field: "NAME", direction: "ASC" }],
  filter: {
    slug: keyField("Its readable key.", sql`organization."slug"`),
    name: textField(
      "Its name; `contains` searches its other names and acronym too.",
      sql`organization."name"`,
      sql`(SELECT STRING_AGG(organization_name."folded", ' / ') FROM organization_name
        WHERE organization_name."organizationId" = organization."id")`,
    ),
    classification: enumField("What kind it is.", OrganizationClassification, sql`organization."classification"`),
    status: enumField("Whether it exists, is planned or proposed.", OrganizationStatus, sql`organization."status"`),
    country: countriesField("The country whose organ it is.", (code) => sql`organization."countryCode" = ${code}`),
    members: countriesField(
      "The countries that take part in it.",
      (code) => sql`EXISTS (SELECT 1 FROM ${shown(OrganizationMember)}
        WHERE organization_member."organizationId" = organization."id" AND organization_member."countryCode" = ${code})`,
    ),
    parent: related(
      keyField("Readable key of the organization it is part of.", sql`above."slug"`),
      (condition) =>
        sql`EXISTS (SELECT 1 FROM ${shown(Organization, "above")} WHERE above."id" = organization."parentId" AND ${condition})`,
    ),
    ...claimFilter("organization"),
  },
});
