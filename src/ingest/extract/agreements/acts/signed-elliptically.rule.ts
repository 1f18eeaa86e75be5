import { patternRule } from "../pattern-rule";
import { signersAfterPassive } from "../signing/signers";

/** A second instrument of a sentence, whose verb is that of the first: "…, and the pact between ‹P2› and ‹P3›". */
export const signedElliptically = patternRule({
  id: "SIGNED_ELLIPTICALLY",
  version: 1,
  description: "After one instrument was signed by some, another is told to have been by others, without the verb.",
  examples: [
    {
      text: "The treaty was signed by Minister Ana Lima of Peru, and the protocol by Ambassador Jon Berg of Norway.",
      finds: ["SIGNED protocol"],
    },
    { text: "The treaty was signed by Minister Ana Lima of Peru, and the protocol was lost.", finds: [] },
  ],
  cue: /\b(?:was|were) signed\b/u,
  pattern:
    /\b(?:was|were) signed\b[^;]{0,200}?(?:,|,? and|,? while) (?:the |an? )?(?<what>‹I\d+›)(?<partners> (?:by|between) (?:the )?‹[PO]\d+›[^;]{0,160})/gu,
  status: () => "SIGNED",
  signers: (_status, { partners = "" }) => signersAfterPassive(partners),
});
