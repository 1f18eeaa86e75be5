import { createUnionType } from "type-graphql";
import type { Deferred } from "../api/deferred";
import type { Loaders } from "../api/loaders";
import { byId } from "../api/read-by-key";
import { Country } from "../countries/country.entity";
import { Organization } from "../organizations/organization.entity";
import { partyOf } from "../organizations/party-union";
import type { AgentReference } from "./agent";
import { Official } from "./official.entity";

export const Agent = createUnionType({
  name: "Agent",
  description: "Who acts: an official, an organization or a country.",
  types: () => [Official, Organization, Country] as const,
});
export type Agent = Official | Organization | Country;

/** Return the official, organization or country referred to, null when none is. */
export function agentOf(reference: AgentReference | null, loaders: Loaders): Deferred<Agent | null> {
  if (reference?.officialId) return loaders.of(byId(Official)).load(reference.officialId);
  return partyOf(reference, loaders);
}
