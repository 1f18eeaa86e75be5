import { Field, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne } from "typeorm";
import { Claim } from "./claim";
import { EdtfDate } from "./edtf-date";
import { Membership } from "./official";

@ObjectType({ implements: Claim, simpleResolvers: true })
@Entity("event")
export class Event extends Claim {
  @Field(() => String)
  @Column({ type: "varchar" })
  slug: string;

  @Field(() => String)
  @Column({ type: "varchar" })
  name: string;

  @Field(() => String)
  @Column({ type: "varchar" })
  classification: string;

  @Field(() => EdtfDate, { nullable: true })
  @Column(() => EdtfDate)
  startDate: EdtfDate;

  @Field(() => EdtfDate, { nullable: true })
  @Column(() => EdtfDate)
  endDate: EdtfDate;

  @Field(() => String, { nullable: true })
  @Column({ type: "varchar", nullable: true })
  place: string | null;

  @Field(() => String)
  @Column({ type: "varchar" })
  status: string;

  @ManyToOne(() => Event)
  @JoinColumn({ name: "parentId" })
  parent: Event | null;

  @Column({ type: "integer", nullable: true })
  parentId: number | null;
}

/** Somebody's part in an event. */
@ObjectType({ implements: Claim, simpleResolvers: true })
@Entity("participation")
export class Participation extends Claim {
  @ManyToOne(() => Event)
  @JoinColumn({ name: "eventId" })
  event: Event;

  @Column({ type: "integer" })
  eventId: number;

  @Column({ type: "varchar", nullable: true })
  agentCountryCode: string | null;

  @Column({ type: "integer", nullable: true })
  agentOrganizationId: number | null;

  @Column({ type: "integer", nullable: true })
  agentOfficialId: number | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "varchar", nullable: true })
  group: string | null;

  @Field(() => String)
  @Column({ type: "varchar" })
  role: string;

  @ManyToOne(() => Membership)
  @JoinColumn({ name: "capacityId" })
  capacity: Membership | null;

  @Column({ type: "integer", nullable: true })
  capacityId: number | null;
}
