import { Field, ObjectType } from "type-graphql";
import { connectionType, type Edge } from "../api/connection";
import type { Loaders } from "../api/loaders";
import { byColumn } from "../api/belonging";
import { NestedList } from "../api/nested-list";
import { Basis } from "../dates/basis";
import { Agent, agentOf } from "../officials/agent-union";
import { Participation, ParticipationRole } from "./participation.entity";
import { participations } from "./participation.list";

@ObjectType({
  simpleResolvers: true,
  description:
    "A participant of an event, with what belongs to the participation: role, representation, capacity, grounds.",
})
export class EventParticipantEdge implements Edge {
  @Field(() => String, { description: "Opaque cursor of the item, for `after` and `before`." })
  readonly cursor: () => string;

  @Field(() => Participation, { description: "The participation itself, a claim." })
  readonly participation: Participation;

  readonly #loaders: Loaders;

  constructor(cursor: () => string, participation: Participation, loaders: Loaders) {
    this.cursor = cursor;
    this.participation = participation;
    this.#loaders = loaders;
  }

  @Field(() => Agent, { nullable: true, description: "Who takes part; null for a group of unnamed people." })
  get node(): Promise<Agent | null> {
    return agentOf(this.participation.agent, this.#loaders);
  }

  @Field(() => ParticipationRole, { description: "What the participant does at the event." })
  get role(): ParticipationRole {
    return this.participation.role;
  }

  @Field(() => String, {
    nullable: true,
    description: "Unnamed people as the article describes them; null for named ones.",
  })
  get group(): string | null {
    return this.participation.group;
  }

  @Field(() => Basis, { description: "How the participation is grounded in its sources." })
  get basis(): Basis {
    return this.participation.basis;
  }

  @Field(() => String, { nullable: true, description: "The inference rule that made the claim; null unless INFERRED." })
  get rule(): string | null {
    return this.participation.rule;
  }
}

export const EventParticipantConnection = connectionType(
  "EventParticipant",
  () => EventParticipantEdge,
  () => Agent,
  true,
);

export const participantsOfEvent = new NestedList(
  participations,
  byColumn("participation", "eventId"),
  ({ cursor, node, loaders }) => new EventParticipantEdge(cursor, node, loaders),
);
