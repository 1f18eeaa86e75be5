import { tellingWords } from "../instruments/instrument-identity";
import { isDirectObject } from "../instruments/loose-object";
import { isDenied, isToCome } from "../pattern-parts";
import { patternRule } from "../pattern-rule";

/** Verbs of talking of something that there may be. */
const TALK =
  "(?:consider|discuss|propos|(?<!\\b(?:an?|the) )draft|explor|negotiat|prepar|elaborat|develop|mull|plan|plann|pursu|seek|envisag)(?:e|es|ed|ing|s)?|sought|work(?:s|ed|ing)? (?:on|towards?)|talks (?:on|about|over)|(?:under ?way|ongoing|in progress) (?:on|for|over|about|towards?)|look(?:s|ed|ing)? forward to|call(?:s|ed|ing)? for|proposal for|possibility of|need for|hopes? for|prospects? for|(?:development|preparation|drafting|elaboration|negotiation|launch|establishment|finali[sz]ation) of";
/** Verbs of an act, in a form that does not say that it was done. */
const ACT =
  "sign|signing|wrap up|seal|clinch|strike|secure|reach|land|ink|conclude|concluding|initial|finali[sz]e|finali[sz]ing|formali[sz]e|enter into|entering into|renew|renewing|signature of|signing of|conclusion of";
const IS_ACT = new RegExp(`^(?:${ACT})$`, "u");
/** What makes an act one to come that is named without a verb: "the importance of signing". */
const IS_WANTED =
  /\b(?:importance|significance|possibilit\p{Ll}+|need|necessity|prospects?|readiness|desire|wish|interest|intention|plans?|expedite|accelerate|expected|early|speedy|upcoming|forthcoming|swift|hop\p{Ll}+|explor\p{Ll}+|discuss\p{Ll}*|consider\p{Ll}*|yet to|will|would|to|look\p{Ll}* forward to)\b[^‹;]{0,40}$/u;
const IS_CONCLUDED =
  /^,? (?:(?:that|which) (?:was|were|had been|has been) )?(?:already |recently )?(?:signed|concluded|ratified|reached|in force)\b/u;
/** "urges parties to sign": what anybody should do. */
const IS_DUTY =
  /\b(?:urg|oblig|requir|enabl|allow|encourag|empower|call)\p{Ll}*(?: (?:on|upon))? (?:\p{Ll}+ ){1,2}to $/u;
const IS_PEACE = /\b(?:peace|cease-?fire|truce)\b/iu;

/** What there may be is talked of, or an act on it is named as one to come, however far before it stands. */
export const looselyProposed = patternRule({
  id: "LOOSELY_PROPOSED",
  version: 2,
  description: "An instrument that there is not yet is one of several talked of or prepared, or is still to be signed.",
  examples: [
    {
      text: "They also discussed at length, with guests from Lima and Arica in the hall, a tuna agreement.",
      finds: ["PROPOSED tuna agreement"],
    },
    { text: "She stressed the importance of finally signing, in the months that come, a tuna agreement.", finds: [] },
    {
      text: "She stressed the importance of soon signing, in Lima or in Arica, a tuna agreement.",
      finds: ["PROPOSED tuna agreement"],
    },
    { text: "Talks are underway on a tuna agreement.", finds: ["PROPOSED tuna agreement"] },
    { text: "They discussed at length the tuna agreement.", finds: [] },
  ],
  cue: new RegExp(`\\b(?:${TALK}|${ACT})\\b`, "u"),
  pattern: new RegExp(
    `(?<=\\b(?<verb>${TALK}|${ACT})\\b(?<gap>(?:[^;‹]|‹[A-Z]\\d+›){0,200}?))(?<what>‹I\\d+›)(?=(?<after>[^;]{0,120}))`,
    "gu",
  ),
  status: ({ verb = "", gap = "", after = "" }, before) => {
    if (!isDirectObject(gap) || IS_CONCLUDED.test(after)) return null;
    const subject = before.slice(0, before.length - gap.length - verb.length).slice(-100);
    if (IS_DUTY.test(subject)) return null;
    if (IS_ACT.test(verb)) return isToCome(subject, verb) || IS_WANTED.test(subject) ? "PROPOSED" : null;
    return isDenied(subject) || /\b(?:the|its|their|this) (?:[\p{Ll}-]+ )?$/u.test(before) ? null : "PROPOSED";
  },
  applies: ({ title, isPlural, isCounted, isNamed, kind, head }) =>
    tellingWords(title).size > 0 &&
    (!isPlural || isCounted) &&
    !IS_PEACE.test(title) &&
    (isNamed || kind !== "CONTRACT") &&
    head !== "partnership" &&
    kind !== "JOINT_STATEMENT" &&
    kind !== "OTHER",
});
