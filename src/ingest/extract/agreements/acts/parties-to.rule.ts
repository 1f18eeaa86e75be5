import { AFTER } from "../pattern-parts";
import { patternRule } from "../pattern-rule";

/** States are parties to an instrument. */
export const partiesTo = patternRule({
  id: "PARTIES_TO",
  version: 3,
  description: "States are said to be parties, or states parties, to a named instrument, which binds them.",
  examples: [
    {
      text: "Both Peru and Chile are parties to the Reef Convention.",
      finds: ["IN_FORCE Reef Convention"],
    },
    { text: "Peru is a party to the Reef Convention, together with Chile.", finds: ["IN_FORCE Reef Convention"] },
    { text: "Peru is a party to the Reef Convention.", finds: ["IN_FORCE Reef Convention"] },
    { text: "Peru and Chile are not parties to the Reef Convention.", finds: [] },
    { text: "Peru and Chile should be parties to the Reef Convention.", finds: [] },
  ],
  cue: /[Pp]art(?:y|ies) to/u,
  pattern: new RegExp(
    `(?<who>‹C\\d+›(?:(?:, (?:and )?| and )(?:the )?‹C\\d+›){0,12})(?:,? |[^.;‹]{0,60}(?:‹O\\d+›[^.;‹]{0,20})? and )(?:are|is|became|ha(?:s|ve) (?:been|become)) (?:both |all |also |already |an? ){0,2}(?:states? |full )?[Pp]art(?:y|ies) to (?:the |this |two |three |four |‹N\\d+› )?(?<what>‹I\\d+›)(?<partners>,? (?:together|along) with (?:the )?‹C\\d+›(?:(?:, (?:and )?| and )(?:the )?‹C\\d+›){0,12})?${AFTER}`,
    "gu",
  ),
  status: () => "IN_FORCE",
  applies: ({ isNamed, isPlural, isCounted }) => isNamed || (isPlural && isCounted),
});
