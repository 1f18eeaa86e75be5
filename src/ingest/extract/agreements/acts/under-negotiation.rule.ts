import { AFTER, WHAT } from "../pattern-parts";
import { patternRule } from "../pattern-rule";

/** "urges parties to sign": what anybody should do. */
const IS_DUTY =
  /\b(?:urg|oblig|requir|enabl|allow|encourag|empower|call)\p{Ll}*(?: (?:on|upon))? (?:[\p{Ll}]+ )?(?:parties|states|countries|nations|members|governments|them) $/u;

/** "Negotiations on a pact between ‹C0› and ‹C1› have been concluded". */
const WERE_CONCLUDED =
  /^[^.;‹]{0,40}(?:‹[CODL]\d+›[^.;‹]{0,30}){0,3}\b(?:were|was|(?:have|has)(?: now| recently)?(?: been)?) (?:now |already |successfully |fully |formally )?(?:concluded|completed|finali[sz]ed)\b/u;

/** "signed a pact on fish, a draft pact on tuna …": one of those that are signed. */
const IS_AMONG_SIGNED =
  /\b(?:signed|inked|initialled)(?: (?!(?:to|and (?!an? |the )|but|while|discuss|review|consider|examin|propos|negotiat|agreed|work|will|would)\b)[^\s.;]{1,40}){1,60} (?:and )?(?:an? |the )?$/u;

/** A text that is still to be agreed. */
export const underNegotiation = patternRule({
  id: "UNDER_NEGOTIATION",
  version: 5,
  description: "An instrument is proposed, being drafted or negotiated, or work towards it is announced.",
  examples: [
    { text: "They discussed a draft agreement on air services.", finds: ["PROPOSED agreement on air services"] },
    { text: "Peru and Chile will work to finalise the mining agreement.", finds: ["PROPOSED mining agreement"] },
    { text: "Peru is preparing a visa agreement with Chile.", finds: ["PROPOSED visa agreement with Chile"] },
    { text: "Peru and Chile plan to sign a mining pact.", finds: ["PROPOSED mining pact"] },
    {
      text: "They noted efforts to complete and formalize a visa agreement.",
      finds: ["PROPOSED visa agreement"],
    },
    {
      text: "Talks between Peru and Chile on a mining agreement begin in May.",
      finds: ["PROPOSED mining agreement"],
    },
    { text: "They reviewed the drafts of the Tuna Statement.", finds: ["PROPOSED Tuna Statement"] },
    { text: "They will work to promptly sign a visa agreement.", finds: ["PROPOSED visa agreement"] },
    { text: "The third negotiation round for the visa agreement was held.", finds: ["PROPOSED visa agreement"] },
    {
      text: "Negotiations on a visa agreement between Peru and Chile have been concluded.",
      finds: ["NEGOTIATED visa agreement between Peru and Chile"],
    },
    { text: "The charter urges parties to sign a visa agreement.", finds: [] },
    { text: "Peru and Chile signed a mining pact, a draft visa agreement and a tax treaty.", finds: [] },
    { text: "They discussed the implementation of the mining agreement.", finds: [] },
  ],
  pattern: new RegExp(
    "(?:(?<who>‹[PCO]\\d+›(?:[^;‹]{0,60}‹[PCO]\\d+›){0,6})(?<between>[^;‹]{0,60}))?\\b(?<verb>" +
      "(?:to|will|would|should|could) (?:soon |jointly |swiftly |expeditiously |promptly |quickly |shortly |formally |eventually |immediately )?(?:(?:complete|conclude|finali[sz]e|expedite) and )?(?:sign|formali[sz]e|work out|enter into|conclude|finali[sz]e|negotiate|draft|develop|prepare|initial|adopt|form|forge|pursue)|(?:will|would) be (?:signing|concluding)|(?:will|would|could|may|should) (?:lead to|result in|culminate in|pave the way (?:for|to))" +
      "|(?:(?:round|session|cycle)s? of (?:the )?(?:\\p{Ll}+ )?(?:negotiations?|talks)|negotiations? (?:round|session)s?|negotiations|talks|consultations|work)(?: between (?<others>(?:the )?‹[CO]\\d+›(?:, (?:the )?‹[CO]\\d+›){0,6} and (?:the )?‹[CO]\\d+›))?(?: to (?:continue|be continued|be completed|be accelerated))? (?:on|for|of|towards?|over|about|related to|regarding|concerning)|propos(?:ed|es|ing|al for|al of)(?: to (?:the )?‹[CPO]\\d+›)?|negotiating|drafting|finali[sz]ing|preparing|fine-tuning|hammering out|working on" +
      "|(?:possibility|prospects?|idea|expediency|issue|question) of (?:signing|concluding|negotiating)|(?:with respect to|regarding|concerning|towards?|discuss(?:ed|ing)?) (?:signing|concluding)|drafts?" +
      `)\\b (?:of )?(?:(?:the )?(?:signing|concluding|conclusion|finali[sz]ing|finali[sz]ation) (?:of )?)?(?:an? |the |their |its |several |various |two |three |four |five |six |seven |eight |nine |ten |‹N\\d+› )?(?:draft |text of |proposed |new |possible |future |bilateral )*${WHAT}${AFTER}`,
    "giu",
  ),
  status: ({ who, verb = "", after = "" }, before) => {
    if (who === undefined && IS_DUTY.test(before)) return null;
    if (/^drafts?$/iu.test(verb) && IS_AMONG_SIGNED.test(before)) return null;
    return /^(?:negotiations|talks)\b/iu.test(verb) && WERE_CONCLUDED.test(after) ? "NEGOTIATED" : "PROPOSED";
  },
  applies: ({ title, head, kind, isNamed }) =>
    !/truce|fire$/u.test(head) && (isNamed || title.toLowerCase() !== head || kind === "MEMORANDUM"),
});
