import { Field, ObjectType } from "type-graphql";
import { Check, Column, Entity, Index, ManyToOne } from "typeorm";
import { enumeration, exactlyOne, oneOf, type EnumValue } from "../api/enumeration";
import { Claim } from "../claims/claim";
import { AgentReference } from "../officials/agent";
import { Membership } from "../officials/membership.entity";
import { PartyReference } from "../organizations/party";
import { Event } from "./event.entity";

export const ParticipationRole = enumeration("ParticipationRole", "What a participant does at an event.", {
  CO_CHAIR: "Chairs it together with another.",
  HEAD_OF_DELEGATION: "Heads a delegation.",
  DELEGATION_MEMBER: "Is a member of a delegation.",
  VISITOR: "Visits.",
  HOST: "Is the host.",
  COUNTERPART: "Holds the talks, each side the counterpart of the other.",
  RECEIVED_BY: "Receives the visitor.",
  INTERLOCUTOR: "Takes part in the conversation, not as a counterpart of equal post.",
  ATTENDEE: "Takes part; the article says no more.",
});
export type ParticipationRole = EnumValue<typeof ParticipationRole>;

@ObjectType({
  implements: Claim,
  simpleResolvers: true,
  description: "Somebody's part in an event: in which role, representing whom and in which capacity.",
})
@Entity("participation")
@Index("participation_shown_all", ["isShown"])
@Check(oneOf("role", ParticipationRole))
@Check(exactlyOne("agentOfficialId", "agentOrganizationId", "agentCountryCode", "group"))
export class Participation extends Claim {
  static readonly askedAs = ["EventParticipantEdge"];

  static override readonly partOf = ["eventId"];
  static override readonly readFor: Readonly<Record<string, readonly string[]>> = {
    ...Claim.readFor,
    eventId: ["event"],
    group: ["group"],
    representing: ["representing"],
    capacityId: ["capacity"],
  };

  @ManyToOne(() => Event, { nullable: false })
  event: Event;

  @Index()
  @Column({ type: "integer" })
  eventId: number;

  /** Who takes part; empty when it is a group of unnamed people. */
  @Column(() => AgentReference)
  agent: AgentReference;

  @Field(() => String, {
    nullable: true,
    description:
      'Unnamed people as the article describes them, such as "heads of the largest companies in Tajikistan".',
  })
  @Column({ type: "varchar", nullable: true })
  group: string | null;

  @Field(() => ParticipationRole, { description: "What the participant does at the event." })
  @Column({ type: "varchar" })
  role: ParticipationRole;

  /** Whom the participant represents; empty when not clear from the article. */
  @Column(() => PartyReference)
  representing: PartyReference;

  @ManyToOne(() => Membership, { nullable: true })
  capacity: Membership | null;

  /** The post in which an official takes part; null when none is stated. */
  @Index()
  @Column({ type: "integer", nullable: true })
  capacityId: number | null;
}
