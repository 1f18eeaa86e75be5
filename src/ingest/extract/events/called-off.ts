import type { Reading } from "../reading";
import { isDeniedBefore, isSupposedBefore } from "../supposed";
import type { Encounter } from "./encounter";

/** As far as words before or after those of meeting deny them. */
const REACH = 160;

const CALLED_OFF = String.raw`(?:cancel(?:l?ed|s|l?ing)|postpon(?:ed|es|ing)|call(?:ed|s|ing)\soff|put(?:s|ting)?\soff|scrap(?:ped|s|ping)|shelv(?:ed|es|ing)|suspend(?:ed|s|ing))`;
/** "cancelled a planned", "skipped the". */
const IS_AVOIDED = new RegExp(
  String.raw`\b(?:${CALLED_OFF}|skip(?:ped|s|ping)|snub(?:bed|s|bing)|boycott(?:ed|s|ing)|(?:pull(?:ed|s|ing)|back(?:ed|s|ing))\sout\sof|withdrew\sfrom|stay(?:ed|s|ing)\saway\sfrom|absent\sfrom)\s(?:(?:the|an?|his|her|their|its|all|planned|scheduled|upcoming|official|state|working|next|[\p{L}-]+[’']s)\s){0,4}$`,
  "u",
);
const IS_AVOIDED_WITHIN = new RegExp(
  String.raw`\b${CALLED_OFF}\s(?:[\p{L}’'-]+\s){1,4}(?:meetings?|talks|visits?|trips?|summits?|calls?|sessions?|tours?)\b`,
  "u",
);
const GAP = String.raw`(?:(?!\b(?:after|when|before|while|but|because|since|although|which|where)\b)[^.;,]){0,120}`;
/** "… was called off", "… did not take place". */
const DID_NOT_TAKE_PLACE = new RegExp(
  String.raw`^${GAP}\b(?:was|were|is|are|has\sbeen|have\sbeen|had\sbeen|will\sbe)\s(?:abruptly\s|suddenly\s|later\s|then\s|again\s|indefinitely\s)?(?:cancel?led|postponed|called\soff|put\soff|scrapped|shelved|suspended)\b|^${GAP}\b(?:did\snot|didn[’']t|never)\s(?:take\splace|took\splace|materiali[sz]ed?|happen(?:ed)?)\b`,
  "u",
);

/** Whether the sentence says of an encounter that it was called off or denied, or only supposes it. */
export function isCalledOff({ sentence, quote, core }: Encounter, { text }: Reading): boolean {
  const whole = text.sentences[sentence];
  if (!whole) return false;
  const before = text.body.slice(Math.max(whole.start, core.start - REACH), core.start);
  const opening = text.body.slice(Math.max(whole.start, quote.start - REACH), quote.start);
  const after = text.body.slice(core.end, Math.min(whole.end, core.end + REACH));
  return (
    IS_AVOIDED.test(before) ||
    IS_AVOIDED_WITHIN.test(text.body.slice(quote.start, core.end)) ||
    DID_NOT_TAKE_PLACE.test(after) ||
    [before, opening].some((words) => isDeniedBefore(words) || isSupposedBefore(words))
  );
}
