import { fold } from "../../api/fold";
import { OrganizationMember } from "../../organizations/organization-member.entity";
import { OrganizationName } from "../../organizations/organization-name.entity";
import { Organization } from "../../organizations/organization.entity";
import { claimKey, type FactOf } from "../fact";
import { claim, claimOf } from "./columns";
import type { RowSink } from "./rows";
import type { Writer } from "./writer";

/** Writes organizations. */
export const organizationWriter: Writer<"organization"> = {
  table: Organization,
  values: ({ slug, name, acronym, classification, status, country, parent, note }) => ({
    slug,
    name,
    folded: fold(name),
    acronym,
    classification,
    status,
    countryCode: country,
    parentId: claimOf(claimKey.organization, parent),
    note,
  }),
};

/** Writes the countries that are members of bodies. */
export const memberWriter: Writer<"member"> = {
  table: OrganizationMember,
  values: ({ organization, country }) => ({
    organizationId: claim(claimKey.organization(organization)),
    countryCode: country,
  }),
};

/** Add every name by which an organization is called. */
export function addOrganizationNames(rows: RowSink, { key, slug, names }: FactOf<"organization">): void {
  for (const name of names)
    rows.add(OrganizationName, `${slug}/${name}`, { organizationId: claim(key), name, folded: fold(name) });
}
