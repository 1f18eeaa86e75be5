import type { Agent } from "../entities/official";
import type { Party } from "../entities/organization";
import type { Loaders } from "../reading/loaders";

/** Return the country or organization referred to. */
export async function partyOf(
  countryCode: string | null,
  organizationId: number | null,
  loaders: Loaders,
): Promise<Party | null> {
  if (countryCode !== null) return loaders.country.load(countryCode);
  return organizationId === null ? null : loaders.organization.load(organizationId);
}

/** Return the official, organization or country referred to. */
export async function agentOf(
  officialId: number | null,
  organizationId: number | null,
  countryCode: string | null,
  loaders: Loaders,
): Promise<Agent | null> {
  return officialId === null ? partyOf(countryCode, organizationId, loaders) : loaders.official.load(officialId);
}
