import { patternRule } from "../pattern-rule";

/** The article is itself a joint text. */
export const headlineStatement = patternRule({
  id: "HEADLINE_STATEMENT",
  version: 1,
  description:
    "The headline of an article that is itself a joint statement, communiqué or declaration of several states.",
  examples: [
    {
      text: "Joint Statement from Peru and Chile on Migration",
      finds: ["SIGNED Joint Statement from Peru and Chile on Migration"],
    },
    { text: "Statement by the Spokesperson of Peru", finds: [] },
  ],
  pattern: /^(?<what>‹I\d+›)/gu,
  status: () => "SIGNED",
  applies: ({ kind, head, title, start }, { sentence }) =>
    sentence.index === 0 &&
    start === sentence.start &&
    ((kind === "JOINT_STATEMENT" && head !== "statement") ||
      /^exchange of/u.test(head) ||
      (kind === "DECLARATION" && /^joint /iu.test(title))),
});
