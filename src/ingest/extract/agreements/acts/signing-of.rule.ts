import { AFTER, WHAT } from "../pattern-parts";
import { patternRule } from "../pattern-rule";
import { signersAfterPassive } from "../signing/signers";

/** Words right before "the signing" that make it one to come. */
const STILL_TO_COME =
  /\b(?:(?:discuss(?:ed|ing)?|consider(?:ed|ing)?|propos(?:ed|ing|al for)|expedit(?:e|ed|ing)|accelerat(?:e|ed|ing)|towards?|upcoming|planned|expected|possible|future|early|prospects? (?:of|for)|possibility of|preparations? for|prepar(?:e|ed|ing) for|decisions? (?:on|authori[sz]ing|approving)|approv(?:ed|al of|ing)|endors(?:ed|ing)|authori[sz](?:ed|ing)|ahead of|before|prior to|look(?:s|ed|ing)? forward to|call(?:s|ed|ing)? for|urg(?:ed|ing)|pending|work(?:s|ed|ing)? (?:(?:together )?with ‹[CPO]\d+› )?on|deal(?:s|ing|t)? with|support(?:s|ed|ing)?|push(?:es|ed|ing)? for|speed(?:ed|ing)? up|promot(?:e|es|ed|ing)|hop(?:e|es|ed|ing) for|await(?:s|ed|ing)?|negotiat(?:e|es|ed|ing)|explor(?:e|es|ed|ing)|plan(?:s|ned|ning)? (?:for|on)?|finali[sz](?:e|es|ed|ing)|focus(?:es|ed|ing)? on|touch(?:es|ed|ing)? (?:up)?on|(?:c[oa]me|coming|arriv(?:e|ed|ing|als?)|gather(?:ed|ing)?) (?:here )?for) (?:(?:the|an?|its|their) )?(?:early |swift |possible |upcoming |formal )?|(?:will|would|(?<!\b(?:led|leads|leading|due|thanks|regard|witness|addition|came) )to(?! (?:announce|report|confirm|witness|mark|celebrate|welcome|hail|note|see)\b)|should) [^‹,;]{0,25})$/iu;

/** "The leaders will hold talks and witness the signing": what else they will do. */
const WILL_SEE =
  /\b(?:will|would|shall|(?:is|are) (?:to|expected to|set to|scheduled to|due to|slated to))\b[^;.]{0,120}\b(?:witness|preside over|oversee|attend|observe) (?:the )?$/iu;

/** "the signing of the pact is expected in May". */
const IS_SET =
  /^[^.;,‹]{0,20}\b(?:(?:is|are|was|were) )?(?:set|expected|scheduled|due|slated|planned|likely) (?:to|for|in|on)\b|^ (?:will|would|should|could|may) (?:also |now |then )?(?:be (?:held|done|completed|finali[sz]ed|postponed|delayed|announced)|take place|occur|happen|follow|come|go ahead)\b/u;

/** Who signed stands right after what was signed, besides when and where. */
const BY_WHOM =
  /^(?: (?:today|yesterday|took place|was (?:done|executed|carried out|held)))?(?:,? (?:on |in |at )?(?:the )?‹[DL]\d+›){0,3} (?:by|between) /u;

/** "The signing of …" as a noun. */
export const signingOf = patternRule({
  id: "SIGNING_OF",
  version: 5,
  description: "The signing or conclusion of an instrument is spoken of as a thing done, or as one to come.",
  examples: [
    { text: "They hailed the signing of a water protocol.", finds: ["SIGNED water protocol"] },
    { text: "They discussed the signing of a water protocol.", finds: ["PROPOSED water protocol"] },
    { text: "Fiji awaits the finalisation of a water protocol.", finds: ["PROPOSED water protocol"] },
    { text: "Envoys came for the signing of a water protocol.", finds: ["PROPOSED water protocol"] },
    { text: "The signing of a water protocol will help farmers.", finds: ["SIGNED water protocol"] },
    { text: "The signing of a water protocol is expected in May.", finds: ["PROPOSED water protocol"] },
    { text: "This will lead to the finalization of a water protocol.", finds: ["PROPOSED water protocol"] },
    {
      text: "The leaders will hold talks in the palace and witness the signing of a water protocol.",
      finds: ["PROPOSED water protocol"],
    },
    { text: "They are pleased to announce the signing of a water protocol.", finds: ["SIGNED water protocol"] },
    { text: "They hailed the signing of the guest book.", finds: [] },
  ],
  cue: /signing|signature|conclusion|finali|exchange/iu,
  pattern: new RegExp(
    `(?:(?<who>‹[CPO]\\d+›)(?:['’]s?)? (?:recent |formal )?)?\\b(?<verb>signing(?: and ratif\\p{Ll}+)?(?: ceremony)?|signature|conclusion|finali[sz]ation|exchange) (?:of|for)\\b(?![^;‹]{0,20}(?:negotiations?|talks|consultations|sessions?|meetings?|visit|summit|forum|conference|event|ceremony|exercise|year)\\b)[^;‹]{0,40}(?:‹N\\d+›[^;‹]{0,20})?${WHAT}(?: by (?<partners>(?:the )?‹C\\d+›(?:(?:, (?:and )?| and )(?:the )?‹C\\d+›){0,30}))?${AFTER}`,
    "giu",
  ),
  status: ({ verb = "", after = "" }, before) => {
    if (STILL_TO_COME.test(before) || WILL_SEE.test(before.slice(-180)) || IS_SET.test(after)) return "PROPOSED";
    return /^(?:conclusion|finali)/iu.test(verb) ? "NEGOTIATED" : "SIGNED";
  },
  signers: (status, { partners = "", after = "" }) =>
    status === "SIGNED" && partners === "" && BY_WHOM.test(after)
      ? signersAfterPassive(after.replace(/^([^‹]{0,40}(?:‹[DL]\d+›[^‹]{0,40}){0,2})\bbetween\b/u, "$1by"))
      : "",
});
