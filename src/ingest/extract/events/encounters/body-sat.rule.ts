import { encounterRule } from "../encounter-rule";

const SITTING =
  "(?:[Aa]t|[Dd]uring|[Ii]n) (?:its|an?|the|‹[PCO]\\d+›) (?:plenary|regular|ordinary|extraordinary|special|weekly|enlarged|expanded|joint) (?:session|sitting|meeting)";
const DECIDED =
  "(?:approved|adopted|ratified|passed|discussed|considered|heard|debated|voted|endorsed|gave|(?:started|began|opened) (?:deliberations|debate|debating|hearings))\\b";

/** A parliament or another body sat and decided. */
export const bodySat = encounterRule({
  id: "BODY_SAT",
  version: 3,
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
    { text: "The Chilean Senate on 4 May 2021 unanimously ratified the water treaty.", finds: ["SESSION"] },
    {
      text: "At a plenary session of the Chilean Senate on 4 May 2021, the water treaty was approved.",
      finds: ["SESSION"],
    },
    { text: "The Chilean Senate approved the water treaty.", finds: [] },
  ],
  cue: /\b(?:session|sitting|meeting)\b|‹D\d+›/u,
  pattern: new RegExp(
    `(?:\\b[Tt]he )?(?<who>(?:‹C\\d+›(?:['’]s)? )?(?<noun>‹O\\d+›))(?:(?: (?:on )?‹D\\d+›)?,? ${SITTING}(?: (?:on )?‹D\\d+›)?,? ${DECIDED}[^.;]{0,100}|,? (?<verb>(?:on )?‹D\\d+›,? (?:\\p{Ll}+ly )?${DECIDED}))` +
      `|(?:^|\\. )${SITTING}(?: (?:on )?‹D\\d+›)?, (?:the )?(?:‹C\\d+›(?:['’]s)? )?‹O\\d+› ${DECIDED}[^.;]{0,100}` +
      `|(?:^|\\. )${SITTING} of (?:the )?(?:‹C\\d+›(?:['’]s)? )?‹O\\d+›(?: (?:on )?‹D\\d+›)?,[^.;]{0,240}? (?:was|were) (?:unanimously )?(?:approved|adopted|ratified|passed|discussed|considered|debated|endorsed|reviewed)\\b`,
    "gu",
  ),
  isOfBody: true,
  kind: ({ noun = "", verb }) => (verb === undefined || PARLIAMENT.test(noun) ? "SESSION" : null),
});

/** Bodies that can decide on a day only by sitting. */
const PARLIAMENT =
  /\b(?:parliament\p{L}*|senate|assembly|congress|diet|duma|cabinet|council of (?:ministers|state)|house|chamber|lawmakers|majlis|mejlis|knesset|kenesh|rada|seimas|saeima|sejm|bundestag|bundesrat|riksdag|storting|cortes|nitijela|legislature)\b/iu;
