import { fold } from "../../api/fold";
import { TopicAssignment } from "../../topics/topic-assignment.entity";
import { Topic } from "../../topics/topic.entity";
import { claimKey } from "../fact";
import { claim } from "./columns";
import { Reference } from "./rows";
import type { Writer } from "./writer";

/** Writes the topics of events and agreements. */
export const topicWriter: Writer<"topic"> = {
  table: TopicAssignment,
  values: ({ code, asStated, of }) => ({
    topicId: new Reference(Topic, code),
    asStated,
    folded: fold(asStated),
    eventId: "event" in of ? claim(claimKey.event(of.event)) : null,
    agreementId: "agreement" in of ? claim(claimKey.agreement(of.agreement)) : null,
  }),
};
