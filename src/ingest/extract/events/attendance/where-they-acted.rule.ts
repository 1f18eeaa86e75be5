import { attendanceRule } from "../attendance-rule";
import { PEOPLE } from "../clause/pattern-parts";

/** Those of whom it is told what they did where an encounter was held. */
export const whereTheyActed = attendanceRule({
  id: "WHERE_THEY_ACTED",
  version: 1,
  description: "A ceremony, meeting or session was held, at which named people are told to have done something.",
  examples: [
    {
      text: "A signing ceremony was held in Oslo, where Minister Ana Lima and Minister Jon Berg exchanged the notes.",
      finds: ["Ana Lima, Jon Berg"],
    },
    {
      text: "The session took place on Monday, during which Minister Ana Lima said fishing matters.",
      finds: ["Ana Lima"],
    },
    { text: "The session took place in Oslo, where Minister Ana Lima was born.", finds: [] },
    { text: "A concert was held in Oslo, where Minister Ana Lima signed books.", finds: [] },
  ],
  cue: /, (?:where|(?:at|during|in) which) /u,
  pattern: new RegExp(
    `\\b(?<noun>[Cc]eremony|[Mm]eeting|[Ss]ession|[Tt]alks|[Cc]onsultations|[Ss]ummit|[Cc]onference|[Ff]orum|[Dd]ialogue)\\b[^;.‹]{0,30}\\b(?:was|were|took|is|will be) (?:held|place|organi[sz]ed|convened|opened)\\b[^;.]{0,120}?, (?:where|(?:at|during|in) which) (?<whom>${PEOPLE}) (?:also |both |jointly |officially |formally )?(?:(?!lived|studied|resided|worked|needed)\\p{Ll}+ed|said|spoke|gave|took part|met|held)\\b`,
    "gu",
  ),
});
