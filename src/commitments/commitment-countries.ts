import { sql } from "../api/sql";
import { shown } from "../claims/shown";
import { countryItems } from "../countries/country-items";
import { CommitmentParty } from "./commitment-party.entity";

/** The countries that have a role in each commitment, themselves or through one of their organs. */
export const COMMITMENT_COUNTRIES = countryItems(
  "COMMITMENT",
  "commitmentId",
  sql`SELECT "commitmentId", "agentCountryCode" AS "countryCode" FROM ${shown(CommitmentParty)} WHERE "agentCountryCode" IS NOT NULL
  UNION SELECT commitment_party."commitmentId", organization."countryCode" FROM ${shown(CommitmentParty)}
    JOIN organization ON organization."id" = commitment_party."agentOrganizationId"
    WHERE organization."countryCode" IS NOT NULL AND commitment_party."agentOrganizationId" IS NOT NULL`,
);
