import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Agreement } from "../agreements/agreement.entity";
import type { Connection } from "../api/connection";
import type { Context } from "../api/context";
import type { ListArgs } from "../api/list";
import { Event } from "../events/event.entity";
import { AssignedTopicConnection, topicsAssignedBy } from "./assigned-topics";
import { topicAssignments } from "./topic-assignment.list";

const topicsOfEvent = topicsAssignedBy("eventId");

const topicsOfAgreement = topicsAssignedBy("agreementId");

/** Adds Event.topics, so that events know nothing of topics. */
@Resolver(() => Event)
export class EventTopicsResolver {
  @FieldResolver(() => AssignedTopicConnection, { description: "Its topics, one edge per assignment." })
  topics(
    @Root() event: Event,
    @Args(() => topicAssignments.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return topicsOfEvent.under(event.rowId, args, loaders);
  }
}

/** Adds Agreement.topics, so that agreements know nothing of topics. */
@Resolver(() => Agreement)
export class AgreementTopicsResolver {
  @FieldResolver(() => AssignedTopicConnection, { description: "Its topics, one edge per assignment." })
  topics(
    @Root() agreement: Agreement,
    @Args(() => topicAssignments.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return topicsOfAgreement.under(agreement.rowId, args, loaders);
  }
}
