import { isDenied, isToCome } from "../pattern-parts";
import { patternRule } from "../pattern-rule";

/** An instrument took the place of another. */
export const replaced = patternRule({
  id: "REPLACED",
  version: 1,
  description: "An instrument is said to replace, supersede or abrogate another, which so ended.",
  examples: [
    { text: "The transit pact replaced the 1998 border treaty.", finds: ["TERMINATED 1998 border treaty"] },
    { text: "The transit pact abrogates the convention on ports.", finds: ["TERMINATED convention on ports"] },
    { text: "The transit pact will replace the 1998 border treaty.", finds: [] },
    { text: "Peru replaced the minister for the border treaty.", finds: [] },
  ],
  cue: /replace|supersede|abrogate|repeal/u,
  pattern:
    /‹I\d+›,?(?<between>(?: (?:which|that|also|has|have|formally|will|would|to|not))* )(?<verb>replace[sd]|supersede[sd]|abrogate[sd]|repeal(?:s|ed)) (?:the |an? )?(?:earlier |previous |old )?(?<what>‹I\d+›)/gu,
  status: ({ between = "", verb }) => (isDenied(between) || isToCome(between, verb) ? null : "TERMINATED"),
  applies: ({ title, head, isPlural }) => !isPlural && title.toLowerCase() !== head,
});
