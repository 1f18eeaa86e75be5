import { accededTo } from "./acts/acceded-to.rule";
import { agreedToBuy } from "./acts/agreed-to-buy.rule";
import { agreementReached } from "./acts/agreement-reached.rule";
import { anniversaryOf } from "./acts/anniversary-of.rule";
import { appliesTo } from "./acts/applies-to.rule";
import { approved } from "./acts/approved.rule";
import { beforeParliament } from "./acts/before-parliament.rule";
import { beingNegotiated } from "./acts/being-negotiated.rule";
import { betweenStates } from "./acts/between-states.rule";
import { committedTo } from "./acts/committed-to.rule";
import { deposited } from "./acts/deposited.rule";
import { replaced } from "./acts/replaced.rule";
import { endedPassively } from "./acts/ended-passively.rule";
import { enteredIntoForce } from "./acts/entered-into-force.rule";
import { entryAwaited, entryIntoForce } from "./acts/entry-into-force.rule";
import { existing } from "./acts/existing.rule";
import { fundProgramme } from "./acts/fund-programme.rule";
import { hasWith } from "./acts/has-with.rule";
import { headlineStatement } from "./acts/headline-statement.rule";
import { hopedFor } from "./acts/hoped-for.rule";
import { implemented } from "./acts/implemented.rule";
import { inForce } from "./acts/in-force.rule";
import { negotiated } from "./acts/negotiated.rule";
import { itemsAmong } from "./acts/items-among.rule";
import { notesExchanged } from "./acts/notes-exchanged.rule";
import { ofItsYear } from "./acts/of-its-year.rule";
import { parliamentConsiders } from "./acts/parliament-considers.rule";
import { partiesTo } from "./acts/parties-to.rule";
import { reachedPassively } from "./acts/reached-passively.rule";
import { signedIntoLaw } from "./acts/signed-into-law.rule";
import { ratifiedIt } from "./acts/ratified-it.rule";
import { ratifiedPassively } from "./acts/ratified-passively.rule";
import { ratified } from "./acts/ratified.rule";
import { followingSigned } from "./acts/following-signed.rule";
import { signatoriesAre } from "./acts/signatories-are.rule";
import { sealedBy } from "./acts/sealed-by.rule";
import { amongSigned, signedAmong } from "./acts/signed-among.rule";
import { signedBy } from "./acts/signed-by.rule";
import { signedEarlier } from "./acts/signed-earlier.rule";
import { signedElliptically } from "./acts/signed-elliptically.rule";
import { signedFirst } from "./acts/signed-first.rule";
import { signedFor } from "./acts/signed-for.rule";
import { signedInverted } from "./acts/signed-inverted.rule";
import { signedIt } from "./acts/signed-it.rule";
import { signedPassively } from "./acts/signed-passively.rule";
import { signingIt } from "./acts/signing-it.rule";
import { signingOf } from "./acts/signing-of.rule";
import { signingAttended } from "./acts/signing-attended.rule";
import { spokenOf, spokenOfAsLasting } from "./acts/spoken-of.rule";
import { statementAdopted } from "./acts/statement-adopted.rule";
import { statementIssued } from "./acts/statement-issued.rule";
import { statementReleasedBy } from "./acts/statement-released-by.rule";
import { ratificationBefore, stillToRatify } from "./acts/still-to-ratify.rule";
import { submitted, submittedActively } from "./acts/submitted.rule";
import { textAgreed } from "./acts/text-agreed.rule";
import { toBeSigned } from "./acts/to-be-signed.rule";
import { underInstrument } from "./acts/under-instrument.rule";
import { underNegotiation } from "./acts/under-negotiation.rule";
import { wereSignatories } from "./acts/were-signatories.rule";
import { oneOfSigners } from "./acts/one-of-signers.rule";
import { willBind } from "./acts/will-bind.rule";
import { withSigning } from "./acts/with-signing.rule";
import { withdrawnFrom } from "./acts/withdrawn-from.rule";
import type { InstrumentRule } from "./instrument-act";

/** The rules that read what happened to instruments. */
export const INSTRUMENT_RULES: readonly InstrumentRule[] = [
  signedBy,
  signedPassively,
  signedEarlier,
  signedElliptically,
  signedAmong,
  amongSigned,
  itemsAmong,
  signedFirst,
  signedFor,
  signedIt,
  notesExchanged,
  sealedBy,
  signingIt,
  withSigning,
  signedInverted,
  signingOf,
  signingAttended,
  followingSigned,
  signatoriesAre,
  wereSignatories,
  oneOfSigners,
  enteredIntoForce,
  entryIntoForce,
  entryAwaited,
  inForce,
  willBind,
  partiesTo,
  ratified,
  ratifiedPassively,
  ratifiedIt,
  signedIntoLaw,
  beforeParliament,
  parliamentConsiders,
  stillToRatify,
  ratificationBefore,
  approved,
  submitted,
  submittedActively,
  negotiated,
  agreementReached,
  textAgreed,
  beingNegotiated,
  reachedPassively,
  toBeSigned,
  underNegotiation,
  hopedFor,
  statementIssued,
  statementAdopted,
  statementReleasedBy,
  headlineStatement,
  betweenStates,
  ofItsYear,
  anniversaryOf,
  existing,
  underInstrument,
  appliesTo,
  implemented,
  spokenOf,
  spokenOfAsLasting,
  committedTo,
  hasWith,
  accededTo,
  deposited,
  withdrawnFrom,
  endedPassively,
  replaced,
  agreedToBuy,
  fundProgramme,
];
