import { encounterRule } from "../encounter-rule";
import { PLACES } from "../pattern-parts";

/** Somebody is somewhere on a day. */
export const beingIn = encounterRule({
  id: "BEING_IN",
  version: 2,
  description: "Somebody is, was or will be in a country or a town on some days or on a visit.",
  examples: [
    { text: "President Ana Lima will be in Oslo on 4 May 2021.", finds: ["VISIT Ana Lima"] },
    { text: "President Ana Lima is in Norway on a two-day state visit.", finds: ["VISIT Ana Lima"] },
    { text: "President Ana Lima will be in Parliament on 4 May 2021.", finds: [] },
  ],
  pattern: new RegExp(
    `(?<=\\b(?:will|to|is|was) )(?:be )?in ${PLACES}(?= (?:(?:on|from|for|between) ‹D\\d+›|(?:on|for) (?:an?|his|her|their|‹P\\d+›) (?:[\\p{L}\\d-]+ ){0,4}(?:visit|trip)\\b))`,
    "gu",
  ),
  hasSubject: true,
  visitor: "who",
  kind: () => "VISIT",
});
