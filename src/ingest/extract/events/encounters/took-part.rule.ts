import { encounterRule } from "../encounter-rule";
import { isOfManyStates } from "../clause/many-states";
import { occasionKind, OCCASION } from "../occasions";

/** Somebody took part in an occasion. */
export const tookPart = encounterRule({
  id: "TOOK_PART",
  version: 8,
  description:
    "Somebody attended, addressed, opened, chaired or hosted a summit, session, ceremony, dialogue or conference.",
  examples: [
    { text: "President Ana Lima attended the opening ceremony of the port.", finds: ["CEREMONY Ana Lima"] },
    {
      text: "President Ana Lima co-chaired with Prime Minister Jon Berg the third session of the Joint Commission.",
      finds: ["SESSION Ana Lima, Jon Berg"],
    },
    {
      text: "President Ana Lima presided over the Peru-Norway Joint Council on 4 May 2021.",
      finds: ["SESSION Ana Lima"],
    },
    {
      text: "President Ana Lima will join her counterparts from the region for the summit in Oslo.",
      finds: ["SUMMIT Ana Lima"],
    },
    {
      text: "Peru and Norway concluded the fifth round of negotiations on trade.",
      finds: ["DIALOGUE_ROUND"],
    },
    { text: "President Ana Lima attended to her duties.", finds: [] },
    { text: "President Ana Lima currently chairs the Reef Forum.", finds: [] },
    { text: "President Ana Lima led the talks, which were held via video conference on 4 May 2021.", finds: [] },
    { text: "President Ana Lima attended the press conference.", finds: [] },
  ],
  cue: /attend|articipat|part in|address|\bled\b|leads|opened|closed|concluded|chair|presid|conven|host|\bheld\b|\bholds?\b|join|told|briefed|spe?ak|spoke|inaugurat|officiat|guard|deliver/u,
  pattern: new RegExp(
    "(?<!-|\\b(?:currently|presently) )\\b(?:attend(?:ed|s|ing)?(?: and (?:speak|spoke|speaks) at)?|participat(?:ed?|es|ing) (?:in|at)|t(?:ook|akes?|aking) part in|address(?:ed|es|ing)?|(?:co-)?led|(?:co-)?leads|opened|closed|concluded|chair(?:ed|s)?|co-chair(?:ed|s)?|presid(?:ed?|es) over|conven(?:ed?|es)|host(?:ed|s)?|held|holds?|holding|(?:concluded|ended) (?:his|her|their|‹P\\d+›) participation in|joined|join(?:ed|s)? [^;.]{3,140}? for|told|briefed|speak(?:s|ing)? (?:at|to)|spoke (?:at|to)|inaugurated|officiat(?:ed?|es) at|receive a(?= guard)|deliver(?:ed|s)? [^;‹.]{0,60} (?:at|to))" +
      `(?: (?:jointly |together )?with (?<whom>(?:the )?‹P\\d+›(?:(?:,| and) (?:the )?‹P\\d+›){0,3})(?! (?:and|,)),?)? (?:the |a |an |its |their |this |‹P\\d+› )?${OCCASION}`,
    "gu",
  ),
  hasSubject: true,
  isOfSides: true,
  areSides: (noun) => !isOfManyStates(noun),
  isForMany: isOfManyStates,
  kind: ({ noun = "" }) => occasionOf(noun),
});

/** Talks are an occasion only when they are told by their number. */
const ROUND = /^(?:the )?(?:first|second|third|\p{L}+th|\d+(?:st|nd|rd|th)) (?:\p{L}+ )?round of /iu;

function occasionOf(noun: string) {
  if (/\b(?:press|news|media) (?:conference|briefing)|\bbriefing|\b(?:video|tele|web)[ -]?conferenc/iu.test(noun))
    return null;
  if (/\b(?:talks|negotiations)\b/iu.test(noun)) return ROUND.test(noun) ? "DIALOGUE_ROUND" : null;
  const kind = occasionKind(noun);
  return kind === "MEETING" &&
    !/\b(?:first|second|third|fourth|fifth|\p{L}+th|\d+(?:st|nd|rd|th)|\p{Lu}\p{L}+) |committee|council/u.test(noun)
    ? null
    : kind;
}
