import { encounterRule } from "../encounter-rule";
import { isOfManyStates } from "../clause/many-states";
import { occasionKind, OCCASION } from "../occasions";

/** An occasion took place. */
export const tookPlace = encounterRule({
  id: "TOOK_PLACE",
  version: 5,
  description: "A summit, session, ceremony, dialogue or meeting was held, opened or is to be held.",
  examples: [
    { text: "The third session of the joint commission was held in Lima in May 2021.", finds: ["SESSION"] },
    { text: "A forum will be held in Lima.", finds: ["SESSION"] },
    { text: "The session was long.", finds: [] },
  ],
  cue: /held|place|started|began|opened|kicked off|conven|organi|concluded|screened|under ?way|commenced|inaugurated|an end|ended|wrapped up|closed/u,
  pattern: new RegExp(
    `(?:\\b[Tt]he |\\b[Aa]n? |^(?!\\d)|\\bits )${OCCASION}(?<verb>(?: \\([^()]{0,30}\\))?(?:,\\s(?:\\p{Ll}+ed|which|co-\\p{L}+|under)\\b[^;.]{0,170},)?[^;‹.]{0,50}(?:‹[COLDN]\\d+›[^;‹.]{0,40}){0,4}?\\b(?:held|took place|takes? place|(?:has |have )?started|began|opened|kicked off|convened|convenes|concluded|screened|(?<=\\b(?:being|was|is) )organi[sz]ed(?= (?:from|on|in)\\b)|underway|get under way|got under ?way|commenced|(?<=\\bwas )inaugurated|came to an end|(?:ended|wrapped up|closed)(?=(?: (?:in|on|at|with|here|today|yesterday)\\b| ‹D|[.,]|$))))\\b`,
    "gu",
  ),
  kind: ({ noun = "" }) =>
    /\b(?:press|news|media) conference|\belections?\b/iu.test(noun) ? null : occasionKind(noun),
  isOfSides: true,
  areSides: (noun) => !isOfManyStates(noun),
});
