import { encounterRule } from "../encounter-rule";

/** A visit as a noun, with where it went and then its visitor. */
export const visitBy = encounterRule({
  id: "VISIT_BY",
  version: 3,
  description: "The visit to a place by somebody.",
  examples: [
    { text: "They recalled the official visit to Norway by President Ana Lima.", finds: ["VISIT Ana Lima"] },
    { text: "They recalled the road to Norway by President Ana Lima.", finds: [] },
  ],
  cue: /(?:isits?|rips?|our) (?:to|in|of) /u,
  pattern:
    /\b(?<level>(?:\p{L}+ ){0,2}?(?:[Vv]isits?|[Tt]rips?|[Tt]our)) (?:to|in|of) (?:the )?(?:(?<to>‹[CL]\d+›)|(?<=the )(?<here>country|island|islands|kingdom|republic|nation|sultanate|emirate|city|capital|region))(?: (?:on|in) ‹D\d+›)? (?:by|of) (?:the )?(?<who>‹P\d+›)/gu,
  visitor: "who",
  kind: ({ level = "" }) => (/courtesy/iu.test(level) ? null : "VISIT"),
});
