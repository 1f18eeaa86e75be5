import { AgreementAction } from "../../agreements/agreement-action.entity";
import { AgreementDiscussion } from "../../agreements/agreement-discussion.entity";
import { AgreementInvolvement } from "../../agreements/agreement-involvement.entity";
import { AgreementName } from "../../agreements/agreement-name.entity";
import { AgreementParty } from "../../agreements/agreement-party.entity";
import { AgreementProvision } from "../../agreements/agreement-provision.entity";
import { statusAfter } from "../../agreements/agreement-status";
import { Agreement } from "../../agreements/agreement.entity";
import { fold } from "../../api/fold";
import { Official } from "../../officials/official.entity";
import { claimKey, type FactOf } from "../fact";
import { capacityOf } from "./capacity";
import { claim, claimOf, dateColumns, partyColumns, placeColumns } from "./columns";
import type { FactIndex } from "./fact-index";
import { Reference, type RowSink, type Values } from "./rows";
import type { Writer } from "./writer";

/** Writes agreements. */
export const agreementWriter: Writer<"agreement"> = { table: Agreement, values: agreementValues };

/** Writes the parties of agreements. */
export const partyWriter: Writer<"party"> = {
  table: AgreementParty,
  values: ({ agreement, party, participation, onBehalfOf }) => ({
    agreementId: claim(claimKey.agreement(agreement)),
    party: partyColumns(party),
    participation,
    onBehalfOfCode: onBehalfOf,
  }),
};

/** Writes the steps of agreements. */
export const actionWriter: Writer<"action"> = {
  table: AgreementAction,
  values: ({ agreement, type, party, on, effective, place, event }) => ({
    agreementId: claim(claimKey.agreement(agreement)),
    actionType: type,
    party: partyColumns(party),
    actionOn: dateColumns(on),
    effectiveOn: dateColumns(effective),
    ...placeColumns(place),
    eventId: claimOf(claimKey.event, event),
  }),
};

/** Writes where agreements were discussed. */
export const discussionWriter: Writer<"discussion"> = {
  table: AgreementDiscussion,
  values: ({ agreement, event }) => ({
    agreementId: claim(claimKey.agreement(agreement)),
    eventId: claim(claimKey.event(event)),
  }),
};

/** Writes what agreements say. */
export const provisionWriter: Writer<"provision"> = {
  table: AgreementProvision,
  values: ({ agreement, provision, text }) => ({
    agreementId: claim(claimKey.agreement(agreement)),
    kind: provision,
    text,
  }),
};

/** Writes what officials had to do with agreements. */
export const involvementWriter: Writer<"involvement"> = {
  table: AgreementInvolvement,
  values: ({ agreement, official, role, onBehalfOf, capacity, action, article }, index) => ({
    agreementId: claim(claimKey.agreement(agreement)),
    officialId: new Reference(Official, official),
    role,
    onBehalfOf: partyColumns(onBehalfOf),
    capacityId: capacityOf(official, capacity, article, index),
    actionId: action === null ? null : claim(action),
  }),
};

/** Add every title of an agreement. */
export function addAgreementNames(rows: RowSink, { key, slug, names }: FactOf<"agreement">): void {
  for (const name of names)
    rows.add(AgreementName, `${slug}/${name}`, { agreementId: claim(key), name, folded: fold(name) });
}

/** Status, date, place and occasion of the signature are derived from the agreement's actions. */
function agreementValues(agreement: FactOf<"agreement">, index: FactIndex): Values {
  const actions = index.actionsOf(agreement);
  const signature = actions.find((action) => action.type === "SIGNATURE");
  const { place, placeBasis, placeRule } = placeColumns(signature?.place ?? null);
  return {
    slug: agreement.slug,
    title: agreement.title,
    folded: fold(agreement.title),
    instrumentType: agreement.instrumentType,
    legalForm: agreement.legalForm,
    subject: agreement.subject,
    latestStatus: statusAfter(actions.map((action) => action.type)),
    signedOn: dateColumns(signature?.on ?? null),
    signingPlace: place,
    signingPlaceBasis: placeBasis,
    signingPlaceRule: placeRule,
    eventId: claimOf(claimKey.event, signature?.event ?? null),
  };
}
