import { encounterRule } from "../encounter-rule";

/** Somebody hosted a numbered edition of a body in which two sides meet. */
export const hostedRoundWith = encounterRule({
  id: "HOSTED_ROUND_WITH",
  version: 1,
  description:
    "Somebody hosted, held or chaired a numbered round of a working group, dialogue or commission with somebody.",
  examples: [
    {
      text: "Under Secretary Ana Lima hosted the second Joint Working Group with Minister Jon Berg of Norway in Oslo.",
      finds: ["DIALOGUE_ROUND Ana Lima, Jon Berg"],
    },
    { text: "Under Secretary Ana Lima hosted the second day with Minister Jon Berg.", finds: [] },
  ],
  cue: /\b(?:host|held|hold|convene|chair)/u,
  pattern:
    /\b(?:hosted|hosts|held|holds|convened|(?:co-)?chaired|(?:co-)?chairs) (?:the|its|their) (?<noun>(?:first|second|third|fourth|fifth|sixth|inaugural|\p{L}{2,}th|\d+(?:st|nd|rd|th)) (?:(?:round|session|meeting) of the )?(?:‹O\d+›|(?:\p{Lu}\p{L}+ ){1,4}(?:Group|Dialogue|Consultations|Mechanism|Commission|Committee)))(?: \([^()‹]{1,20}\))? (?:together |jointly )?with\b/gu,
  hasSubject: true,
  object: "CLAUSE",
  isOfBody: true,
  kind: ({ noun = "" }) =>
    /\b(?:commission|committee|council)\b/iu.test(noun)
      ? "SESSION"
      : /\b(?:group|dialogue|consultations|mechanism|talks)\b/iu.test(noun)
        ? "DIALOGUE_ROUND"
        : null,
});
