import { isDenied, isToCome, WHAT_LISTED } from "../pattern-parts";
import { patternRule } from "../pattern-rule";
import { signersAfterPassive } from "../signing/signers";

/** What is exchanged to conclude an instrument, or to tell that it was ratified, is none itself. */
const IS_PAPER = /\b(?:notes|letters|copies|instruments of|documents of)\b/iu;

/** "Negotiations on a pact were concluded": they were, and not the pact. */
const OF_TALKS = /\b(?:negotiations?|talks|discussions|consultations|rounds?|work|preparations)\b[^.;,]{0,40}$/iu;

/** An instrument was signed, whoever did it. */
export const signedPassively = patternRule({
  id: "SIGNED_PASSIVELY",
  version: 5,
  description: "An instrument was signed, or is to be.",
  examples: [
    { text: "During the talks, a visa agreement was signed.", finds: ["SIGNED visa agreement"] },
    { text: "A visa agreement is expected to be signed in May.", finds: ["PROPOSED visa agreement"] },
    { text: "A visa agreement was signed upon the completion of the talks.", finds: ["SIGNED visa agreement"] },
    { text: "The visa agreement was formalised by both ministers.", finds: ["SIGNED visa agreement"] },
    { text: "After the talks, a visa agreement was exchanged.", finds: ["SIGNED visa agreement"] },
    {
      text: "The Tuna Convention was signed by 40 countries, including Fiji.",
      finds: ["SIGNED Tuna Convention"],
    },
    { text: "The visa agreement was not signed.", finds: [] },
  ],
  cue: /sign|penned|inked|exchanged|initiall?ed|concluded|formali/iu,
  pattern: new RegExp(
    `${WHAT_LISTED}(?:, (?:on|in|for|regarding) [^;‹]{5,220}?)?(?<between>[^;‹]{0,70}(?:‹[DLNC]\\d+›[^;‹]{0,40}){0,2}\\b(?:was|were|been|being|be|is|are)\\b[^;‹]{0,50}(?:‹[DL]\\d+›[^;‹]{0,10})?)\\b(?<verb>signed|sign(?= by ‹P)|inked|penned|exchanged|initiall?ed|concluded|formali[sz]ed)\\b` +
      `(?! (?:by all|up)\\b)(?<partners>[^;‹]{0,12}(?:‹[DL]\\d+›[^;‹]{0,12}){0,2}(?:(?<= )(?:for|on|regarding|concerning) [^.;‹]{3,80})?\\b(?:between|with|by(?= (?:the )?(?:(?:(?:\\p{Ll}+|‹[NO]\\d+›) ){1,3}(?:\\p{Lu}\\p{Ll}+ )?(?:(?:countries|states|nations|members|parties),? (?:including|among them|such as) (?:the )?)|(?:‹N\\d+› |two |three |both )?(?:countries|nations|states|parties|governments)(?: of|:|,| ?[-–—]+)? ?(?:the )?|(?:[\\p{L}-]+ ){1,6}(?:of|from) (?:the )?)?‹[CLO]))\\b (?:(?!,? (?:and|while) (?:the |an? )?‹I)[^;]){0,140})?(?=(?<after>[^;]{0,300}))`,
    "giu",
  ),
  status: ({ between = "", verb = "" }, before, words) => {
    if (/^concluded$/iu.test(verb) && OF_TALKS.test(before)) return null;
    if (/^exchanged$/iu.test(verb) && IS_PAPER.test(words)) return null;
    if (isDenied(between) || /\b(?:have|has|had|who|they|he|she)\b(?! been)/iu.test(between)) return null;
    if (isToCome(between, verb)) return "PROPOSED";
    return /^initial/iu.test(verb) ? "NEGOTIATED" : "SIGNED";
  },
  applies: ({ title }) => !/^(?:first|last|only|latest)\b/iu.test(title),
  signers: (status, { verb = "", partners = "", after = "" }) =>
    status === "SIGNED" && !/^(?:concluded|exchanged)$/iu.test(verb) ? signersAfterPassive(partners + after) : "",
});
