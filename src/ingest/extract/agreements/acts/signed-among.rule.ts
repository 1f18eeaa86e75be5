import { isDenied, isToCome, WHAT_LISTED } from "../pattern-parts";
import { patternRule } from "../pattern-rule";
import { signersAfterPassive } from "../signing/signers";

/** Instruments are told to be those, or among those, that were signed. */
export const signedAmong = patternRule({
  id: "SIGNED_AMONG",
  version: 1,
  description: "Instruments are said to be, or to be among, the instruments signed.",
  examples: [
    {
      text: "A memorandum on sports and an agreement on tourism were the two agreements signed by both sides.",
      finds: ["SIGNED memorandum on sports", "SIGNED agreement on tourism"],
    },
    { text: "A pact on reefs is among the documents signed on Monday.", finds: ["SIGNED pact on reefs"] },
    { text: "A pact on reefs is among the documents to be signed on Monday.", finds: ["PROPOSED pact on reefs"] },
    { text: "A pact on reefs is among the documents that were lost.", finds: [] },
  ],
  cue: /(?:signed|inked)/u,
  pattern: new RegExp(
    `${WHAT_LISTED}[^;‹]{0,60} (?:are|were|is|was) (?:all )?(?:the|among(?: the)?|one of(?: the)?|some of(?: the)?|part of(?: the)?) (?:other |main |key |many |several |(?:two|three|four|five|six|seven|eight|nine|ten) |‹N\\d+› ){0,2}(?:‹I\\d+›|documents|instruments|texts|deals)(?<between>(?: (?:that|which) (?:were|have been|are))?(?: \\p{L}+)?(?: to be| expected to be)?) (?<verb>signed|inked)\\b(?=(?<after>[^;]{0,200}))`,
    "gu",
  ),
  status: ({ between = "", verb }) =>
    isDenied(between) ? null : isToCome(`${between} `, verb) ? "PROPOSED" : "SIGNED",
  applies: ({ isPlural }) => !isPlural,
  signers: (status, { after = "" }) => (status === "SIGNED" ? signersAfterPassive(after) : ""),
});

/** The same, with what they are among first: "Among the pacts signed is …". */
export const amongSigned = patternRule({
  id: "AMONG_SIGNED",
  version: 2,
  description: "Among the instruments signed, it is said, is a certain one.",
  examples: [
    {
      text: "Among the many agreements signed by Fijian Minister Ana Vakatawa is a pact on reefs.",
      finds: ["SIGNED pact on reefs"],
    },
    { text: "One of the pacts to be signed is a pact on reefs.", finds: ["PROPOSED pact on reefs"] },
    { text: "Among the agreements praised is a pact on reefs.", finds: [] },
  ],
  cue: /\b(?:Among|One of)\b/u,
  pattern: new RegExp(
    `(?:^|[.;,] ?)(?:Among|One of) (?:the |these |those )?(?:\\p{L}+ |‹N\\d+› ){0,3}(?:‹I\\d+›|documents|instruments|texts|deals)(?: (?:that|which) (?:were|have been))? (?<verb>(?:(?:scheduled |expected |set |due )?to be )?(?:signed|inked|exchanged))(?<after>[^;]{0,120}?) (?:is|are|was|were) (?:an? |the )?${WHAT_LISTED}`,
    "gu",
  ),
  status: ({ verb = "" }) => (/to be/u.test(verb) ? "PROPOSED" : "SIGNED"),
  signers: (status, { after = "" }) => (status === "SIGNED" ? signersAfterPassive(after) : ""),
});
