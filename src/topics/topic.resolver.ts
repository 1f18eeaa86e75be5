import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Agreement } from "../agreements/agreement.entity";
import { agreements } from "../agreements/agreement.list";
import type { Connection } from "../api/connection";
import type { Context } from "../api/context";
import type { ListArgs } from "../api/list";
import { byColumn } from "../api/belonging";
import { NestedList } from "../api/nested-list";
import { byUniqueKey, one } from "../api/read-by-key";
import { sql } from "../api/sql";
import { shown } from "../claims/shown";
import { Event } from "../events/event.entity";
import { events } from "../events/event.list";
import { TopicAssignment } from "./topic-assignment.entity";
import { topicAssignments } from "./topic-assignment.list";
import { Topic } from "./topic.entity";
import { topics } from "./topic.list";

const eventsOfTopic = new NestedList(
  events,
  (parents) =>
    sql`SELECT DISTINCT "topicId" AS "parent", "eventId" AS "node" FROM ${shown(TopicAssignment)} WHERE "topicId" IN (${parents}) AND "eventId" IS NOT NULL`,
);

const agreementsOfTopic = new NestedList(
  agreements,
  (parents) =>
    sql`SELECT DISTINCT "topicId" AS "parent", "agreementId" AS "node" FROM ${shown(TopicAssignment)} WHERE "topicId" IN (${parents}) AND "agreementId" IS NOT NULL`,
);

const assignmentsOfTopic = new NestedList(topicAssignments, byColumn("topic_assignment", "topicId"));

const topicByCode = byUniqueKey(Topic, "code");

/** The root fields of topics. */
@Resolver()
export class TopicQueryResolver {
  @Query(() => Topic, {
    nullable: true,
    description: "The topic with this IPTC Media Topic code; null when there is none.",
  })
  topic(
    @Arg("code", () => String, { description: "The IPTC Media Topic code." }) code: string,
    @Ctx() { loaders }: Context,
  ): Promise<Topic | null> {
    return loaders.of(topicByCode).load(code);
  }

  @Query(() => topics.Connection, { description: "All topics." })
  topics(@Args(() => topics.Args) args: ListArgs, @Ctx() { loaders }: Context): Connection {
    return topics.all(loaders, args);
  }
}

/** The fields of a topic that are read from elsewhere. */
@Resolver(() => Topic)
export class TopicResolver {
  @FieldResolver(() => events.Connection, { description: "The events about it." })
  events(@Root() topic: Topic, @Args(() => events.Args) args: ListArgs, @Ctx() { loaders }: Context): Connection {
    return eventsOfTopic.under(topic.rowId, args, loaders);
  }

  @FieldResolver(() => agreements.Connection, { description: "The agreements about it." })
  agreements(
    @Root() topic: Topic,
    @Args(() => agreements.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return agreementsOfTopic.under(topic.rowId, args, loaders);
  }

  @FieldResolver(() => topicAssignments.Connection, {
    description: "Its assignments to events and agreements, each a claim.",
  })
  assignments(
    @Root() topic: Topic,
    @Args(() => topicAssignments.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return assignmentsOfTopic.under(topic.rowId, args, loaders);
  }
}

/** What an assignment relates. */
@Resolver(() => TopicAssignment)
export class TopicAssignmentResolver {
  @FieldResolver(() => Topic, { description: "The topic." })
  topic(@Root() topicAssignment: TopicAssignment, @Ctx() { loaders }: Context): Promise<Topic | null> {
    return one(loaders, Topic, topicAssignment.topicId);
  }

  @FieldResolver(() => Event, {
    nullable: true,
    description: "The event it is a topic of; null when it is one of an agreement.",
  })
  event(@Root() topicAssignment: TopicAssignment, @Ctx() { loaders }: Context): Promise<Event | null> {
    return one(loaders, Event, topicAssignment.eventId);
  }

  @FieldResolver(() => Agreement, {
    nullable: true,
    description: "The agreement it is a topic of; null when it is one of an event.",
  })
  agreement(@Root() topicAssignment: TopicAssignment, @Ctx() { loaders }: Context): Promise<Agreement | null> {
    return one(loaders, Agreement, topicAssignment.agreementId);
  }
}
