import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne } from "typeorm";
import { Claim } from "./claim";
import { EdtfDate } from "./edtf-date";
import { Event } from "./event";
import { Membership, Official } from "./official";

export enum AgreementStatus {
  UNKNOWN = "UNKNOWN",
  PROPOSED = "PROPOSED",
  UNDER_NEGOTIATION = "UNDER_NEGOTIATION",
  INITIALLED = "INITIALLED",
  SIGNED = "SIGNED",
  IN_RATIFICATION = "IN_RATIFICATION",
  RATIFIED = "RATIFIED",
  PROVISIONALLY_APPLIED = "PROVISIONALLY_APPLIED",
  IN_FORCE = "IN_FORCE",
  SUSPENDED = "SUSPENDED",
  TERMINATED = "TERMINATED",
}
registerEnumType(AgreementStatus, { name: "AgreementStatus" });

export enum AgreementRole {
  SIGNATORY = "SIGNATORY",
  INITIALLER = "INITIALLER",
  RATIFIER = "RATIFIER",
  NEGOTIATOR = "NEGOTIATOR",
  REPRESENTATIVE_OF_PARTY = "REPRESENTATIVE_OF_PARTY",
  PRESENT_AT_SIGNING = "PRESENT_AT_SIGNING",
  ANNOUNCER = "ANNOUNCER",
  DISCUSSED = "DISCUSSED",
}
registerEnumType(AgreementRole, { name: "AgreementRole" });

@ObjectType({ implements: Claim, simpleResolvers: true })
@Entity("agreement")
export class Agreement extends Claim {
  @Field(() => String)
  @Column({ type: "varchar" })
  slug: string;

  @Field(() => String)
  @Column({ type: "varchar" })
  title: string;

  @Field(() => String)
  @Column({ type: "varchar" })
  instrumentType: string;

  @Field(() => String)
  @Column({ type: "varchar" })
  legalForm: string;

  @Field(() => String, { nullable: true })
  @Column({ type: "varchar", nullable: true })
  subject: string | null;

  @Field(() => AgreementStatus)
  @Column({ type: "varchar", name: "latestStatus" })
  status: AgreementStatus;

  @Field(() => EdtfDate, { nullable: true })
  @Column(() => EdtfDate)
  signedOn: EdtfDate | null;

  @ManyToOne(() => Event)
  @JoinColumn({ name: "eventId" })
  event: Event | null;

  @Column({ type: "integer", nullable: true })
  eventId: number | null;
}

/** A state or organization's part in an agreement. */
@ObjectType({ implements: Claim, simpleResolvers: true })
@Entity("agreement_party")
export class AgreementParty extends Claim {
  @ManyToOne(() => Agreement)
  @JoinColumn({ name: "agreementId" })
  agreement: Agreement;

  @Column({ type: "integer" })
  agreementId: number;

  @Column({ type: "varchar", nullable: true })
  partyCountryCode: string | null;

  @Column({ type: "integer", nullable: true })
  partyOrganizationId: number | null;

  @Field(() => String)
  @Column({ type: "varchar" })
  participation: string;
}

/** A step in the life of an agreement. */
@ObjectType({ implements: Claim, simpleResolvers: true })
@Entity("agreement_action")
export class AgreementAction extends Claim {
  @ManyToOne(() => Agreement)
  @JoinColumn({ name: "agreementId" })
  agreement: Agreement;

  @Column({ type: "integer" })
  agreementId: number;

  @Column({ type: "varchar", nullable: true })
  partyCountryCode: string | null;

  @Column({ type: "integer", nullable: true })
  partyOrganizationId: number | null;

  @Field(() => String)
  @Column({ type: "varchar" })
  actionType: string;

  @Field(() => EdtfDate, { nullable: true })
  @Column(() => EdtfDate)
  actionOn: EdtfDate | null;

  @Field(() => EdtfDate, { nullable: true })
  @Column(() => EdtfDate)
  effectiveOn: EdtfDate | null;
}

/** What an official had to do with an agreement. */
@ObjectType({ implements: Claim, simpleResolvers: true })
@Entity("agreement_involvement")
export class AgreementInvolvement extends Claim {
  @ManyToOne(() => Official)
  @JoinColumn({ name: "officialId" })
  official: Official;

  @Column({ type: "integer" })
  officialId: number;

  @ManyToOne(() => Agreement)
  @JoinColumn({ name: "agreementId" })
  agreement: Agreement;

  @Column({ type: "integer" })
  agreementId: number;

  @Field(() => AgreementRole)
  @Column({ type: "varchar" })
  role: AgreementRole;

  @Column({ type: "varchar", nullable: true })
  onBehalfOfCountryCode: string | null;

  @Column({ type: "integer", nullable: true })
  onBehalfOfOrganizationId: number | null;

  @ManyToOne(() => Membership)
  @JoinColumn({ name: "capacityId" })
  capacity: Membership | null;

  @Column({ type: "integer", nullable: true })
  capacityId: number | null;
}
