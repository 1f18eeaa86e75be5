import type { FoundEventKind } from "../extraction";

/** Nouns for encounters with a programme, and the kind of each; the first that fits is taken. */
const OCCASIONS: readonly (readonly [FoundEventKind, RegExp])[] = [
  [
    "CEREMONY",
    /\b(?:ceremony|inauguration|unveiling|wreath-laying|groundbreaking|ground-breaking|commemorations?|parade|(?:annual|gala|state|business) (?:dinner|banquet)|banquet|reception|celebrations?|swearing-in|guard of hono[u]?r|launch|luncheon)\b/iu,
  ],
  [
    "SUMMIT",
    /\bsummit\b|\bmeeting of (?:the )?(?:heads of (?:state|government)|leaders)|\b(?:leaders|heads of (?:state|government))['’]? meeting\b/iu,
  ],
  [
    "SESSION",
    /\b(?:(?:joint|intergovernmental|inter-governmental|cooperation|trade)\b[^;]{0,60}\b(?:commission|committee|council)\b|\b(?:session|meeting) of (?:the )?[^;]{0,60}(?:commission|committee|council)\b)/iu,
  ],
  [
    "DIALOGUE_ROUND",
    /\b(?:dialogue|consultations?|round ?table|exchange of visits|(?:round|meeting) of (?:[^;]{0,60} )?(?:talks|negotiations|dialogue|discussions)|(?:ministers|officials)['’]? meeting)\b/iu,
  ],
  [
    "SESSION",
    /\b(?:session|sitting|assembly|hearing|conference|forum|congress|council|plenary|symposium|seminar|panel|debate|week|segment|ministerial|commission|committee|workshop|webinar|convention|gathering|retreat)\b/iu,
  ],
  ["MEETING", /\b(?:meeting|talks|negotiations|meet)\b/iu],
];

const HEADS = [
  "summit",
  "ceremony",
  "inauguration",
  "session",
  "sitting",
  "assembly",
  "conference",
  "forum",
  "congress",
  "dialogue",
  "consultations?",
  "commission",
  "committee",
  "round ?table",
  "symposium",
  "seminar",
  "plenary",
  "ministerial",
  "meeting",
  "general debate",
  "high-level week",
  "panel discussion",
  "workshop",
  "webinar",
  "parade",
  "banquet",
  "reception",
  "dinner",
  "talks",
  "negotiations",
  "exchange of visits",
  "hearing",
  "guard of honou?r",
  "round",
  "celebrations?",
  "commemorations?",
  "gathering",
  "retreat",
  "luncheon",
  "anniversary event",
  "Week",
];
/** What such an encounter is called, as a part of a pattern; each word may be capitalised. */
export const HEADS_OF_OCCASIONS = HEADS.map((head) =>
  head.replace(/(?<![\p{L}])[a-z]/gu, (first) => `[${first.toUpperCase()}${first}]`),
).join("|");
/** What every sentence holds that such a noun phrase stands in; quick to look for. */
export const OCCASION_CUE = new RegExp(`${HEADS_OF_OCCASIONS}|‹O`, "u");

/** Words that a head noun must not be followed by: then it is only a modifier. */
const NOT_BEFORE =
  "(?!\\s(?:room|hall|point|centre|center|members?|chair\\w*|host|minutes|delegates|secretariat|process|mechanism|partners?)\\b|-|['’]s)";
/** Words that no such noun phrase contains. */
const NOT_WITHIN =
  "(?!(?:Before|After|During|At|In|On|Following|Since|in|at|on|by|to|with|from|where|which|that|who|convened|held|hosted|attended|met|was|is|were|are|will|has|have|had|during|after|before|since|following|preceding|ahead|generated|said|discussed|reviewed|welcomed|stressed|praised|hailed|signed|told|asked|noted|exchanged|spoke|expressed|agreed|congratulated|thanked|highlighted|prepared|outcomes|results|agenda|margins|sidelines|framework|preparations|basis|about|regarding|end|close|outset|conclusion|beginning)\\s)";

/** A noun phrase for such an encounter, as a part of a pattern over marked sentences that heeds case. */
export const OCCASION =
  `(?<noun>(?:(?:first|second|third|inaugural|next|annual|\\p{L}+th|\\d+(?:st|nd|rd|th)) )?‹O\\d+›(?=$|[,.;:]| (?:in|on|at|from|with|to|and|which|that|where|between|of (?:the )?‹C|was|were|is|are|had|has|will|concluded|began|opened|took|takes|held|today|yesterday|‹D)(?![\\p{L}]))|(?:${NOT_WITHIN}(?:‹[COPQNL]\\d+›|[\\p{L}\\d’'+&/().,–-])+ ){0,10}?(?:${HEADS_OF_OCCASIONS})\\b${NOT_BEFORE}` +
  "(?: of (?:the )?(?:(?:[\\p{L}-]+|‹[CO]\\d+›)[ -]){0,4}?(?:[Cc]onsultations|[Tt]alks|[Nn]egotiations|[Dd]ialogue|[Dd]iscussions)\\b)?(?: \\(\\p{Lu}{2,6}\\)(?= between))?(?: of (?:the )?(?:(?:foreign|prime|defen[cs]e|economic|finance) )?(?:ministers|leaders|presidents|premiers|heads of (?:state|government|mission|delegation)|parties|members)(?= (?:of|from) ))?(?: (?:of|on|for|between) (?:the )?(?:(?:(?:[\\p{L}\\d]|‹[COPQ])[\\p{L}\\d‹›’'+&/-]*)(?: (?:of|on|and|for|the|between)(?= (?:the )?(?:\\p{Lu}|‹[CO])))?(?: (?=\\p{Lu}|‹[CO]|of |and (?!meeting|holding|attending|visiting)|cooperation|commission|committee|session|general|meeting|trade|economic)|(?=[ ,.;])|$)){1,10})?)";

/** Return the kind of encounter that a noun phrase names, null when it names none. */
export function occasionKind(noun: string): FoundEventKind | null {
  return OCCASIONS.find(([, form]) => form.test(noun))?.[0] ?? null;
}

/** Return the kind of encounter that a noun for talks names. */
export function talksKind(noun: string): FoundEventKind {
  if (/\b(?:call|phone|telephon\w+|video\w*|teleconference)/iu.test(noun)) return "CALL";
  if (/\bsummit\b/iu.test(noun)) return "SUMMIT";
  return /\b(?:political|foreign office|strategic) (?:consultations|dialogue)\b/iu.test(noun)
    ? "DIALOGUE_ROUND"
    : "MEETING";
}
