import { patternRule } from "../pattern-rule";

const IS_FINAL = /^[Tt]he (?:final|finali[sz]ed|agreed|concluded) /u;
const WAS_AGREED =
  /^[^.;]{0,40}\b(?:was|were|is|are|(?:has|have) been) (?:now |already |fully |provisionally )?(?:agreed|finali[sz]ed|completed|concluded)\b/u;

/** The text of an instrument is final. */
export const textAgreed = patternRule({
  id: "TEXT_AGREED",
  version: 2,
  description: "The final, finalised or agreed text of an instrument is spoken of: it was negotiated.",
  examples: [
    { text: "The finalised draft text of the Reef Treaty was released.", finds: ["NEGOTIATED Reef Treaty"] },
    { text: "The text of the Reef Treaty has been agreed.", finds: ["NEGOTIATED Reef Treaty"] },
    { text: "They will work towards an agreed text of the Reef Treaty.", finds: [] },
    { text: "The text of the Reef Treaty is long.", finds: [] },
  ],
  cue: /text of/u,
  pattern:
    /\b[Tt]he (?:(?:final|finali[sz]ed|agreed|concluded) )?(?:\p{Ll}+ ){0,2}?text of (?:the |an? )?(?<what>‹I\d+›)(?<after>[^.;]{0,80})/gu,
  status: ({ after = "" }, _before, words) => (IS_FINAL.test(words) || WAS_AGREED.test(after) ? "NEGOTIATED" : null),
});
