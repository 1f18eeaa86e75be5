import { PLACES } from "../clause/pattern-parts";
import { encounterRule } from "../encounter-rule";

/** Somebody is abroad. */
export const whereabouts = encounterRule({
  id: "WHEREABOUTS",
  version: 1,
  description: "Somebody is, was or will be in a country or a town, or reached it.",
  examples: [
    { text: "President Ana Lima of Peru is in Norway as a guest of the fishermen.", finds: ["VISIT Ana Lima"] },
    { text: "President Ana Lima of Peru is in a hurry.", finds: [] },
  ],
  pattern: new RegExp(
    `\\b(?:is|was|are|were|will be|arrives?|arriving|arrived|reached|reaches|stopped|stayed)(?: currently| already| now| back| again| also| ‹D\\d+›)? (?:in |over in |(?<=reach(?:ed|es) ))(?=(?:the )?‹[CL])(?<=‹P\\d+›[^.;‹]{0,60})${PLACES}(?=[,.;]|$| (?:for|to|as|on|today|yesterday|with|where|after|before|ahead|at|this|late|early|‹D))`,
    "gu",
  ),
  hasSubject: true,
  visitor: "who",
  kind: () => "VISIT",
});
