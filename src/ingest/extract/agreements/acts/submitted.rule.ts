import { AFTER, isDenied, isToCome, WHAT } from "../pattern-parts";
import { patternRule } from "../pattern-rule";

const TO_PARLIAMENT =
  "(?:to|in|before|with) (?:the |both |its |their )?(?:‹C\\d+›(?:['’]s)? )?(?:[Nn]ational )?(?:‹O\\d+›|[Pp]arliament|[Cc]ongress|[Ss]enate|[Aa]ssembly|[Ll]egislature|Duma|Constitutional Court|lawmakers|houses of parliament)";

/** An instrument is before those who have to approve it. */
export const submitted = patternRule({
  id: "SUBMITTED",
  version: 2,
  description: "An instrument was submitted to, or tabled in, a parliament or constitutional court.",
  examples: [
    { text: "The border treaty was tabled in Parliament in May.", finds: ["IN_RATIFICATION border treaty"] },
    { text: "The border treaty will be submitted to the Senate.", finds: [] },
    { text: "The border treaty was sent to the printers.", finds: [] },
  ],
  cue: /submitted|tabled|referred|sent|presented|transmitted|forwarded/u,
  pattern: new RegExp(
    `(?:${WHAT}(?<between>[^;‹]{0,40}(?:‹D\\d+›[^;‹]{0,10})?)\\b(?:was|were|been|is|are) (?:\\p{Ll}+ )?(?<verb>submitted|tabled|referred|sent|presented|transmitted|forwarded) ${TO_PARLIAMENT}${AFTER})`,
    "gu",
  ),
  status: ({ between = "", verb = "" }) => (isDenied(between) || isToCome(between, verb) ? null : "IN_RATIFICATION"),
});

/** The same in the active: "submitted to the Senate a pact". */
export const submittedActively = patternRule({
  id: "SUBMITTED_ACTIVELY",
  version: 2,
  description: "Somebody submitted an instrument to a parliament or constitutional court.",
  examples: [
    { text: "The government submitted to the Senate a fisheries pact.", finds: ["IN_RATIFICATION fisheries pact"] },
    { text: "The government will submit to the Senate a fisheries pact.", finds: [] },
  ],
  cue: /submitted|tabled|referred|sent|presented|transmitted|forwarded/u,
  pattern: new RegExp(
    `(?<between>[^.;‹]{0,40})\\b(?<verb>submitted|tabled|referred|sent|presented|transmitted|forwarded) ${TO_PARLIAMENT} (?:an? |the |(?:two|three|four|five|several|‹N\\d+›) )(?:\\p{Ll}+ ){0,2}?${WHAT}${AFTER}`,
    "gu",
  ),
  status: ({ between = "" }) => (isDenied(between) ? null : "IN_RATIFICATION"),
});
