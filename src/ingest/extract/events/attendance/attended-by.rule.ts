import { attendanceRule } from "../attendance-rule";
import { PEOPLE } from "../clause/pattern-parts";

/** An encounter told of before was led or attended by people. */
export const attendedBy = attendanceRule({
  id: "ATTENDED_BY",
  version: 3,
  description:
    "A meeting, session or ceremony was chaired, led, attended, witnessed, hosted or mediated by named people.",
  examples: [
    { text: "The session was co-chaired by Minister Ana Lima and Minister Jon Berg.", finds: ["Ana Lima, Jon Berg"] },
    { text: "These talks were mediated by Minister Ana Lima.", finds: ["Ana Lima"] },
    { text: "At a meeting held on Monday by Minister Ana Lima, fishing was discussed.", finds: ["Ana Lima"] },
    { text: "It was co-chaired by Minister Ana Lima and Minister Jon Berg.", finds: ["Ana Lima, Jon Berg"] },
    { text: "The school was attended by Minister Ana Lima.", finds: [] },
  ],
  cue: / by /u,
  pattern: new RegExp(
    `(?:\\b(?<noun>[Mm]eetings?|[Ss]essions?|[Tt]alks|ceremony|[Dd]ialogue|[Rr]ound|[Cc]onsultations|signing|event|[Ff]orum|[Cc]onference|[Ss]ummit|negotiations|[Cc]ommission|[Cc]ommittee|sides|parties|audience|dinner|discussions)\\b[^;.]{0,200}?\\b|^It (?:was|is) (?:also |jointly )?)(?:co-chaired|chaired|headed|led|attended|presided over|joined|witnessed|opened|moderated|facilitated|mediated|hosted|co-hosted|brokered|observed|performed|conducted|convened|held)(?: (?:jointly|also|on the ‹C\\d+› side|for (?:the )?‹C\\d+›|respectively|(?:on )?‹D\\d+›)){0,2} by (?<whom>${PEOPLE})`,
    "gu",
  ),
});
