import { patternRule } from "../pattern-rule";

/** Instruments of (nearly) all states, which articles call upon rather than tell of. */
const OF_ALL_STATES =
  /\b(?:Geneva|Vienna|Hague|Paris|Kyoto|Montreal|UN|United Nations|Universal|Charter|Refugee|Law of the Sea|Non-?[Pp]roliferation|NPT|Budapest Convention|Outer Space)\b/u;

/** An instrument told from others by its year exists. */
export const ofItsYear = patternRule({
  id: "OF_ITS_YEAR",
  version: 1,
  description: "An instrument is named by the year or day it is of, and was concluded then.",
  examples: [
    { text: "They reviewed the 2014 Reef Principles.", finds: ["SIGNED 2014 Reef Principles"] },
    { text: "Both recalled the Reef Accord of 12 May 1998.", finds: ["SIGNED Reef Accord"] },
    { text: "Both recalled the Reef Accord.", finds: [] },
    { text: "Both recalled the 1949 Geneva Convention.", finds: [] },
  ],
  pattern: /(?<what>‹I\d+›)(?<after>,? (?:of|dated|from) ‹D\d+›)?/gu,
  isPresumed: true,
  status: () => "SIGNED",
  applies: ({ title, head, isPlural, mentions, start, end, kind }, { sentence, mentions: all }) => {
    if (
      (isPlural && !/^(?:principles|accords)$/u.test(head)) ||
      kind === "JOINT_STATEMENT" ||
      kind === "PROGRAMME" ||
      OF_ALL_STATES.test(title)
    )
      return false;
    const noun = start + title.toLowerCase().indexOf(head);
    const hasYear = mentions.some(
      (mention) => mention.kind === "date" && mention.end <= noun && /\b(?:19|20)\d\d\b/u.test(mention.asStated),
    );
    const after = sentence.text.slice(end - sentence.start, end - sentence.start + 8);
    const isDated =
      /^,? (?:of|dated|from) /u.test(after) &&
      all.some((mention) => mention.kind === "date" && mention.start > end && mention.start < end + 10);
    return hasYear || isDated;
  },
});
