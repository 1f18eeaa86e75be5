import { Field, ObjectType } from "type-graphql";
import { Check, Column, Entity, Index, ManyToOne } from "typeorm";
import { oneOf } from "../api/enumeration";
import { Claim } from "../claims/claim";
import { Basis } from "../dates/basis";
import { EdtfDate } from "../dates/edtf-date";
import { Event } from "../events/event.entity";
import { PartyReference } from "../organizations/party";
import { ActionType } from "./action-type";
import { Agreement } from "./agreement.entity";

/** The fields of an agreement that tell of its signature. */
const SIGNATURE_FIELDS = ["signedOn", "signingPlace", "signingPlaceBasis", "signingPlaceRule", "event"];

@ObjectType({
  implements: Claim,
  simpleResolvers: true,
  description: "A step in the life of an agreement, of one party or of all.",
})
@Entity("agreement_action")
@Index("agreement_action_shown_all", ["isShown"])
@Check(oneOf("actionType", ActionType))
export class AgreementAction extends Claim {
  /** What else it is read for is the signature of an agreement. */
  static override readonly readFor: Readonly<Record<string, readonly string[]>> = {
    ...Claim.readFor,
    "claim.rank": ["rank", ...SIGNATURE_FIELDS],
    actionOn: ["actionOn", "status", ...SIGNATURE_FIELDS],
    place: ["place", ...SIGNATURE_FIELDS],
    placeBasis: ["placeBasis", ...SIGNATURE_FIELDS],
    placeRule: ["placeRule", ...SIGNATURE_FIELDS],
    eventId: ["event", ...SIGNATURE_FIELDS],
    effectiveOn: ["effectiveOn"],
  };
  static readonly askedAs = ["Agreement"];

  static override readonly partOf = ["agreementId"];

  @ManyToOne(() => Agreement, { nullable: false })
  agreement: Agreement;

  @Index()
  @Column({ type: "integer" })
  agreementId: number;

  /** The party that took the step; empty when all did or the article does not say. */
  @Column(() => PartyReference)
  party: PartyReference;

  @Field(() => ActionType, { description: "Which step." })
  @Column({ type: "varchar" })
  actionType: ActionType;

  @Field(() => EdtfDate, { nullable: true, description: "When it was taken; null when nothing is known." })
  @Column(() => EdtfDate)
  actionOn: EdtfDate;

  @Field(() => EdtfDate, { nullable: true, description: "When it takes effect; null when not stated." })
  @Column(() => EdtfDate)
  effectiveOn: EdtfDate;

  @ManyToOne(() => Event, { nullable: true })
  event: Event | null;

  /** The event at which it was taken or was the subject; null when none is stated. */
  @Index()
  @Column({ type: "integer", nullable: true })
  eventId: number | null;

  @Field(() => String, { nullable: true, description: "Where it was taken; null when nothing is known." })
  @Column({ type: "varchar", nullable: true })
  place: string | null;

  @Field(() => Basis, { nullable: true, description: "How the place is known; null without a place." })
  @Column({ type: "varchar", nullable: true })
  placeBasis: Basis | null;

  @Field(() => String, { nullable: true, description: "The rule that concluded the place; null unless INFERRED." })
  @Column({ type: "varchar", nullable: true })
  placeRule: string | null;
}
