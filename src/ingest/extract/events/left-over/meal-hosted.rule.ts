import { encounterRule } from "../encounter-rule";

/** A meal or reception that somebody gives for somebody. */
export const mealHosted = encounterRule({
  id: "MEAL_HOSTED",
  version: 1,
  description: "Somebody gives, or is to give, a dinner, luncheon, banquet or reception for named people.",
  examples: [
    {
      text: "President Ana Lima of Peru will host an official dinner for Prime Minister Jon Berg of Norway.",
      finds: ["CEREMONY Ana Lima, Jon Berg"],
    },
    { text: "President Ana Lima of Peru will host a festival.", finds: [] },
  ],
  pattern:
    /\b(?:host(?:s|ed|ing)?|gave|gives?|giving|held|holds?|threw|offer(?:s|ed)) (?:an?|the|his|her|a state|‹P\d+›) (?<noun>(?:[\p{L}-]+ ){0,3}(?:dinner|luncheon|lunch|banquet|reception|breakfast|tea))\b(?: (?:for|in hono[u]?r of) (?:the )?(?<whom>‹P\d+›(?:(?:,? and |, )(?:the )?‹P\d+›){0,4})| in (?:their|his|her|‹P\d+›) hono[u]?r)/gu,
  hasSubject: true,
  kind: () => "CEREMONY",
});
