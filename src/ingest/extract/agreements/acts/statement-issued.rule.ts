import { AFTER, isDenied, isToCome, WHAT } from "../pattern-parts";
import { patternRule } from "../pattern-rule";

/** "A Peruvian statement", "a ministry statement": one side speaks, and nothing says that another did too. */
const OF_ONE_SIDE = /^(?:\p{Lu}\p{L}+|(?:.* )?(?:ministry|government|office|embassy)) statement$/u;

/** A joint text was made public. */
export const statementIssued = patternRule({
  id: "STATEMENT_ISSUED",
  version: 3,
  description: "A joint statement, communiqué or declaration was issued or adopted, or something was announced in it.",
  examples: [
    { text: "Peru and Chile issued a joint statement on migration.", finds: ["SIGNED joint statement on migration"] },
    {
      text: "The talks were followed by a joint statement on migration.",
      finds: ["SIGNED joint statement on migration"],
    },
    { text: "Peru said in a statement that talks failed.", finds: [] },
    { text: "Peru told Chile that it will keep to the ruling, according to a Peruvian statement.", finds: [] },
  ],
  cue: /issu|releas|adopt|approved|endors|followed by|published|announced|outlined|affirmed|stated|according|set out/iu,
  pattern: new RegExp(
    "(?:(?<who>‹[PCO]\\d+›(?:[^;‹]{0,40}‹[PCOL]\\d+›){0,9})(?<between>[^;‹]{0,60}(?:‹[DL]\\d+›[^;‹]{0,20})?))?\\b" +
      "(?<verb>issu(?:ed|es|ing)|releas(?:ed|es|ing)|adopt(?:ed|s|ing)|approved|endors(?:ed|es)|published|followed by(?= an? )|announced in|set out in|outlined in|affirmed in|as stated in|according to)\\b" +
      `[^;‹]{0,20}${WHAT}${AFTER}`,
    "giu",
  ),
  status: ({ between = "", verb = "" }) => (isDenied(between) ? null : isToCome(between, verb) ? "PROPOSED" : "SIGNED"),
  applies: ({ kind, isPlural, title }) =>
    !isPlural && !OF_ONE_SIDE.test(title) && ["JOINT_STATEMENT", "DECLARATION", "ROADMAP", "PROGRAMME"].includes(kind),
});
