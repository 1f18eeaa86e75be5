import { enumField, keyField, related, textField } from "../api/filter-fields";
import { List } from "../api/list";
import { matching } from "../api/matching";
import { text } from "../api/order";
import { sql } from "../api/sql";
import { claimFilter, claimOrder } from "../claims/claim-list";
import { shown, rowsOf } from "../claims/shown";
import { countriesField } from "../countries/country-filter";
import { itemsShared } from "../countries/country-items";
import { daysField } from "../dates/date-filter";
import { Event } from "../events/event.entity";
import { events } from "../events/event.list";
import { AGREEMENT_COUNTRIES } from "./agreement-countries";
import { AgreementParty } from "./agreement-party.entity";
import { SIGNED, SIGNED_AT } from "./agreement-signature";
import { AgreementStatus } from "./agreement-status";
import { Agreement, InstrumentType, LegalForm } from "./agreement.entity";
import { involvingField } from "./involvement-filter";
import { LATEST_STATUS } from "./latest-status";

export const agreements = new List("Agreement", {
  entity: Agreement,
  ...rowsOf(Agreement),
  key: sql`agreement."id"`,
  order: {
    SIGNED_ON: text(
      "By when it was signed: the first day it can be, or the last where only that is known.",
      sql`COALESCE(${SIGNED.earliest}, ${SIGNED.latest})`,
    ),
    TITLE: text("By title.", sql`agreement."title"`),
    ...claimOrder("agreement"),
  },
  defaultOrder: [{ field: "SIGNED_ON", direction: "DESC" }],
  filter: {
    slug: keyField("Its readable key.", sql`agreement."slug"`),
    title: textField(
      "Its title; `contains` searches its other titles too.",
      sql`agreement."title"`,
      sql`(agreement."folded" || COALESCE((SELECT STRING_AGG(' / ' || agreement_name."folded", '') FROM agreement_name
        WHERE agreement_name."agreementId" = agreement."id"), ''))`,
    ),
    status: enumField("Its latest status.", AgreementStatus, LATEST_STATUS),
    instrumentType: enumField(
      "What the article calls the instrument.",
      InstrumentType,
      sql`agreement."instrumentType"`,
    ),
    legalForm: enumField("Whether it binds.", LegalForm, sql`agreement."legalForm"`),
    signedOn: daysField("When it was signed.", SIGNED.earliest, SIGNED.latest),
    parties: countriesField(
      "The countries that are parties: themselves, through one of their organs, or because a party signed on their behalf.",
      (code) =>
        sql`agreement."id" IN (SELECT "agreementId" FROM (${AGREEMENT_COUNTRIES}) involved WHERE "countryCode" = ${code})`,
      (one, other) => sql`agreement."id" IN (${itemsShared("AGREEMENT", one, other)})`,
    ),
    partyOrganization: related(
      keyField("Readable key of an organization that is a party.", sql`organization."slug"`),
      (
        condition,
      ) => sql`EXISTS (SELECT 1 FROM ${shown(AgreementParty)} JOIN organization ON organization."id" = agreement_party."partyOrganizationId"
        WHERE agreement_party."agreementId" = agreement."id" AND ${condition})`,
    ),
    involving: involvingField("An official who had to do with it."),
    event: related(
      keyField("Readable key of the event during which it was signed.", sql`event."slug"`),
      (condition) => sql`EXISTS (SELECT 1 FROM ${shown(Event)} WHERE event."id" = ${SIGNED_AT} AND ${condition})`,
    ),
    eventMatching: matching("The event during which it was signed, by the conditions of events.", events, SIGNED_AT),
    ...claimFilter("agreement"),
  },
});
