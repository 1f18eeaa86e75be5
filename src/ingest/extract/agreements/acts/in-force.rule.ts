import { AFTER, isDenied, WHAT } from "../pattern-parts";
import { patternRule } from "../pattern-rule";

/** An instrument is in force. */
export const inForce = patternRule({
  id: "IN_FORCE",
  version: 2,
  description: "An instrument is said to be in force or in effect.",
  examples: [
    { text: "The transit treaty, in force since 2019, is a success.", finds: ["IN_FORCE transit treaty"] },
    { text: "The transit treaty, signed in Lima in 1992, is in force.", finds: ["IN_FORCE transit treaty"] },
    { text: "The transit treaty became effective on Monday.", finds: ["IN_FORCE transit treaty"] },
    { text: "The transit treaty is not yet in force.", finds: [] },
    { text: "The transit treaty will be in force from May.", finds: [] },
  ],
  cue: /in force|in effect|effective|operation|in place|provisional/iu,
  pattern: new RegExp(
    `${WHAT}(?<between>[^;‹]{0,30}(?:‹[DLC]\\d+›[^;‹]{0,24}){0,4})\\b(?:in force|in effect|(?:becomes?|became|is|are) effective|in operation|operational|(?:provisionally applie[sd]|applied provisionally)|(?<!put |be )in place(?= (?:between|with|since)))\\b${AFTER}`,
    "giu",
  ),
  status: ({ between = "" }) =>
    isDenied(between) || /\b(?:until|when|once|remain|while|will|would|to|may|scheduled|expected)\b/iu.test(between)
      ? null
      : "IN_FORCE",
});
