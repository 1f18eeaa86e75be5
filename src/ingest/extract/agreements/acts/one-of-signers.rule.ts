import { AFTER } from "../pattern-parts";
import { patternRule } from "../pattern-rule";

/** A state is told to be one of those that signed, with who stood for it. */
export const oneOfSigners = patternRule({
  id: "ONE_OF_SIGNERS",
  version: 1,
  description:
    "A state or body, perhaps represented by somebody, is said to be one of several that signed an instrument.",
  examples: [
    {
      text: "Peru, represented by Minister Ana Soto, was one of eight countries which signed the Tuna Convention.",
      finds: ["SIGNED Tuna Convention"],
    },
    { text: "Peru is among the 40 states that have signed the Tuna Convention.", finds: ["SIGNED Tuna Convention"] },
    { text: "Peru is one of eight countries that have not signed the Tuna Convention.", finds: [] },
    { text: "Peru is one of eight countries that will sign the Tuna Convention.", finds: [] },
  ],
  cue: /\bsigned\b/u,
  pattern: new RegExp(
    "(?<who>‹[CO]\\d+›(?:,? represented by (?:the |its )?[^;.‹]{0,30}‹P\\d+›)?),? (?:was|is|were|are) (?:also )?(?:one of|among) (?:the )?(?:(?:first|‹N\\d+›|\\p{L}+) ){0,3}(?:countries|states|nations|parties|governments|members) (?:which|that|who|to have) (?:have |has |had |also |already )?signed (?:up to )?(?:the |this |that |an? )?" +
      `(?<what>‹I\\d+›)${AFTER}`,
    "gu",
  ),
  status: () => "SIGNED",
  signers: (_status, { who = "" }) => who,
});
