import { encounterRule } from "../encounter-rule";

const SITTING =
  "(?:[Aa]t|[Dd]uring|[Ii]n) (?:its|an?|the|‹[PCO]\\d+›) (?:plenary|regular|ordinary|extraordinary|special|weekly) (?:session|sitting|meeting)";
const DECIDED = "(?:approved|adopted|ratified|passed|discussed|considered|heard|debated|voted|gave)\\b[^.;]{0,100}";

/** A parliament or another body sat and decided. */
export const bodySat = encounterRule({
  id: "BODY_SAT",
  version: 1,
  description: "A parliament, cabinet or other body did something at a session, sitting or meeting of its own.",
  examples: [
    {
      text: "The Chilean Senate on 4 May 2021 at a plenary session approved the water treaty.",
      finds: ["SESSION"],
    },
    {
      text: "At its regular sitting on 4 May 2021, the Chilean Senate approved the water treaty.",
      finds: ["SESSION"],
    },
    { text: "The Chilean Senate approved the water treaty.", finds: [] },
  ],
  cue: /\b(?:session|sitting|meeting)\b/u,
  pattern: new RegExp(
    `(?:\\b[Tt]he )?(?<who>(?:‹C\\d+›(?:['’]s)? )?‹O\\d+›)(?: (?:on )?‹D\\d+›)?,? ${SITTING}(?: (?:on )?‹D\\d+›)?,? ${DECIDED}` +
      `|(?:^|\\. )${SITTING}(?: (?:on )?‹D\\d+›)?, (?:the )?(?:‹C\\d+›(?:['’]s)? )?‹O\\d+› ${DECIDED}`,
    "gu",
  ),
  isOfBody: true,
  kind: () => "SESSION",
});
