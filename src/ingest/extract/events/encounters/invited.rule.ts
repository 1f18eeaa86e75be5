import { encounterRule } from "../encounter-rule";
import { PLACES } from "../clause/pattern-parts";

/** Somebody was invited to visit a country. */
export const invited = encounterRule({
  id: "INVITED",
  version: 2,
  description: "Somebody invited a named person to visit a country: a visit to come.",
  examples: [
    { text: "President Ana Lima invited Prime Minister Jon Berg to visit Peru.", finds: ["VISIT Jon Berg"] },
    { text: "President Ana Lima invited investors to visit Peru.", finds: [] },
  ],
  cue: /invit/u,
  pattern: new RegExp(
    `(?<verb>\\binvit(?:ed|es|ing)|an? invitation) (?:to |for )?(?:the )?(?:[^;.‹]{0,30}‹O\\d+› [^;.‹]{0,30})?(?<who>‹P\\d+›)(?:,? (?:and|with) (?:(?:his|her|‹P\\d+›) )?(?:‹P\\d+›|wife|husband|spouse|delegation|family))?,? to (?<level>(?:pay|make|undertake) (?:[\\p{L}-]+ ){0,4}visit to|visit|travel to|return to|come to) ${PLACES}`,
    "gu",
  ),
  visitor: "who",
  isToCome: true,
  kind: () => "VISIT",
});
