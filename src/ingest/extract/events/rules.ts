import type { EncounterRule } from "./encounter";
import { arrivedHere } from "./encounters/arrived-here.rule";
import { atDatedOccasion } from "./encounters/at-dated-occasion.rule";
import { atDatedBefore } from "./encounters/at-dated-before.rule";
import { atOccasion } from "./encounters/at-occasion.rule";
import { beingIn } from "./encounters/being-in.rule";
import { bodySat } from "./encounters/body-sat.rule";
import { bodyMet } from "./encounters/body-met.rule";
import { calledOn } from "./encounters/called-on.rule";
import { calledOnBy } from "./encounters/called-on-by.rule";
import { callersWere } from "./encounters/callers-were.rule";
import { jointPressConference } from "./encounters/joint-press-conference.rule";
import { courtesyCallBy } from "./encounters/courtesy-call-by.rule";
import { credentialsFrom } from "./encounters/credentials-from.rule";
import { atNumberedSession } from "./encounters/at-numbered-session.rule";
import { pictured } from "./encounters/pictured.rule";
import { somebodysCallOn } from "./encounters/somebodys-call-on.rule";
import { called } from "./encounters/called.rule";
import { discussedPassively } from "./encounters/discussed-passively.rule";
import { discussedTogether } from "./encounters/discussed-together.rule";
import { discussedWith } from "./encounters/discussed-with.rule";
import { duringMeetingWith } from "./encounters/during-meeting-with.rule";
import { duringTheirTalks } from "./encounters/during-their-talks.rule";
import { gathered } from "./encounters/gathered.rule";
import { heldTalksWith } from "./encounters/held-talks-with.rule";
import { hostedRoundWith } from "./encounters/hosted-round-with.rule";
import { meetingThem } from "./encounters/meeting-them.rule";
import { hostRound } from "./encounters/host-round.rule";
import { ledDelegation } from "./encounters/led-delegation.rule";
import { meetingBetween } from "./encounters/meeting-between.rule";
import { meetingsHeldWith } from "./encounters/meetings-held-with.rule";
import { metWith } from "./encounters/met-with.rule";
import { nextTime } from "./encounters/next-time.rule";
import { onVisit } from "./encounters/on-visit.rule";
import { paidVisit } from "./encounters/paid-visit.rule";
import { receivedBy } from "./encounters/received-by.rule";
import { presentedCredentials } from "./encounters/presented-credentials.rule";
import { received } from "./encounters/received.rule";
import { signingTookPlace } from "./encounters/signing-took-place.rule";
import { signedTogether } from "./encounters/signed-together.rule";
import { somebodysMeetingWith } from "./encounters/somebodys-meeting-with.rule";
import { somebodysVisit } from "./encounters/somebodys-visit.rule";
import { inaugurated } from "./encounters/inaugurated.rule";
import { inauguratedBy } from "./encounters/inaugurated-by.rule";
import { participationIn } from "./encounters/participation-in.rule";
import { tookPart } from "./encounters/took-part.rule";
import { tookPlace } from "./encounters/took-place.rule";
import { travelledToOccasion } from "./encounters/travelled-to-occasion.rule";
import { visitBy } from "./encounters/visit-by.rule";
import { visitOf } from "./encounters/visit-of.rule";
import { visitOfAnother } from "./encounters/visit-of-another.rule";
import { metFor } from "./encounters/met-for.rule";
import { occasionChairedBy } from "./encounters/occasion-chaired-by.rule";
import { occasionHostedBy } from "./encounters/occasion-hosted-by.rule";
import { signedBetween } from "./encounters/signed-between.rule";
import { signedFor } from "./encounters/signed-for.rule";
import { signedBefore } from "./encounters/signed-before.rule";
import { witnessedSigning } from "./encounters/witnessed-signing.rule";
import { signedWith } from "./encounters/signed-with.rule";
import { signedJointly } from "./encounters/signed-jointly.rule";
import { visited } from "./encounters/visited.rule";
import { visitingGuest } from "./encounters/visiting-guest.rule";

/** The rules that read encounters, the surest first: of two that read the same words, the first is kept. */
export const ENCOUNTER_RULES: readonly EncounterRule[] = [
  metWith,
  heldTalksWith,
  meetingsHeldWith,
  hostedRoundWith,
  meetingThem,
  somebodysMeetingWith,
  meetingBetween,
  presentedCredentials,
  credentialsFrom,
  receivedBy,
  received,
  calledOn,
  calledOnBy,
  somebodysCallOn,
  courtesyCallBy,
  callersWere,
  called,
  gathered,
  duringMeetingWith,
  duringTheirTalks,
  discussedWith,
  discussedTogether,
  jointPressConference,
  discussedPassively,
  visitBy,
  visitOf,
  visitOfAnother,
  somebodysVisit,
  paidVisit,
  ledDelegation,
  visited,
  arrivedHere,
  onVisit,
  visitingGuest,
  beingIn,
  occasionHostedBy,
  occasionChairedBy,
  metFor,
  travelledToOccasion,
  tookPart,
  participationIn,
  inaugurated,
  inauguratedBy,
  atOccasion,
  pictured,
  tookPlace,
  bodyMet,
  bodySat,
  hostRound,
  nextTime,
  atDatedOccasion,
  atDatedBefore,
  atNumberedSession,
  signedTogether,
  signedBetween,
  signedWith,
  signedJointly,
  signedFor,
  signedBefore,
  witnessedSigning,
  signingTookPlace,
];
