import { isDeniedBefore, isSupposedBefore } from "../../supposed";
import type { InstrumentAct, InstrumentSentence } from "../instrument-act";

/** As far as words before or after an instrument deny it. */
const REACH = 200;

const BEFORE_NOUN = String.raw`(?:(?:any|an?|the|so much as|even|such|formal|final|written|joint|new|binding|bilateral|official|further)\s){0,4}(?:[\p{Ll}-]+\s){0,2}$`;
const TO_REACH = String.raw`(?:reach|agree (?:on|to)|conclude|issue|adopt|strike|secure|clinch|produce|seal|find|forge|arrive at|come to|finali[sz]e|sign|broker|yield|bring(?: about)?)`;

/** "without a communiqué", "no memorandum", "failed to reach an agreement": there is none. */
const IS_NONE = [
  new RegExp(
    String.raw`\bwithout\s(?:(?:signing|sealing|inking|reaching|concluding|issuing|adopting|securing|agreeing (?:on|to)|striking|finali[sz]ing|ratifying|clinching|producing|releasing|publishing|achieving)\s)?${BEFORE_NOUN}`,
    "u",
  ),
  /(?:^|[\s(“"])(?:[Nn]o|[Nn](?:one|either) of (?:the|these|those|its|their))\s(?:(?:such|formal|final|written|joint|new|binding|bilateral|official|concrete|specific|other|further)\s){0,3}$/u,
  /\b(?:is|are|was|were|be|been|had|have|has|find|found|see|saw|reached|signed|issued)\sno\s(?:[\p{Ll}-]+\s){0,2}$/u,
  new RegExp(
    String.raw`\b(?:fail(?:ed|s|ing|ure)?|unable|inability|did\snot|could\snot|not\sable|not\smanage[d]?|unsuccessful(?:ly)?)\s(?:to\s|in\s\p{L}+ing\s)?(?:yet\s)?${TO_REACH}?\s?(?:any|an?)\s(?:[\p{Ll}-]+\s){0,2}$`,
    "u",
  ),
  /\b(?:did|do|does|has|have|had|was|were|is|are|will|would|could|can)(?:\snot|n[’']t|\snever)\s(?:yet\s|been\s|be\s|even\s)?(?:sign(?:ed)?|inked?|reach(?:ed)?|conclud(?:ed?)|issued?|adopt(?:ed)?|produced?)\s(?:any|an?)\s(?:[\p{Ll}-]+\s){0,2}$/u,
];

/** "not only", "without delay", "no doubt": they deny nothing. */
const DENIES_NOTHING = /\b(?:not\s(?:only|just|merely)|without\s(?:delay|hesitation)|no\s(?:doubt|longer))\b/gu;

const GAP = String.raw`(?:(?!\b(?:sign(?:s|ed)|inked|but|and|although|though|while|which|that|who)\b)[^.;,]){0,80}`;
/** "… was not signed", "… never came into force": not what is said to have been done with it. */
const IS_NOT_DONE = new RegExp(
  String.raw`^${GAP}\b(?:was|were|is|are|has|have|had|did|does|could|would|will|being)(?:\s(?:not|never)|n[’']t)\s(?:yet\s)?(?:been\s|be\s|being\s)?(?:\p{L}+ly\s)?(?:sign|ratif|conclu|reach|ink|approv|adopt|finali|initial|enter|come|t[ao]ke?|materiali|issu|publish|releas)|^${GAP}\bnever\s(?:came|entered|took|materiali)`,
  "u",
);

/** "the signing of … was postponed": it is still to come. */
const IS_PUT_OFF_AFTER = new RegExp(
  String.raw`^${GAP}\b(?:was|were|is|are|has\sbeen|have\sbeen|had\sbeen|would\sbe|will\sbe)\s(?:again\s|once\smore\s|indefinitely\s|\p{L}+ly\s)?(?:postponed|delayed|called\soff|put\soff|put\son\shold|cancell?ed|shelved|deferred|scrapped)\b`,
  "u",
);
const SIGNING_OF = /\b(?:signing|signature|signing\sceremony|conclusion|ratification)\s(?:of|for)\s[^.;,]{0,60}$/iu;
const IS_PUT_OFF_BEFORE =
  /\b(?:postpon(?:ed|es|ing)|delay(?:ed|s|ing)|call(?:ed|s|ing)\soff|put(?:s|ting)?\soff|cancel(?:s|led|ed|ling)?|shelv(?:ed|es|ing)|defer(?:s|red|ring))\s(?:the\s|its\s|their\s)?(?:planned\s|scheduled\s)?(?:signing|signature|conclusion|ratification)\b[^.;,]{0,60}$/u;

/** "the importance of signing the", "called for the early conclusion of a": it is only wanted. */
const IS_WANTED =
  /\b(?:importance|need|necessity|urgency|possibility|readiness|willingness|desire|call(?:s|ed|ing)?|urg(?:e[sd]?|ing)|press(?:es|ed|ing)?|push(?:es|ed|ing)?|hop(?:e[sd]?|ing)|path|way|steps?|progress)\s(?:of|for|to|towards?|on|in)\s(?:the\s|an?\s)?(?:early\s|swift\s|speedy\s|timely\s|quick\s|prompt\s)?(?:sign(?:ing|ature)?|conclu(?:ding|de|sion)|reach(?:ing)?|finali[sz](?:ing|e|ation)|achiev(?:ing|e)|strik(?:ing|e))\s(?:of\s)?(?:(?:the|an?|this|that|their)\s)?(?:[\p{Ll}-]+\s){0,3}$/u;
const IS_AWAITED_BEFORE =
  /\b(?:once|as\ssoon\sas|until|unless|till|if|before|by\sthe\stime)\s(?:the|this|that|such\san?|an?|its|their)\s(?:[\p{Ll}-]+\s){0,3}$/iu;
const IS_AWAITED_AFTER =
  /^[^.;,]{0,40}\b(?:is|are|(?:has|have)\sbeen|enters?|entered|comes?|came|becomes?|became|takes?|took)\b/u;

/**
 * Return the acts without those that their sentence denies; what it puts off or only supposes is proposed. Nothing is
 * asserted that the text says did not happen.
 */
export function withoutDenied(
  acts: readonly InstrumentAct[],
  sentences: readonly InstrumentSentence[],
): InstrumentAct[] {
  const bySentence = new Map(sentences.map(({ sentence }) => [sentence.sentence.index, sentence.sentence]));
  return acts.flatMap((act) => {
    const sentence = bySentence.get(act.sentence);
    return sentence ? (standing(act, sentence.text, act.instrument.start - sentence.start) ?? []) : [act];
  });
}

function standing(act: InstrumentAct, text: string, at: number): InstrumentAct | null {
  const before = text.slice(Math.max(0, at - REACH), Math.max(0, at)).replaceAll(DENIES_NOTHING, "");
  const from = at + act.instrument.end - act.instrument.start;
  const after = text.slice(from, from + REACH);
  if (isDeniedBefore(before) || IS_NONE.some((pattern) => pattern.test(before))) return null;
  if (act.status === "PROPOSED") return act;
  if (act.status !== "IN_RATIFICATION" && IS_NOT_DONE.test(after)) return null;
  if (act.status === "IN_FORCE" && IS_AWAITED_BEFORE.test(before) && IS_AWAITED_AFTER.test(after)) return null;
  const isPutOff = IS_PUT_OFF_BEFORE.test(before) || (SIGNING_OF.test(before) && IS_PUT_OFF_AFTER.test(after));
  return isPutOff || isSupposedBefore(before) || IS_WANTED.test(before)
    ? { ...act, status: "PROPOSED", date: null, signatories: [] }
    : act;
}
