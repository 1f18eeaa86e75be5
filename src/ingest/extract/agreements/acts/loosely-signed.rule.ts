import { tellingWords } from "../instruments/instrument-identity";
import { isDirectObject } from "../instruments/loose-object";
import { isDenied, isDoneTo, isToCome } from "../pattern-parts";
import { patternRule } from "../pattern-rule";

const VERB =
  "signed|inked|initial(?:l)?ed|concluded|sealed|struck|clinched|forged|exchanged|formali[sz]ed|renewed|entered into|adopted|endorsed|ratified|reached|apprised of|entered(?! (?:in|on|the|force|effect)\\b)|unveiled|launched|upgraded|produced|yielded|(?:resulted|culminated|ended) (?:in|with)|led to|passed|(?:green light|go-ahead|thumbs[- ]up) (?:to|for)|(?:renewal|extension|finali[sz]ation|adoption|conclusion|launch) of";

/** What one state alone may do with a plan of its own. */
const IS_START = /^(?:unveiled|launched|upgraded|passed)$/u;
const IS_JOINT =
  /\b(?:joint|bilateral|trilateral|between|with|agreement|treaty|convention|protocol|compact|FTA|CEPA)\b/iu;
const IS_PASSED = /^passed|^(?:green|go|thumbs)/u;
const BY_PARLIAMENT =
  /\b(?:[Pp]arliament|[Ss]enate|[Aa]ssembly|[Cc]ongress|Majlis|Duma|Rada|[Ll]awmakers|[Ll]egislators|[Dd]eputies|MPs|[Hh]ouse)\b/u;
/** "an agreement on holding talks": that they go on talking. */
const IS_TALK =
  /\b(?:on|to|for) (?:hold|meet|continu|talk|visit|measures|a number|certain|key|the implementation)\p{Ll}*/u;
/** "reached agreement on a wide range of issues": on nothing that is named. */
const IS_ON_MUCH =
  /\bon (?:an? (?:\p{Ll}+ )?(?:range|number|variety|series|host) of|many|most|several|various|some|all|these|those|other|important) (?:[\p{Ll}-]+ )?(?:issues|matters|questions|points|aspects|topics|subjects|areas|fields)\b/u;
/** "the Convention to six": how many there are now. */
const IS_NUMBER = / to \p{Ll}+$/u;

/** "the early renewal of": an act that is only wanted. */
const IS_WANTED =
  /\b(?:early|speedy|swift|timely|need|importance|significance|necessity|towards?|expedit\p{Ll}*|await\p{Ll}*|upcoming|(?:negotiations|talks) (?:on|for|about)|interest|pending|after|following|since|facilitat\p{Ll}*|accelerat\p{Ll}*)\b[^‹;]{0,40}$/u;
/** "several agreements, including": which are told after it. */
const IS_SUM = /^[^.;‹]{0,40}(?:\bincluding\b|:|‹N)/u;

/** Who only lets an instrument pass. */
const IS_GOVERNMENT = /\b(?:[Cc]abinet|[Cc]ouncil of [Mm]inisters|[Gg]overnment)\b[^.;]{0,40}$/u;

/** The verb of the clause an instrument stands in tells what was done with it, however far before it stands. */
export const looselySigned = patternRule({
  id: "LOOSELY_SIGNED",
  version: 2,
  description:
    "An instrument is the object, or one of several, of the verb of its clause, with any circumstances between them.",
  examples: [
    {
      text: "Peru and Chile signed, at the end of a long day in Lima and in front of many guests, a tuna agreement.",
      finds: ["SIGNED tuna agreement"],
    },
    {
      text: "Peru initialed, after many a long day in Lima, a tuna treaty with Chile.",
      finds: ["NEGOTIATED tuna treaty with Chile"],
    },
    { text: "Peru and Chile unveiled a joint action plan on tuna.", finds: ["SIGNED joint action plan on tuna"] },
    {
      text: "The talks culminated in the adoption of the Arica Declaration on tuna.",
      finds: ["SIGNED Arica Declaration on tuna"],
    },
    {
      text: "Lawmakers gave the green light to the tuna treaty with Chile.",
      finds: ["RATIFIED tuna treaty with Chile"],
    },
    { text: "They exchanged views on a tuna treaty and a coral agreement.", finds: [] },
    { text: "Peru unveiled an action plan on tuna.", finds: [] },
    { text: "Peru and Chile reached agreement on a wide range of issues.", finds: [] },
    { text: "Peru signed a letter on the tuna agreement.", finds: [] },
    { text: "Peru signed a letter that calls for a tuna agreement.", finds: [] },
  ],
  cue: new RegExp(`\\b(?:${VERB})\\b`, "u"),
  pattern: new RegExp(
    `(?<=\\b(?<verb>${VERB})\\b(?<gap>(?:[^;‹]|‹[A-Z]\\d+›){0,260}?))(?<what>‹I\\d+›)(?=(?<after>[^;]{0,120}))`,
    "gu",
  ),
  status: ({ verb = "", gap = "", after = "" }, before, words) => {
    if (!isDirectObject(gap) || IS_SUM.test(after)) return null;
    if (IS_START.test(verb) && !IS_JOINT.test(words)) return null;
    const subject = before.slice(0, before.length - gap.length - verb.length).slice(-100);
    if (isDenied(subject)) return null;
    if ((isToCome(subject, verb) && !isDoneTo(subject)) || (/ of$/u.test(verb) && IS_WANTED.test(subject)))
      return "PROPOSED";
    if (verb === "ratified" || (IS_PASSED.test(verb) && BY_PARLIAMENT.test(subject))) return "RATIFIED";
    if (IS_PASSED.test(verb)) return "PROPOSED";
    if (/^(?:adopted|endorsed)$/u.test(verb) && IS_GOVERNMENT.test(subject)) return "PROPOSED";
    return /^(?:initial|reached|finali)/u.test(verb) ? "NEGOTIATED" : "SIGNED";
  },
  applies: ({ title, isPlural, isCounted }) =>
    tellingWords(title).size > 0 &&
    (!isPlural || isCounted) &&
    ![IS_TALK, IS_ON_MUCH, IS_NUMBER].some((other) => other.test(title)),
});
