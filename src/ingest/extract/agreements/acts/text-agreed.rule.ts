import { patternRule } from "../pattern-rule";

/** The text of an instrument is final. */
export const textAgreed = patternRule({
  id: "TEXT_AGREED",
  version: 1,
  description: "The final, finalised or agreed text of an instrument is spoken of: it was negotiated.",
  examples: [
    { text: "The finalised draft text of the Reef Treaty was released.", finds: ["NEGOTIATED Reef Treaty"] },
    { text: "They will work towards an agreed text of the Reef Treaty.", finds: [] },
    { text: "The text of the Reef Treaty is long.", finds: [] },
  ],
  cue: /text of/u,
  pattern: /\b[Tt]he (?:final|finali[sz]ed|agreed|concluded) (?:\p{Ll}+ ){0,2}?text of (?:the |an? )?(?<what>‹I\d+›)/gu,
  status: () => "NEGOTIATED",
});
