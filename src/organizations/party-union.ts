import { createUnionType } from "type-graphql";
import { Deferred } from "../api/deferred";
import { byId } from "../api/read-by-key";
import type { Loaders } from "../api/loaders";
import { Country } from "../countries/country.entity";
import { Organization } from "./organization.entity";
import type { PartyReference } from "./party";

export const Party = createUnionType({
  name: "Party",
  description: "What can be party to an agreement: a country or an organization, never a person.",
  types: () => [Country, Organization] as const,
});
export type Party = Country | Organization;

/** Return the country or organization referred to, null when neither is. */
export function partyOf(reference: PartyReference | null, loaders: Loaders): Deferred<Party | null> {
  if (reference?.countryCode) return loaders.of(byId(Country)).load(reference.countryCode);
  if (reference?.organizationId) return loaders.of(byId(Organization)).load(reference.organizationId);
  return Deferred.of<Party | null>(null);
}
