import { AFTER, isDenied, isToCome } from "../pattern-parts";
import { patternRule } from "../pattern-rule";

/** An instrument was ended, or lapsed. */
export const endedPassively = patternRule({
  id: "ENDED_PASSIVELY",
  version: 2,
  description: "An instrument was terminated, cancelled or suspended, or expired.",
  examples: [
    {
      text: "The grain agreement with Chile was terminated on Monday.",
      finds: ["TERMINATED grain agreement with Chile"],
    },
    { text: "The grain agreement with Chile expired in May.", finds: ["TERMINATED grain agreement with Chile"] },
    {
      text: "It replaced the grain agreement with Chile, which lapsed in May.",
      finds: ["TERMINATED grain agreement with Chile"],
    },
    { text: "The grain agreement with Chile would be terminated.", finds: [] },
    { text: "The grain agreement with Chile expires in May.", finds: [] },
    { text: "The grain agreement with Chile, which expired in May, was renewed.", finds: [] },
  ],
  cue: /terminated|cancell?ed|suspended|revoked|abrogated|annulled|scrapped|expired|lapsed/u,
  pattern: new RegExp(
    `(?<what>‹I\\d+›)(?<between>(?:, (?:which|that))?[^;‹,]{0,20}(?:‹D\\d+›[^;‹,]{0,12})?)\\b(?<verb>(?:was|were|(?:has|have|had) been) (?:\\p{Ll}+ )?(?:terminated|cancell?ed|suspended|revoked|abrogated|annulled|scrapped)|expired|lapsed)\\b(?: by (?<others>‹[CPO]\\d+›))?${AFTER}`,
    "gu",
  ),
  status: ({ between = "", verb = "", after = "" }, before) =>
    isDenied(between) ||
    isToCome(between, verb) ||
    /\b(?:if|once|after|when|before|until|renew\p{Ll}*|replac\p{Ll}*|extend\p{Ll}*|new)\b/iu.test(
      (/^, (?:which|that)\b/u.test(between) ? "" : before.slice(-40)) + after,
    )
      ? null
      : "TERMINATED",
  applies: ({ isPlural, isNamed, title, head }) => !isPlural && (isNamed || title.toLowerCase() !== head),
});
