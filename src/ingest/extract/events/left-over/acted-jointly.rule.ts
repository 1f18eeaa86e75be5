import { encounterRule } from "../encounter-rule";

/** What several people of different states agree on they have said to each other. */
export const actedJointly = encounterRule({
  id: "ACTED_JOINTLY",
  version: 1,
  description: "Several named people agreed on, reviewed, emphasized or unveiled something together.",
  examples: [
    {
      text: "President Ana Lima of Peru and Prime Minister Jon Berg of Norway agreed to open the border.",
      finds: ["MEETING Ana Lima, Jon Berg"],
    },
    {
      text: "President Ana Lima of Peru and Prime Minister Jon Berg of Norway unveiled a statue.",
      finds: ["CEREMONY Ana Lima, Jon Berg"],
    },
    { text: "President Ana Lima of Peru agreed to open the border.", finds: [] },
  ],
  pattern:
    /(?<=‹P\d+›(?: \([^()]{0,40}\))?(?:,? (?:and|with|as well as) |, )(?:the |his |her |its |then |host |visiting )?‹P\d+›(?: \([^()]{0,40}\))?,? (?:(?:also|then|later|jointly|together|have|had|both|today|yesterday|are|were|will|expected|due|scheduled|set|to) |(?:on )?‹D\d+› ){0,5})(?:agree[ds]?|review(?:ed)?|stress(?:ed)?|underline[ds]?|emphasi[sz]ed|underscored?|reaffirm(?:ed)?|noted?|explored?|talk(?:ed)?|discuss(?:ed)?|exchanged?|preside(?:d)? over|(?:co-)?chair(?:ed)?|(?<verb>formali[sz]ed?|launch(?:ed)?|inaugurated?|open(?:ed)?|unveil(?:ed)?|cut the ribbon|laid))\b/gu,
  hasSubject: true,
  isReciprocal: true,
  kind: ({ verb }) => (verb === undefined ? "MEETING" : "CEREMONY"),
});
