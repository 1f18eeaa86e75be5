import { TOPIC_CODES } from "../../topics/iptc-media-topics";
import { claimKey, type TopicFact } from "../fact";
import type { FactsFile } from "./facts-file";
import { under } from "./entries";
import type { Path } from "./shape-problems";
import type { Reading } from "./reading";

type Item = FactsFile["events"][string]["topics"][number];

/** Read the topics of an event or an agreement. */
export function readTopics(reading: Reading, of: TopicFact["of"], items: readonly Item[], path: Path): TopicFact[] {
  const owner = "event" in of ? of.event : of.agreement;
  return under(path, "topics", items, (item, topicPath) => {
    if (!TOPIC_CODES.has(item.code))
      reading.report(
        [...topicPath, "code"],
        `"${item.code}" is not a known topic`,
        `use one of ${[...TOPIC_CODES].join(", ")}`,
      );
    return {
      kind: "topic",
      key: claimKey.topic(owner, item.code, item.asStated),
      article: reading.article,
      grounds: reading.grounds(item, topicPath),
      code: item.code,
      asStated: reading.printed(item.asStated, [...topicPath, "asStated"]),
      of,
    };
  });
}
