import { Field, ObjectType } from "type-graphql";
import { Check, Column, Entity, Index, ManyToOne } from "typeorm";
import { enumeration, oneOf, type EnumValue } from "../api/enumeration";
import { Claim } from "../claims/claim";
import { EdtfDate } from "../dates/edtf-date";
import { Event } from "../events/event.entity";
import { Organization } from "../organizations/organization.entity";

export const CommitmentType = enumeration("CommitmentType", "How firmly something was promised or planned.", {
  PLEDGE: "Pledged, promised or committed to.",
  INTENTION: "An intention, interest or initiative.",
  READINESS: "Readiness to do something.",
  PLAN: "A plan.",
  TARGET: "A value to be reached.",
  INVITATION: "An invitation.",
  UNDERSTANDING: "A shared understanding, such as what was agreed to be important.",
});
export type CommitmentType = EnumValue<typeof CommitmentType>;

export const CommitmentStatus = enumeration("CommitmentStatus", "What has become of a commitment.", {
  STATED: "Stated; nothing more is known.",
  FULFILLED: "An article says that it was fulfilled.",
  SUPERSEDED: "A later commitment took its place.",
});
export type CommitmentStatus = EnumValue<typeof CommitmentStatus>;

@ObjectType({
  implements: Claim,
  simpleResolvers: true,
  description: "Something promised, planned or aimed at. A commitment is not an agreement.",
})
@Entity("commitment")
@Index("commitment_shown_all", ["isShown"])
@Check(oneOf("type", CommitmentType))
@Check(oneOf("status", CommitmentStatus))
export class Commitment extends Claim {
  static override readonly readFor: Readonly<Record<string, readonly string[]>> = {
    ...Claim.readFor,
    content: ["content"],
    deadline: ["deadline"],
    folded: [],
  };

  @Field(() => String, { description: "Readable key." })
  @Column({ type: "varchar", unique: true })
  slug: string;

  @Field(() => CommitmentType, { description: "How firm it is." })
  @Column({ type: "varchar" })
  type: CommitmentType;

  @Field(() => String, { description: "What is promised or planned, close to the article's words." })
  @Column({ type: "text" })
  content: string;

  @Column({ type: "text" })
  folded: string;

  @Field(() => EdtfDate, { nullable: true, description: "By when; null when not stated." })
  @Column(() => EdtfDate)
  deadline: EdtfDate;

  @Field(() => CommitmentStatus, { description: "What has become of it." })
  @Column({ type: "varchar" })
  status: CommitmentStatus;

  @ManyToOne(() => Event, { nullable: true })
  event: Event | null;

  /** The event at which it was made; null when none is stated. */
  @Index()
  @Column({ type: "integer", nullable: true })
  eventId: number | null;

  @ManyToOne(() => Organization, { nullable: true })
  organization: Organization | null;

  /** The organization it is about, such as a council to be created; null when none. */
  @Index()
  @Column({ type: "integer", nullable: true })
  organizationId: number | null;

  override get nodeKey(): string {
    return this.slug;
  }
}
