import { Deferred } from "../api/deferred";
import type { Loaders } from "../api/loaders";
import { byForeignKey } from "../api/read-by-key";
import { isUsual, statesAsked, usually, type ReviewAsked } from "../api/review";
import { sql, type Sql } from "../api/sql";
import { ClaimRank } from "../claims/claim-record.entity";
import { withClaim } from "../claims/shown";
import { AgreementAction } from "./agreement-action.entity";
import type { Agreement } from "./agreement.entity";

/** Return what an agreement has of its signature, of several the one of the highest rank and of those the one loaded first. */
function ofSignature(column: Sql): Sql {
  return sql`(SELECT ${column} FROM ${withClaim(AgreementAction)}
    WHERE agreement_action."agreementId" = agreement."id" AND agreement_action."actionType" = 'SIGNATURE'
    ORDER BY CASE claim."rank" WHEN 'PREFERRED' THEN 0 WHEN 'NORMAL' THEN 1 ELSE 2 END, claim."id" LIMIT 1)`;
}

/** The first and the last day on which an agreement can have been signed. */
export const SIGNED = {
  earliest: usually(sql`agreement."signedOnEarliest"`, ofSignature(sql`agreement_action."actionOnEarliest"`)),
  latest: usually(sql`agreement."signedOnLatest"`, ofSignature(sql`agreement_action."actionOnLatest"`)),
};

/** The event during which an agreement was signed. */
export const SIGNED_AT = usually(sql`agreement."eventId"`, ofSignature(sql`agreement_action."eventId"`));

const RANKS = Object.keys(ClaimRank);

const actionsOfAgreement = byForeignKey(AgreementAction, "agreementId", "rowId");

/** Return the steps of an agreement that are asked for, in the order in which they were loaded. */
export function actionsOf(
  { rowId }: Agreement,
  asked: ReviewAsked,
  loaders: Loaders,
): Deferred<readonly AgreementAction[]> {
  const states = statesAsked(asked);
  const actions = loaders.of(actionsOfAgreement).load(rowId);
  return actions.then((all) => all.filter(({ review }) => states.includes(review)));
}

/** What an agreement has of its signature. */
export type Signature = Pick<AgreementAction, "actionOn" | "place" | "placeBasis" | "placeRule" | "eventId">;

/** Return the signature of an agreement: the same as in SQL; undefined when nothing asked for says that it was signed. */
export function signatureOf(
  agreement: Agreement,
  asked: ReviewAsked,
  loaders: Loaders,
): Deferred<Signature | undefined> {
  if (hasUsual(agreement, asked)) return Deferred.of<Signature | undefined>(storedSignature(agreement));
  return actionsOf(agreement, asked, loaders).then((actions) => {
    const signatures = actions.filter(({ actionType }) => actionType === "SIGNATURE");
    return signatures.sort((one, other) => RANKS.indexOf(one.rank) - RANKS.indexOf(other.rank))[0];
  });
}

/** What is stored of an accepted agreement follows from its accepted steps. */
export function hasUsual({ review }: Agreement, asked: ReviewAsked): boolean {
  return review === "ACCEPTED" && isUsual(statesAsked(asked));
}

function storedSignature(agreement: Agreement): Signature {
  const { signedOn, signingPlace, signingPlaceBasis, signingPlaceRule, eventId } = agreement;
  return {
    actionOn: signedOn,
    place: signingPlace,
    placeBasis: signingPlaceBasis,
    placeRule: signingPlaceRule,
    eventId,
  };
}
