import { AFTER, isDenied } from "../pattern-parts";
import { patternRule } from "../pattern-rule";

/** An instrument is still worked on, whoever does it. */
export const beingNegotiated = patternRule({
  id: "BEING_NEGOTIATED",
  version: 1,
  description: "An instrument is under negotiation, in preparation or to be considered.",
  examples: [
    {
      text: "An air services agreement with Peru is under negotiation.",
      finds: ["PROPOSED air services agreement with Peru"],
    },
    { text: "A visa agreement is currently being finalised.", finds: ["PROPOSED visa agreement"] },
    {
      text: "A visa agreement and a tax treaty are in the pipeline.",
      finds: ["PROPOSED visa agreement", "PROPOSED tax treaty"],
    },
    { text: "A visa agreement is no longer under negotiation.", finds: [] },
    { text: "The visa agreement is being implemented.", finds: [] },
  ],
  cue: /under|being|pipeline|to be|in the works|in the making|near completion|final stages?/u,
  pattern: new RegExp(
    `(?<what>‹I\\d+›(?:(?:[^‹;]|‹[COD]\\d+›){0,80}?(?:,|\\band) (?:an? |the )?‹I\\d+›){0,4})(?<between>[^;‹]{0,60})\\b(?:under (?:negotiation|discussion|consideration|preparation|study)|being (?:negotiated|drafted|finali[sz]ed|prepared|discussed|considered|worked (?:on|out))|to be (?:considered|negotiated|finali[sz]ed)|in (?:the )?(?:pipeline|works|making|preparation|(?:its |their )?final stages?)|near(?:ing)? completion)\\b${AFTER}`,
    "gu",
  ),
  status: ({ between = "" }) => (isDenied(between) ? null : "PROPOSED"),
  applies: ({ title, head, isPlural, isNamed }) => isNamed || (!isPlural && title.toLowerCase() !== head),
});
