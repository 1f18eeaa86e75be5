import { patternRule } from "../pattern-rule";

/** Those who signed are named after what they signed: "Signing the pact were ‹P0› and ‹P1›". */
export const signedInverted = patternRule({
  id: "SIGNED_INVERTED",
  version: 1,
  description: "Those who signed an instrument, or stood for a side at its signing, are named after “was” or “were”.",
  examples: [
    {
      text: "Signing the reef pact were Fijian Minister Ana Vakatawa and Tongan Minister Sione Taufa.",
      finds: ["SIGNED reef pact"],
    },
    {
      text: "Representing Fiji at the signing of the reef pact was Fijian Minister Ana Vakatawa.",
      finds: ["SIGNED reef pact"],
    },
    { text: "Watching the signing of the reef pact was Fijian Minister Ana Vakatawa.", finds: [] },
  ],
  cue: /^(?:Signing|Representing)\b/u,
  pattern:
    /^(?:Signing (?:the |this )?|Representing [^;]{0,80}?(?:at the signing of|in signing|to sign) (?:the )?)(?<what>‹I\d+›)[^;‹]{0,30}(?:‹[DLCO]\d+›[^;‹]{0,30}){0,3}\b(?:was|were) (?<partners>(?:the )?‹P\d+›(?!['’])(?:(?:,|,? and|,? while)[^;‹]{0,24}‹P\d+›(?!['’])){0,5})/gu,
  status: () => "SIGNED",
  signers: (_status, { partners = "" }) => partners,
});
