import { AFTER, isDenied, isDoneTo, isToCome, WHAT } from "../pattern-parts";
import { patternRule } from "../pattern-rule";

/** "the law on ratification of the pact was adopted". */
const IS_LAW = /\b(?:[Ll]aw|[Bb]ill|[Aa]ct|[Dd]ecree|[Rr]esolution)\b[^.;‹]{0,20}$/u;
const WAS_PASSED =
  /^[^.;]{0,120}\b(?:was|were|(?:has|have) been) (?:\p{Ll}+ )?(?:adopted|passed|approved|signed|enacted)\b/u;

/** What states do when they have ratified: "signed the law on ratification", "deposited its instrument of ratification". */
const HAS_DONE_SO = /\b(?:signed|deposited|deposits|completed|exchanged|became [^.;]{0,90} to deposit)\b[^.;]{0,60}$/iu;
/** "The instruments of ratification of the pact were exchanged", "were handed over". */
const WAS_DONE =
  /^[^.;‹]{0,60}(?:‹[CDL]\d+›[^.;‹]{0,30}){0,2}\b(?:was|were|(?:has|have) been) (?:\p{Ll}+ )?(?:exchanged|deposited|handed over|completed)\b/u;
/** "welcomed Kenya's ratification of": it has been. */
const IS_FACT =
  /\b(?:congratulat\p{Ll}+|welcom(?:ed|es|ing)|hail(?:ed|s|ing)|prais(?:ed|es|ing)|applaud(?:ed|s|ing)|commend(?:ed|s|ing)|[Ff]ollowing|[Aa]fter|[Ss]ince)\b(?![^.;]{0,60}\b(?:towards?|progress|start|launch|steps?|early|swift|possible|future|upcoming|decision|intention|plan|proposal|call)\b)[^.;]{0,60}$/u;
/** "all member states, including ‹C0›, should ratify": what is wished of many. */
const OF_MANY =
  /\b(?:all|other|more)\b[^.;]{0,30}\b(?:[Ss]tates|countries|nations|governments|parties),? (?:including |such as )?$/u;

/** "Parliament approved the ratification of …", "deputies supported the draft law on ratification of …". */
const PARLIAMENT_DID =
  /(?<!\b[Cc]ommittees? of (?:the )?(?:\p{L}+ )?)\b(?:[Pp]arliament|[Cc]ongress|[Ss]enate|Assembly|Duma|Kenesh|Majlis|Knesset|Bundestag|Verkhovna Rada|[Ll]awmakers|[Ll]egislators|[Dd]eputies|MPs|[Ss]enators)\b[^;]{0,80}\b(?:approved|supported|backed|adopted|passed|endorsed|consented|(?:gave|given|granted) (?:its |their )?(?:consent|approval|nod)|voted (?:for|in favou?r of))\b[^;]{0,40}$/u;

/** One of two houses, or a first reading, does not decide. */
const OF_ONE_HOUSE = /\b(?:(?:lower|upper) (?:house|chamber)|first reading)\b/iu;

/** "The cabinet ratified …", "Lawmakers on Monday ratified …": who ratifies for a state. */
const ORGAN =
  /\b(?:[Pp]arliament|[Cc]ongress|[Ss]enate|[Aa]ssembly|[Dd]uma|[Mm]ajlis|[Cc]abinet|[Cc]ouncil|[Gg]overnment|[Mm]eeting|[Ll]awmakers|[Ll]egislators|[Ss]enators|[Dd]eputies|MPs|[Pp]resident|[Ee]mir|[Kk]ing)\b(?: (?:also|has|have|unanimously|today|yesterday|on ‹D\d+›|‹D\d+›)){0,3} $/u;

/** "a proposal for ratifying the pact", "the process of ratifying it": it is still to be. */
const IS_UNDER_WAY = /\b(?:proposals?|plans?|motion|request|procedures?|process|formalities) (?:for|of|on|to) $/iu;

/** "ensure that Kenya ratifies": it has not. */
const IS_WISHED =
  /\b(?:ensur\p{Ll}*|urg\p{Ll}*|insist\p{Ll}*|demand\p{Ll}*|hop\p{Ll}*|ask\p{Ll}*|so|until|once|when|if|before)(?: that)? (?:the )?$/u;

/** "…, following Chad and Peru.": those who did so before; not "after Chad and Peru objected". */
const BEHIND = "(?:following|after)(?=(?:[ ,]|and|the|‹[CO]\\d+›){2,60}(?:[.;]|$))";

