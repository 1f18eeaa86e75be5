import { Field, ObjectType } from "type-graphql";
import { Check, Column, Entity, Index, ManyToOne } from "typeorm";
import { enumeration, oneOf, type EnumValue } from "../api/enumeration";
import { Claim } from "../claims/claim";
import type { Basis } from "../dates/basis";
import { EdtfDate } from "../dates/edtf-date";
import { Event } from "../events/event.entity";
import { AgreementStatus } from "./agreement-status";

export const InstrumentType = enumeration(
  "InstrumentType",
  "What the text calls the instrument; no legal effect follows.",
  {
    TREATY: "Treaty.",
    AGREEMENT: "Agreement.",
    INTERGOVERNMENTAL_AGREEMENT: "Intergovernmental agreement.",
    CONVENTION: "Convention.",
    PROTOCOL: "Protocol.",
    MEMORANDUM_OF_UNDERSTANDING: "Memorandum of understanding.",
    EXCHANGE_OF_NOTES: "Exchange of notes.",
    DECLARATION: "Declaration.",
    JOINT_STATEMENT: "Joint statement.",
    CHARTER: "Charter.",
    MODUS_VIVENDI: "Modus vivendi.",
    ACTION_PLAN: "Action plan, roadmap or programme.",
    CONTRACT: "Contract.",
    OTHER: "Any other instrument.",
  },
);
export type InstrumentType = EnumValue<typeof InstrumentType>;

export const LegalForm = enumeration("LegalForm", "Whether the instrument binds under international law.", {
  BINDING: "The article says that it binds.",
  NON_BINDING: "The article says that it does not bind.",
  UNKNOWN: "The article does not say.",
});
export type LegalForm = EnumValue<typeof LegalForm>;

@ObjectType({
  implements: Claim,
  simpleResolvers: true,
  description: "A treaty, agreement, memorandum or other instrument between states or organizations.",
})
@Entity("agreement")
@Index("agreement_shown_all", ["isShown"])
@Index("agreement_by_signature", { synchronize: false })
@Check(oneOf("instrumentType", InstrumentType))
@Check(oneOf("legalForm", LegalForm))
@Check(oneOf("latestStatus", AgreementStatus))
export class Agreement extends Claim {
  static override readonly readFor: Readonly<Record<string, readonly string[]>> = {
    ...Claim.readFor,
    title: ["title"],
    instrumentType: ["instrumentType"],
    legalForm: ["legalForm"],
    subject: ["subject"],
    signedOn: ["signedOn"],
    signingPlace: ["signingPlace"],
    signingPlaceBasis: ["signingPlaceBasis"],
    signingPlaceRule: ["signingPlaceRule"],
    eventId: ["event"],
    folded: [],
    latestStatus: ["status"],
  };

  @Field(() => String, { description: "Readable key." })
  @Column({ type: "varchar", unique: true })
  slug: string;

  @Field(() => String, { description: "Its title as printed, or a description in the article's words." })
  @Column({ type: "varchar" })
  title: string;

  /** The title folded for matching: lower case, no diacritics. */
  @Column({ type: "varchar" })
  folded: string;

  @Field(() => InstrumentType, { description: "What the article calls the instrument." })
  @Column({ type: "varchar" })
  instrumentType: InstrumentType;

  @Field(() => LegalForm, { description: "Whether it binds, where the article says so." })
  @Column({ type: "varchar" })
  legalForm: LegalForm;

  @Field(() => String, {
    nullable: true,
    description: "What it is about, in the article's words; null when not stated.",
  })
  @Column({ type: "varchar", nullable: true })
  subject: string | null;

  /** The status after the highest of its actions: of an accepted agreement's, those that are accepted. */
  @Column({ type: "varchar" })
  latestStatus: AgreementStatus;

  /** When and where it was signed, from its signature action among those. */
  @Column(() => EdtfDate)
  signedOn: EdtfDate;

  @Column({ type: "varchar", nullable: true })
  signingPlace: string | null;

  @Column({ type: "varchar", nullable: true })
  signingPlaceBasis: Basis | null;

  @Column({ type: "varchar", nullable: true })
  signingPlaceRule: string | null;

  @ManyToOne(() => Event, { nullable: true })
  event: Event | null;

  /** The event during which it was signed; null when not stated. */
  @Index()
  @Column({ type: "integer", nullable: true })
  eventId: number | null;

  override get nodeKey(): string {
    return this.slug;
  }
}
