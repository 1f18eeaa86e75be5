import { Field, ObjectType } from "type-graphql";
import { Check, Column, Entity, Index, ManyToOne } from "typeorm";
import { enumeration, oneOf, type EnumValue } from "../api/enumeration";
import { Claim } from "../claims/claim";
import { Membership } from "../officials/membership.entity";
import { Official } from "../officials/official.entity";
import { PartyReference } from "../organizations/party";
import { AgreementAction } from "./agreement-action.entity";
import { Agreement } from "./agreement.entity";

export const AgreementRole = enumeration(
  "AgreementRole",
  "What an official had to do with an agreement, strongest first.",
  {
    SIGNATORY: "An article says that this person signed it; never inferred.",
    INITIALLER: "An article says that this person initialled it; never inferred.",
    RATIFIER: "As head of state, signed the ratification.",
    NEGOTIATOR: "Negotiated this text.",
    REPRESENTATIVE_OF_PARTY:
      "Was present when it was signed and holds a post that represents a party without full powers (VCLT Art. 7(2)).",
    PRESENT_AT_SIGNING: "Took part in the event during which it was signed.",
    ANNOUNCER: "Announced or hailed it.",
    DISCUSSED: "Took part in talks where it was discussed or acknowledged.",
  },
);
export type AgreementRole = EnumValue<typeof AgreementRole>;

/** The roles of an agreement's conclusion, which answer "was party to" when no roles are asked for (API contract). */
export const CONCLUSION_ROLES: readonly AgreementRole[] = [
  "SIGNATORY",
  "INITIALLER",
  "RATIFIER",
  "NEGOTIATOR",
  "REPRESENTATIVE_OF_PARTY",
  "PRESENT_AT_SIGNING",
];

@ObjectType({
  implements: Claim,
  simpleResolvers: true,
  description: "An official's role in an agreement, on whose behalf and in which capacity.",
})
@Entity("agreement_involvement")
@Index("agreement_involvement_shown_all", ["isShown"])
@Check(oneOf("role", AgreementRole))
export class AgreementInvolvement extends Claim {
  static override readonly partOf = ["agreementId"];

  @ManyToOne(() => Official, { nullable: false })
  official: Official;

  @Index()
  @Column({ type: "integer" })
  officialId: number;

  @ManyToOne(() => Agreement, { nullable: false })
  agreement: Agreement;

  @Index()
  @Column({ type: "integer" })
  agreementId: number;

  @Field(() => AgreementRole, { description: "What the official had to do with it." })
  @Column({ type: "varchar" })
  role: AgreementRole;

  /** Whom the official acted for; empty when not clear. */
  @Column(() => PartyReference)
  onBehalfOf: PartyReference;

  @ManyToOne(() => Membership, { nullable: true })
  capacity: Membership | null;

  /** The post in which the official acted; null when none is stated. */
  @Column({ type: "integer", nullable: true })
  capacityId: number | null;

  @ManyToOne(() => AgreementAction, { nullable: true })
  action: AgreementAction | null;

  /** The action the role belongs to; null for roles without one. */
  @Column({ type: "integer", nullable: true })
  actionId: number | null;
}
