import { encounterRule } from "../encounter-rule";
import { occasionKind } from "../occasions";

/** The sides agreed when to meet next. */
export const nextTime = encounterRule({
  id: "NEXT_TIME",
  version: 2,
  description: "The sides agreed or undertook to meet again, or to hold another session, round or summit.",
  examples: [
    { text: "Chile and Peru agreed to hold the fourth session in Lima in 2027.", finds: ["SESSION"] },
    { text: "Chile and Peru agreed to meet again in Lima.", finds: ["MEETING"] },
    { text: "Chile and Peru agreed to meet the costs.", finds: [] },
    { text: "Chile and Peru remain committed to dialogue.", finds: [] },
  ],
  cue: /agreed|committed|pledged|decided|resolved|plan|undertook|intend/u,
  pattern:
    /\b(?<verb>agreed|committed|pledged|decided|resolved|plan(?:s|ned)?|undertook|intend(?:s|ed)?) (?:to|on|toward|towards)(?! (?:dialogue|consultations|talks)\b)(?: (?:work|working) towards?)?(?: (?:continue|conduct|holding|hold|convene|convening|organi[sz]e|host|hosting))? (?<noun>(?:reconvene|(?!(?:dialogue|consultations|talks)\b)(?:meet(?:ing)?(?= (?:again|regularly|next|in|on|at)\b| ‹D)|(?:the|a|an|another|its|their|‹N\d+›)? ?(?:next|future|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\p{L}+th|further|new|follow-up|[\p{Lu}][\p{L}’-]+| ){0,12}(?:meeting|(?<=future )meet|session|round|summit|dialogue|consultations|forum|conference|talks)\b))(?: of (?:the )?(?:‹[CO]\d+›|[\p{L}]+)(?: [\p{L}]+){0,3}?(?= in| on|,|\.))?)/gu,
  hasSubject: true,
  kind: ({ noun = "" }) => (noun === "reconvene" ? "MEETING" : occasionKind(noun)),
  isOfSides: true,
  isToCome: true,
});
