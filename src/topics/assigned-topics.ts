import { Field, ObjectType } from "type-graphql";
import { connectionType, type Edge } from "../api/connection";
import type { Loaders } from "../api/loaders";
import { byColumn } from "../api/belonging";
import { NestedList, type Item } from "../api/nested-list";
import { one } from "../api/read-by-key";
import { TopicAssignment } from "./topic-assignment.entity";
import { topicAssignments } from "./topic-assignment.list";
import { Topic } from "./topic.entity";

@ObjectType({ simpleResolvers: true, description: "A topic of something, with the claim that assigns it." })
export class AssignedTopicEdge implements Edge {
  @Field(() => String, { description: "Opaque cursor of the item, for `after` and `before`." })
  readonly cursor: () => string;

  @Field(() => TopicAssignment, { description: "The assignment itself, a claim." })
  readonly assignment: TopicAssignment;

  readonly #loaders: Loaders;

  constructor({ cursor, node, loaders }: Item<TopicAssignment, unknown>) {
    this.cursor = cursor;
    this.assignment = node;
    this.#loaders = loaders;
  }

  @Field(() => String, { description: "The topic in the article's words." })
  get asStated(): string {
    return this.assignment.asStated;
  }

  @Field(() => Topic, { description: "The topic." })
  get node(): Promise<Topic | null> {
    return one(this.#loaders, Topic, this.assignment.topicId);
  }
}

export const AssignedTopicConnection = connectionType(
  "AssignedTopic",
  () => AssignedTopicEdge,
  () => Topic,
);

/** Return the topics assigned to the things that a column of the assignments refers to. */
export function topicsAssignedBy(column: "eventId" | "agreementId"): NestedList<TopicAssignment> {
  return new NestedList(topicAssignments, byColumn("topic_assignment", column), (item) => new AssignedTopicEdge(item));
}
