import { enumField } from "../api/filter-fields";
import { List } from "../api/list";
import { sql } from "../api/sql";
import { claimFilter, claimOrder } from "../claims/claim-list";
import { rowsOf } from "../claims/shown";
import { countriesField } from "../countries/country-filter";
import { AgreementParty, PartyParticipation } from "./agreement-party.entity";

export const agreementParties = new List("AgreementParty", {
  entity: AgreementParty,
  ...rowsOf(AgreementParty),
  key: sql`agreement_party."id"`,
  order: claimOrder("agreement_party"),
  defaultOrder: [{ field: "LOADED", direction: "ASC" }],
  filter: {
    participation: enumField("How far the party has gone.", PartyParticipation, sql`agreement_party."participation"`),
    country: countriesField(
      "The country that is the party itself.",
      (code) => sql`agreement_party."partyCountryCode" = ${code}`,
    ),
    ...claimFilter("agreement_party"),
  },
});
