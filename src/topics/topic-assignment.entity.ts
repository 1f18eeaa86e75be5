import { Field, ObjectType } from "type-graphql";
import { Check, Column, Entity, Index, ManyToOne } from "typeorm";
import { Agreement } from "../agreements/agreement.entity";
import { exactlyOne } from "../api/enumeration";
import { Claim } from "../claims/claim";
import { Event } from "../events/event.entity";
import { Topic } from "./topic.entity";

@ObjectType({ implements: Claim, simpleResolvers: true, description: "A topic of an event or an agreement." })
@Entity("topic_assignment")
@Check(exactlyOne("eventId", "agreementId"))
export class TopicAssignment extends Claim {
  static readonly askedAs = ["AssignedTopicEdge"];

  static override readonly partOf = ["eventId", "agreementId"];

  @ManyToOne(() => Topic, { nullable: false })
  topic: Topic;

  @Index()
  @Column({ type: "integer" })
  topicId: number;

  @Field(() => String, { description: "The topic in the article's words." })
  @Column({ type: "varchar" })
  asStated: string;

  /** The words folded for matching: lower case, no diacritics. */
  @Column({ type: "varchar", default: "" })
  folded: string;

  @ManyToOne(() => Event, { nullable: true })
  event: Event | null;

  @Index()
  @Column({ type: "integer", nullable: true })
  eventId: number | null;

  @ManyToOne(() => Agreement, { nullable: true })
  agreement: Agreement | null;

  @Index()
  @Column({ type: "integer", nullable: true })
  agreementId: number | null;
}
