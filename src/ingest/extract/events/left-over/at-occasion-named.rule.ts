import { encounterRule } from "../encounter-rule";
import { isOfManyStates } from "../clause/many-states";
import { occasionKind, OCCASION, OCCASION_CUE } from "../occasions";

/** An occasion that has a name or number of its own, at which somebody speaks or does something. */
export const atOccasionNamed = encounterRule({
  id: "AT_OCCASION_NAMED",
  version: 1,
  description: "An occasion with a name, number or members of its own as the scene of what somebody says or does.",
  examples: [
    {
      text: "President Ana Lima said at the meeting of the ministers of the coast that trade would grow.",
      finds: ["MEETING Ana Lima"],
    },
    { text: "Chile and Peru reached agreements at the 13th Annual Consultation.", finds: ["DIALOGUE_ROUND"] },
    { text: "President Ana Lima said at the meeting that trade would grow.", finds: [] },
  ],
  cue: OCCASION_CUE,
  pattern: new RegExp(
    `\\b(?<verb>[Aa]t|[Dd]uring|in(?= (?:the|an?) (?:first|second|third|\\p{L}+th|\\d|‹O))|on the (?:side-?lines|margins|fringes) of|to (?:attend|participate in)|attending|participating in) (?:the |an? |its |their |this )?${OCCASION}`,
    "gu",
  ),
  hasSpeaker: () => true,
  isOfSides: true,
  areSides: (noun) => !isOfManyStates(noun),
  kind: ({ noun = "", verb = "" }) => occasionOf(noun, verb),
});

/** "The meeting" can be any; one with a number, a name or members is one. */
function occasionOf(noun: string, verb: string) {
  if (/\b(?:press|news|media) (?:conference|briefing)/iu.test(noun)) return null;
  const isOwn = /\p{Lu}\p{L}|\d|\b(?:first|second|third|\p{L}+th)\b| (?:of|between) /u.test(noun) && /\s/u.test(noun);
  const isLoose =
    noun.includes(",") ||
    (/^in$/iu.test(verb) && /\b(?:week|commission|committee|council|assembly|congress)$/iu.test(noun));
  return isOwn && !isLoose ? occasionKind(noun) : null;
}
