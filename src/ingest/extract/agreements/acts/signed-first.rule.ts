import { patternRule } from "../pattern-rule";
import { AFTER } from "../pattern-parts";
import { signersAfterPassive } from "../signing/signers";

/** The signing comes first: "Signed in Suva by …, the agreement …". */
export const signedFirst = patternRule({
  id: "SIGNED_FIRST",
  version: 1,
  description: "A sentence begins with “Signed” somewhere, some time or by somebody, and then names the instrument.",
  examples: [
    { text: "Signed in Suva on Monday, the reef treaty covers all islands.", finds: ["SIGNED reef treaty"] },
    { text: "Signed copies of the reef treaty were sold.", finds: [] },
  ],
  cue: /^(?:(?:First|Originally|Initially) )?(?:[Ss]igned|Inked|[Cc]oncluded|Initiall?ed)\b/u,
  pattern: new RegExp(
    `^(?:(?:First|Originally|Initially) )?(?<verb>[Ss]igned|Inked|[Cc]oncluded|Initiall?ed)(?<partners> (?:in|on|at|by|between|earlier|last|today|yesterday|recently|during|‹D)[^;]{0,200}?), (?:the|this) (?:landmark |historic |new )?(?<what>‹I\\d+›)${AFTER}`,
    "gu",
  ),
  status: ({ verb = "" }) => (/^Initial/u.test(verb) ? "NEGOTIATED" : "SIGNED"),
  signers: (status, { partners = "" }) => (status === "SIGNED" ? signersAfterPassive(partners) : ""),
});