/** A state ratified, or is about to. */
export const ratified = patternRule({
  id: "RATIFIED",
  version: 8,
  description: "Named states or their organs ratified an instrument, or its ratification is under way.",
  examples: [
    { text: "Kenya ratified the free trade agreement in June.", finds: ["RATIFIED free trade agreement"] },
    { text: "They spoke of the ratification of the visa agreement.", finds: ["IN_RATIFICATION visa agreement"] },
    { text: "She welcomed Kenya’s ratification of the visa agreement.", finds: ["RATIFIED visa agreement"] },
    {
      text: "She welcomed progress towards Kenya’s ratification of the visa agreement.",
      finds: ["IN_RATIFICATION visa agreement"],
    },
    { text: "Kenya’s Senate passed a law ratifying the visa agreement.", finds: ["RATIFIED visa agreement"] },
    { text: "President Obi signed the law on ratification of the visa agreement.", finds: ["RATIFIED visa agreement"] },
    {
      text: "Kenya’s Parliament approved the ratification of the visa agreement.",
      finds: ["RATIFIED visa agreement"],
    },
    {
      text: "The cabinet approved a proposal for ratifying the visa agreement.",
      finds: ["IN_RATIFICATION visa agreement"],
    },
    {
      text: "The instruments of ratification of the visa agreement were exchanged on Monday.",
      finds: ["RATIFIED visa agreement"],
    },
    {
      text: "Parliament gave its consent to the ratification of the visa agreement.",
      finds: ["RATIFIED visa agreement"],
    },
    {
      text: "Parliament ratified the following bills: “The Visa Agreement with Peru”, and “Approval of the Port Protocol with Peru”.",
      finds: ["RATIFIED Visa Agreement with Peru", "RATIFIED Port Protocol with Peru"],
    },
    { text: "Kenya ratified the Ozone Convention, following Chad and Peru.", finds: ["RATIFIED Ozone Convention"] },
    { text: "Kenya became the fifth country to ratify the visa pact.", finds: ["RATIFIED visa pact"] },
    { text: "The law “On Ratification of the Visa Agreement” was adopted.", finds: ["RATIFIED Visa Agreement"] },
    {
      text: "Kenya today became the first country to deposit its instrument of ratification for the visa pact.",
      finds: ["RATIFIED visa pact"],
    },
    { text: "Kenya’s Parliament has yet to ratify the visa pact.", finds: ["IN_RATIFICATION visa pact"] },
    { text: "He urged parliament to ensure that Kenya ratifies the visa pact.", finds: ["IN_RATIFICATION visa pact"] },
    { text: "Kenya has not ratified the free trade agreement.", finds: [] },
  ],
  cue: /ratif/iu,
  pattern: new RegExp(
    `(?:(?<who>‹[PCO]\\d+›(?:[^;‹]{0,20}‹[PCO]\\d+›){0,6})(?<between>[^;‹]{0,50}(?:‹D\\d+›[^;‹]{0,50})?))?` +
      `\\b(?:(?<verb>ratif(?:ied|ies|ying|y))|(?<noun>ratification)(?: process)? (?:of|to|for))\\b(?: (?:the )?following [\\p{L} ]{3,30}:)?[^;‹]{0,20}(?:‹[DN]\\d+›[^;‹]{0,20}){0,2}${WHAT}(?:(?:, (?:joining|${BEHIND})|(?<=›) by) (?:the )?(?<partners>‹[CO]\\d+›(?:[^;‹]{0,10}‹[CO]\\d+›){0,15}))?${AFTER}`,
    "giu",
  ),
  status: ({ who, between = "", verb, after = "" }, before, words) => {
    if (verb === undefined && /\b(?:signing|signature) and $/u.test(before + between)) return null;
    if (verb === undefined) {
      const isDone =
        WAS_DONE.test(after) ||
        (!/ratification process/iu.test(words) && IS_FACT.test(before.slice(-120) + (who ?? "") + between)) ||
        (IS_LAW.test(before + between) && WAS_PASSED.test(after) && !OF_ONE_HOUSE.test(before)) ||
        HAS_DONE_SO.test(before.slice(-120) + (who ?? "") + between) ||
        (PARLIAMENT_DID.test(before.slice(-80) + words.slice(0, words.search(/ratification/iu))) &&
          !OF_ONE_HOUSE.test(before.slice(-80) + words) &&
          !isDenied(between));
      return isDone ? "RATIFIED" : "IN_RATIFICATION";
    }
    if (/^ratify(?:ing)?$/iu.test(verb) && IS_UNDER_WAY.test(before + between))
      return isDenied(before) ? null : "IN_RATIFICATION";
    if (who === undefined)
      return ORGAN.test(before) && /^ratified$/iu.test(verb) && !isDenied(before) ? "RATIFIED" : null;
    if (/^ratifying$/iu.test(verb))
      return /\b(?:passed|adopted|approved|signed|enacted)\b/iu.test(between) ? "RATIFIED" : null;
    if (/^ratify$/iu.test(verb) && OF_MANY.test(before)) return null;
    if (/^ratifies$/iu.test(verb) && IS_WISHED.test((before + who).replace(/‹[CPO]\d+›$/u, "")))
      return "IN_RATIFICATION";
    if (/\byet to $/u.test(between)) return "IN_RATIFICATION";
    if (isDenied(between) || /\b(?:only|nations|countries|states)\b|‹N/u.test(between)) return null;
    if (/\bvoted\b.* to $/u.test(between)) return "RATIFIED";
    if (/ to (?:\p{Ll}+ly )?$/u.test(between) && (isDoneTo(who + between) || !isToCome(between))) return "RATIFIED";
    return isToCome(between, verb) || /^ratify$/iu.test(verb) ? "IN_RATIFICATION" : "RATIFIED";
  },
});
