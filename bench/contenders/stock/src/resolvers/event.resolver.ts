import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { Event, Participation } from "../entities/event";
import { Agent } from "../entities/official";
import { pageOf } from "../reading/page";
import { PAGE_CAP } from "../types/args";
import { PageInfo } from "../types/connection";
import { agentOf } from "./parties";

/** A participant of an event, with what belongs to the participation. */
@ObjectType({ simpleResolvers: true })
export class EventParticipantEdge {
  @Field(() => String)
  readonly cursor: string;

  @Field(() => Participation)
  readonly participation: Participation;

  @Field(() => String)
  readonly role: string;
}

@ObjectType({ simpleResolvers: true })
export class EventParticipantConnection {
  @Field(() => [EventParticipantEdge])
  readonly edges: readonly EventParticipantEdge[];

  @Field(() => PageInfo)
  readonly pageInfo: PageInfo;

  @Field(() => Int)
  readonly totalCount: () => number | Promise<number>;
}

@Resolver(() => Event)
export class EventResolver {
  @FieldResolver(() => EventParticipantConnection)
  async participants(@Root() event: Event, @Ctx() { loaders }: Context): Promise<EventParticipantConnection> {
    const all = await loaders.participationsOfEvent.load(event.id);
    const { edges, ...page } = pageOf(all, PAGE_CAP, ({ id }) => String(id));
    return { ...page, edges: edges.map(({ cursor, node }) => ({ cursor, participation: node, role: node.role })) };
  }
}

@Resolver(() => EventParticipantEdge)
export class EventParticipantEdgeResolver {
  @FieldResolver(() => Agent, { nullable: true })
  node(@Root() { participation }: EventParticipantEdge, @Ctx() { loaders }: Context): Promise<Agent | null> {
    const { agentOfficialId, agentOrganizationId, agentCountryCode } = participation;
    return agentOf(agentOfficialId, agentOrganizationId, agentCountryCode, loaders);
  }
}
