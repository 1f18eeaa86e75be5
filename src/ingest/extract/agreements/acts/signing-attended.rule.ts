import { AFTER, isDenied, isToCome, WHAT } from "../pattern-parts";
import { patternRule } from "../pattern-rule";

/** Somebody was there when it was signed. */
export const signingAttended = patternRule({
  id: "SIGNING_ATTENDED",
  version: 1,
  description: "Somebody took part in, presided over or attended the signing ceremony named after an instrument.",
  examples: [
    { text: "Minister Ana Soto of Peru attended a port agreement signing ceremony.", finds: ["SIGNED port agreement"] },
    {
      text: "Today Minister Ana Soto of Peru took part in a $2 million loan agreement with Chile.",
      finds: ["SIGNED loan agreement with Chile"],
    },
    { text: "Minister Ana Soto of Peru will attend the port agreement signing.", finds: ["PROPOSED port agreement"] },
    { text: "Minister Ana Soto of Peru attended the debate of the port agreement.", finds: [] },
    { text: "Minister Ana Soto of Peru attended talks on the port agreement.", finds: [] },
  ],
  cue: /signing|participat|t(?:ook|akes?) part/u,
  pattern: new RegExp(
    `(?<who>‹P\\d+›)(?<between>[^.;]{0,100}?)\\b(?:(?<verb>(?:participat(?:ed|es|e)|t(?:ook|akes?) part) in)|(?:attend|preside[sd]? over|witness|host|oversaw|oversee)(?:ed|es|s)?) (?:an?|the) (?:[^.;‹]{0,20}‹N\\d+› )?${WHAT}(?:(?<after> signing\\b)|(?=[,.;]|$| with\\b| (?:on|in|at) ‹[DLC]))${AFTER.replace("<after>", "<others>")}`,
    "gu",
  ),
  status: ({ between = "", verb, after }) => {
    if ((after === undefined && verb === undefined) || isDenied(between)) return null;
    return isToCome(between) ? "PROPOSED" : "SIGNED";
  },
});
