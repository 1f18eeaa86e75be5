import { textField } from "../api/filter-fields";
import { List } from "../api/list";
import { sql } from "../api/sql";
import { claimFilter, claimOrder } from "../claims/claim-list";
import { rowsOf } from "../claims/shown";
import { TopicAssignment } from "./topic-assignment.entity";

export const topicAssignments = new List("TopicAssignment", {
  entity: TopicAssignment,
  ...rowsOf(TopicAssignment),
  key: sql`topic_assignment."id"`,
  order: claimOrder("topic_assignment"),
  defaultOrder: [{ field: "LOADED", direction: "ASC" }],
  filter: {
    asStated: textField(
      "The topic in the article's words.",
      sql`topic_assignment."asStated"`,
      sql`topic_assignment."folded"`,
    ),
    ...claimFilter("topic_assignment"),
  },
});
