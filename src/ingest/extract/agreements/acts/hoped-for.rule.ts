import type { FoundAgreementKind } from "../../extraction";
import { tellingWords } from "../instruments/instrument-identity";
import { AFTER, isDenied } from "../pattern-parts";
import { patternRule } from "../pattern-rule";

/** Verbs of wanting, talking and working, and those of coming about after a modal verb. */
const VERB =
  "towards?|(?:discuss|consider|explor|examin|envisag|pursu|seek|mull|float|push|striv|hop|aim|press|lobby|advocat|suggest|materiali[sz]|progress|accelerat|expedit|elaborat|eye|rais|study)(?:e|es|s|ed|d|ing)?(?: (?:for|at|towards?))?|studied|sought|(?:move|moves|moved|moving) (?:forward|ahead) (?:with|on)|call(?:s|ed|ing)? for|look(?:s|ed|ing)? forward to" +
  "|pav(?:e|es|ed|ing) the way (?:for|to)|(?:could|may|might|would|will|can|to) (?:also |soon |eventually |quickly |jointly )?(?:reach|secure|strike|forge|establish|agree (?:on|to)|land|produce|yield|seal|clinch|draw up|map out|put in place)";
/** What may come of it, and what is done for it. */
const NOUN =
  "(?:prospects?|possibilit(?:y|ies)|feasibility|idea|potential|option|need|readiness|desire|wish|interest|hopes?|bid|plans?|efforts?|steps?|path|request|opportunit(?:y|ies)|negotiations|talks) (?:of|for|in|on|to|towards?)(?: (?:have|having|reach(?:ing)?|secur(?:e|ing)|establish(?:ing)?|develop(?:ing)?|agree(?:ing)?(?: on)?))?|(?:on|of|for|to|the|begin|start) (?:the )?(?:development|drafting|preparation|elaboration|negotiation|launch) of";
const HOPED = `\\b(?:${VERB}|${NOUN}) (?:an? |some |any |(?:two|three|four|five|several|‹N\\d+›) )?(?:possible |potential |future |new |further |separate |bilateral |draft |long-awaited ){0,3}(?<what>‹I\\d+›)`;
const KINDS: ReadonlySet<FoundAgreementKind> = new Set(["AGREEMENT", "TREATY", "MEMORANDUM", "PROTOCOL", "ROADMAP"]);
const IS_CONCLUDED = /^,? (?:(?:that|which) (?:was|were) )?(?:signed|concluded|ratified|reached|in force)\b/u;
/** What is hoped for in every war. */
const IS_PEACE = /\b(?:peace|cease-?fire|truce)\b/iu;

/** An instrument that there is not yet is wanted, talked of or worked for. */
export const hopedFor = patternRule({
  id: "HOPED_FOR",
  version: 1,
  description: "An instrument that is not there yet is discussed, wanted or worked for, or may come about.",
  examples: [
    { text: "They made progress toward a tax treaty with Peru.", finds: ["PROPOSED tax treaty with Peru"] },
    { text: "They discussed the prospects for a Tuna Agreement.", finds: ["PROPOSED Tuna Agreement"] },
    { text: "Peru and Chile will draw up a roadmap on tuna.", finds: ["PROPOSED roadmap on tuna"] },
    { text: "Peru calls for a tax treaty with Chile.", finds: ["PROPOSED tax treaty with Chile"] },
    { text: "Peru discussed the tax treaty.", finds: [] },
    { text: "Peru discussed other agreements on tuna.", finds: [] },
    { text: "Peru calls for a peace treaty with the rebels.", finds: [] },
    { text: "Peru discussed a tax treaty signed in 2009.", finds: [] },
    { text: "Peru did not discuss a tax treaty with Chile.", finds: [] },
  ],
  cue: new RegExp(HOPED, "u"),
  pattern: new RegExp(
    `(?:(?<who>‹[PCO]\\d+›(?:[^;‹]{0,60}‹[PCO]\\d+›){0,4})(?<between>[^;‹]{0,60}))?${HOPED}${AFTER}`,
    "gu",
  ),
  status: ({ between = "", after = "" }, before) =>
    isDenied(between || before.slice(-40)) || IS_CONCLUDED.test(after) ? null : "PROPOSED",
  applies: ({ isDefinite, isPlural, isCounted, kind, title, head }) =>
    !isDefinite &&
    KINDS.has(kind) &&
    (!isPlural || isCounted) &&
    !IS_PEACE.test(title) &&
    !/^(?:deals?|arrangements?)$/u.test(head) &&
    tellingWords(title).size > 0,
});
