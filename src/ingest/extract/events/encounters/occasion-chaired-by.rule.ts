import { encounterRule } from "../encounter-rule";
import { occasionKind, OCCASION } from "../occasions";
import { PEOPLE } from "../clause/pattern-parts";

/** An occasion, and who chaired it. */
export const occasionChairedBy = encounterRule({
  id: "OCCASION_CHAIRED_BY",
  version: 3,
  description: "An occasion was chaired, headed, opened or attended by named people.",
  examples: [
    {
      text: "The third Strategic Dialogue was co-chaired by Minister Ana Lima of Peru and Minister Jon Berg of Norway.",
      finds: ["DIALOGUE_ROUND Ana Lima, Jon Berg"],
    },
    {
      text: "They will take part in a trilateral meeting hosted by Minister Ana Lima of Peru.",
      finds: ["MEETING Ana Lima"],
    },
    { text: "The third volume was written by Minister Ana Lima of Peru and Minister Jon Berg of Norway.", finds: [] },
  ],
  cue: /(?:chaired|convened|hosted|headed|led|opened|attended|moderated|presided over|inaugurated)(?: \p{Ll}+)? by /u,
  pattern: new RegExp(
    `\\b(?:[Tt]he|[Aa]n?|[Tt]his) ${OCCASION}(?<verb>(?: on (?:the )?‹D\\d+›| in ‹[LC]\\d+›){0,2},? (?:(?:was|were|is|will be|has been|had been) )?(?:(?:also|jointly) )?)(?:co-chaired|chaired|convened|co-hosted|hosted|headed|led|opened|attended|moderated|presided over|inaugurated)(?: jointly| respectively| also)? by (?<whom>${PEOPLE})`,
    "gu",
  ),
  kind: ({ noun = "" }) => (isNamed(noun) ? occasionKind(noun) : null),
});

/** "The dialogue" only speaks of one told of before, to which whoever chaired it is added. */
function isNamed(noun: string): boolean {
  return (
    /\p{Lu}|\b(?:summit|(?:state|gala|official) (?:dinner|banquet)|banquet|trilateral|quadrilateral|regional|ministerial|first|second|third|inaugural|annual|\p{L}+th|\d+(?:st|nd|rd|th))\b/u.test(
      noun,
    ) && !/\b(?:press|news|media) (?:conference|briefing)|\btalks\b/iu.test(noun)
  );
}
