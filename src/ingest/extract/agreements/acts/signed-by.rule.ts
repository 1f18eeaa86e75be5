import { AFTER, isDenied, isDoneTo, isToCome, WHAT, WHO } from "../pattern-parts";
import { patternRule } from "../pattern-rule";
import { coSigners, subjectOf } from "../signing/signers";

/** Who signs so is no party. */
const AS_WITNESS = /^[^.;]{0,30}\bas (?:an? |the )?(?:witness|guarantor|observer|facilitator|mediator)/u;

/** "proposed that they sign": they have not. */
const IS_WISH = /\b(?:propos|suggest|recommend|urg|request|insist|demand|advis)\p{Ll}* that\b[^.;]{0,40}$/iu;

/** "his government had signed": others than the one named did. */
const BODY_OF =
  /^(?:['’]s?)? (?:own )?(?:government|administration|country|nation|ministry|state|cabinet|delegation|side|office|party|people)\b/u;

/** "Parliament signed the agreement": a parliament lets an instrument pass, and so ratifies it. */
const BY_PARLIAMENT =
  /\b(?:[Pp]arliament|[Ss]enate|[Nn]ational [Aa]ssembly|Majlis|Duma|Rada|[Ll]awmakers|[Ll]egislators|MPs)(?: (?:has|have|also|today|yesterday|unanimously|on ‹D\d+›|‹D\d+›)){0,3} $/u;

/** "signed a pact on tuna, and a treaty on reefs was signed": the second has its own verb, and its own signers. */
const OPENS_CLAUSE = /, (?:and|while) (?:an? |the )?$/u;
const IS_SIGNED_ITSELF =
  /^[^.;,]{0,60}? (?:was|were|(?:has|have) been|will be|is|are) (?:\p{Ll}+ )?(?:signed|inked|exchanged|to be signed)\b/u;

/** Those before the verb signed what follows it. */
export const signedBy = patternRule({
  id: "SIGNED_BY",
  version: 9,
  description: "Somebody signed an instrument; with “will” or “to” before the verb, it is to be signed.",
  examples: [
    { text: "Fiji and Samoa signed a fisheries agreement on Monday.", finds: ["SIGNED fisheries agreement"] },
    {
      text: "Fiji signed a pact with Samoa on tuna and another with Tonga on ports.",
      finds: ["SIGNED pact with Samoa on tuna", "SIGNED pact with Tonga on ports"],
    },
    { text: "Fiji and Samoa executed a fisheries agreement.", finds: ["SIGNED fisheries agreement"] },
    { text: "The ministers went on to sign a fisheries agreement.", finds: ["SIGNED fisheries agreement"] },
    { text: "Fiji and Samoa agreed to meet to sign a fisheries agreement.", finds: ["PROPOSED fisheries agreement"] },
    { text: "Fiji and Samoa will sign a fisheries agreement.", finds: ["PROPOSED fisheries agreement"] },
    { text: "President Obi signed a law on the fisheries agreement with Samoa.", finds: [] },
    {
      text: "President Obi signed two presidential decrees ratifying the fisheries agreement with Samoa.",
      finds: [],
    },
    {
      text: "Minister Ana Vakatawa signed on Monday with Minister Sione Taufa a fisheries agreement.",
      finds: ["SIGNED fisheries agreement"],
    },
    {
      text: "President Obi signed the instrument of ratification for the fisheries agreement with Samoa.",
      finds: [],
    },
    { text: "Fiji and Samoa entered into a fisheries agreement.", finds: ["SIGNED fisheries agreement"] },
    { text: "She proposed that Fiji and Samoa sign a fisheries agreement.", finds: ["PROPOSED fisheries agreement"] },
    { text: "The ministers signed it on Monday during a joint statement on fisheries.", finds: [] },
    { text: "The parliament signed the visa agreement with Samoa.", finds: ["RATIFIED visa agreement with Samoa"] },
    {
      text: "Minister Ana Vakatawa signed, on behalf of the Government of Fiji, a fisheries agreement.",
      finds: ["SIGNED fisheries agreement"],
    },
    {
      text: "Minister Ana Vakatawa joined Minister Sione Taufa in signing a fisheries agreement.",
      finds: ["SIGNED fisheries agreement"],
    },
    { text: "Fiji takes pride in signing a fisheries agreement.", finds: [] },
    { text: "Fiji did not sign the fisheries agreement.", finds: [] },
  ],
  cue: /sign|executed|penned|put pen|entere?[ds] into|\bink|initial|subscribed|renewed|extended|conclud|\bput\b|affixed/iu,
  pattern: new RegExp(
    `(?:${WHO}(?<between>[^;‹]{0,60}(?:‹[DL]\\d+›[^;‹]{0,20}){0,2}))?\\b` +
      "(?<!\\b(?:the|an?|this|their|its) )(?=[siparec])(?<verb>sign(?:s|ed)?|(?<=› in )signing|inks?|inked|initial(?:s|l?ed)|(?:put|affixed) (?:their|his|her) (?:signatures?|names?) (?:to|on|under)|subscribed|executed|penned|countersigned|put pen to paper on|renewed|extended|enter(?:ed|s) into(?! (?:force|effect|operation|negotiations|talks)\\b)|concludes?|concluded|concluding)(?: off on)?\\b(?! (?:on to|onto|up|off|in|into law)\\b)(?! (?:an? |the |‹N\\d+› )?(?:\\p{L}+ ){0,2}(?:laws?|bills?|acts?|decrees?|orders?|legislation|resolutions?|instruments? of (?:ratification|approval))\\b)" +
      `(?![^;‹]{0,20}\\b(?:negotiations?|talks|consultations|visits?|meetings?|sessions?|works?|rounds?)\\b)(?<others> (?:(?:on )?‹D\\d+›,? |today |yesterday )?(?:together |jointly )?with (?:the |his |her |their )?[^.;‹]{0,40}‹[PO]\\d+›(?!['’])(?: (?:at|of|from) (?:the )?‹[PO]\\d+›(?!['’]))?)?(?:, (?:on behalf of|representing|for) (?:the )?(?:[Gg]overnment of (?:the )?)?‹[CO]\\d+›(?:['’]s? [Gg]overnment)?,)?(?:[^;‹]{0,40}(?:‹[DLN]\\d+›[^;‹"“”]{0,30}){0,3})(?<!\\b(?:during|after|following|before|amid|at) (?:an?|the|their|this) )${WHAT}${AFTER}`,
    "giu",
  ),
  status: ({ who, between = "", verb = "", after = "" }, before) => {
    if (AS_WITNESS.test(after)) return null;
    if (who === undefined && !/ed$|^(?:put|affixed)\b/iu.test(verb)) return null;
    if (isDenied(between) || /negotiations?\b/iu.test(between)) return null;
    if (IS_WISH.test(before) && /^(?:sign|ink|initial|conclude)$/iu.test(verb)) return "PROPOSED";
    if (isDoneTo(before.slice(-120) + (who ?? "") + between)) return "SIGNED";
    if (/^signing$/u.test(verb)) return /\bjoin(?:ed|s)\b/u.test(who ?? "") ? "SIGNED" : null;
    if (isToCome(between || before.slice(-60), verb) || /ing$/iu.test(verb)) return "PROPOSED";
    if (/^signed$/u.test(verb) && BY_PARLIAMENT.test(before + between)) return "RATIFIED";
    return /^initial/iu.test(verb) ? "NEGOTIATED" : "SIGNED";
  },
  applies: ({ start, end }, { sentence: { text, start: from } }) =>
    !(OPENS_CLAUSE.test(text.slice(0, start - from)) && IS_SIGNED_ITSELF.test(text.slice(end - from))),
  signers: (status, { verb = "", who = "", between = "", others = "", after = "" }, before) =>
    status === "SIGNED" && !BODY_OF.test(between) && !/^(?:conclud|renew|extend)/iu.test(verb)
      ? subjectOf(who, between, before) + others + coSigners(after)
      : "",
});
