import { ClaimRecord } from "../../claims/claim-record.entity";
import { edtfRange } from "../../dates/edtf-range";
import { Official } from "../../officials/official.entity";
import { claimKey, type AgentRef, type FactDate, type FactPlace, type PartyRef } from "../fact";
import { Reference, type Values } from "./rows";

const NO_DATE: Values = { edtf: null, asStated: null, earliest: null, latest: null, basis: null, rule: null };

/** Return the columns of a date with its first and last day. */
export function dateColumns(date: Omit<FactDate, "article"> | null): Values {
  if (!date) return NO_DATE;
  const { earliest = null, latest = null } = (date.edtf === null ? null : edtfRange(date.edtf)) ?? {};
  return { edtf: date.edtf, asStated: date.asStated, earliest, latest, basis: date.basis, rule: date.rule };
}

/** Return the columns of a place under the names they have in an event or an action. */
export function placeColumns(place: FactPlace | null): Values {
  return { place: place?.name ?? null, placeBasis: place?.basis ?? null, placeRule: place?.rule ?? null };
}

export function partyColumns(party: PartyRef | null): Values {
  return {
    countryCode: party && "country" in party ? party.country : null,
    organizationId: party && "organization" in party ? claim(claimKey.organization(party.organization)) : null,
  };
}

export function agentColumns(agent: AgentRef | null): Values {
  const official = agent && "official" in agent ? agent.official : null;
  return {
    ...partyColumns(official === null ? (agent as PartyRef | null) : null),
    officialId: official === null ? null : new Reference(Official, official),
  };
}

/** Return a reference to a claim, and so to the row that shares its id. */
export function claim(key: string): Reference {
  return new Reference(ClaimRecord, key);
}

/** Return a reference to the claim of what the slug names, or null without a slug. */
export function claimOf(keyOf: (slug: string) => string, slug: string | null): Reference | null {
  return slug === null ? null : claim(keyOf(slug));
}
