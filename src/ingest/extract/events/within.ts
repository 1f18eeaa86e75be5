import type { Stretch } from "./clause/circumstances";
import type { Encounter } from "./encounter";

/** Words by which a sentence says what an encounter was a part of, or went on with. */
const WITHIN: readonly (readonly [Exclude<Encounter["within"], null>, RegExp])[] = [
  [
    "VISIT",
    /\b(?:during|as part of|within|in the course of|in the framework of|on) (?:the |this |that |his |her |their |‹P\d+› )(?:\p{L}+ ){0,3}(?:visit|trip|stay|tour|mission)\b|\bBefore (?:flying|returning|leaving)/iu,
  ],
  [
    "OCCASION",
    /\bon the (?:sidelines?|side ?lines|margins?|fringes) of\b|\b(?:during|as part of|within the framework of) the (?:\p{L}+ ){0,3}(?:summit|conference|forum|session|assembly|week|event)\b/iu,
  ],
  [
    "ALSO",
    /\b(?:[Ff]ollowing|[Aa]fter|[Aa]t the (?:end|close|conclusion) of|[Aa]head of|[Bb]efore|[Pp]rior to) the (?:\p{L}+ ){0,2}(?:meeting|talks|session|discussions|consultations|plenary|ceremony)\b/u,
  ],
  [
    "SAME_DAY",
    /\b(?:(?:the|that) same day|(?:earlier|later) (?:in|that|the same|on the same) ?(?:the )?day)\b|\bthe day['’]s (?:agenda|programme|program|schedule|events)\b/iu,
  ],
  [
    "ALSO",
    /\b(?:also|earlier(?=,? (?:held|met|had|received|hosted|welcomed|chaired))|later(?=,? (?:held|met|had|received|hosted|welcomed|chaired|called))|afterwards?|subsequently|in addition(?! to the (?:official )?meetings)|separate|separately|besides)\b/iu,
  ],
];

/** How far before what tells of an encounter such words may stand. */
const REACH = 90;

/** Return what the words around a stretch of a marked sentence say that an encounter was a part of. */
export function withinWhat(marked: string, { from, to }: Stretch): Encounter["within"] {
  const words = marked.slice(Math.max(0, from - REACH), to + REACH);
  return WITHIN.find(([, form]) => form.test(words))?.[0] ?? null;
}
