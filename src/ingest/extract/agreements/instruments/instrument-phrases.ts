import type { Extent } from "../../../sentences";
import { extentOf, wordsOf, type MarkedSentence } from "../../marked-sentence";
import { matchesOf } from "../../matches";
import { TriggerIndex } from "../../../triggers/trigger-index";
import { complementEnd } from "./complement";
import { countBefore, isCountedBefore } from "../telling/counted-before";
import { joinBarePlurals } from "./coordinated-phrases";
import { INSTRUMENT_HEADS } from "./instrument-heads";
import type { InstrumentPhrase } from "./instrument-phrase";
import { modifierStart, type ModifierStart } from "./modifiers";
import { withNounLeftOut } from "./left-out-nouns";
import { revisionBefore } from "./revisions";
import { isSigned, isSignedOn } from "../signing/signed-nouns";

const HEADS = INSTRUMENT_HEADS.map((head) => ({ ...head, pattern: new RegExp(`^(?:${head.form})$`, "iu") }));
const ANY_HEAD = new RegExp(
  `(?<![\\p{L}\\p{N}‹-])(?:${INSTRUMENT_HEADS.map(({ form }) => form).join("|")})(?![\\p{L}\\p{N}])`,
  "giu",
);

const TRIGGERS = new TriggerIndex([{ needs: [ANY_HEAD] }]);

/** Find the phrases of a sentence that name instruments, from left to right. */
export function instrumentPhrases(sentence: MarkedSentence): InstrumentPhrase[] {
  if (TRIGGERS.of(sentence.marked).length === 0) return [];
  const found: InstrumentPhrase[] = [];
  let from = 0;
  let isLastProper = false;
  for (const match of matchesOf(sentence.marked, ANY_HEAD)) {
    if (match.index < from) continue;
    const isLongerName = isLastProper && IS_NAME_GOING_ON.test(sentence.marked.slice(from, match.index));
    const phrase = phraseAt(sentence, match.index, match[0], isLongerName ? 0 : from);
    if (!phrase) continue;
    if (isLongerName) found.pop();
    for (const each of [phrase, ...withNounLeftOut(sentence, phrase)]) {
      found.push(each.phrase);
      from = each.end;
    }
    isLastProper = /^\p{Lu}/u.test(match[0]);
  }
  return joinBarePlurals(found, sentence.sentence.text, sentence.sentence.start);
}

/** "Framework" and then " Participation " or " free trade ": the name goes on to another noun, "Agreement". */
const IS_NAME_GOING_ON =
  /^(?:(?: (?:and )?\p{Lu}[\p{L}-]*){0,4}| (?:free |preferential )?(?:trade|investment|peace)) $/u;

/** The noun of a head: "memoranda" in "memoranda of understanding", "documents" in "cooperation documents". */
function nounIn(head: string): string {
  return (
    head
      .split(/ (?:of|for)\b/u)[0]
      ?.split(" ")
      .at(-1) ?? head
  );
}

/** “Roadmap” for trade: a title with a closing mark has its opening one too. */
function withOpeningQuote(sentence: MarkedSentence, extent: Extent): Extent {
  const isOpen = /^[^"“”]+["”](?!.*["”])/u.test(wordsOf(sentence, extent));
  const before = sentence.sentence.text[extent.start - sentence.sentence.start - 1] ?? "";
  return isOpen && /["“]/u.test(before) ? { ...extent, start: extent.start - 1 } : extent;
}

/** agreement on “Trade”: what is opened after the noun ends with its closing mark. */
function withClosingQuote(marked: string, from: number, end: number): number {
  return /["“][^"“”]+$/u.test(marked.slice(from, end)) && /^["”]/u.test(marked.slice(end)) ? end + 1 : end;
}

/** "a Foreign Ministry statement", "an ‹O1› statement": of one body, and so no instrument. */
const OF_ONE_BODY =
  /(?:(?<![-–/])‹O\d+›(?:['’]s)?|\b(?:[Mm]inistry|[Oo]ffice|[Dd]epartment|[Ee]mbassy|[Pp]alace|[Hh]ouse|[Gg]overnment|[Pp]residency|[Pp]residential|[Ss]ecretariat|[Cc]abinet|[Pp]ress|[Oo]fficial|[Ww]ritten)(?:['’]s)?) (?:(?:press|news|official|written) )?$/u;

/** "the Compact of ‹O1›", "the Treaty of Reefs": a name that begins with its noun. */
const IS_OF_NAME = /^(?:Compacts?|Covenant|Charter|Treaty|Convention|Pact) (?:of|on) (?:the )?(?:‹[OCL]\d+›|\p{Lu})/u;

/** Where the phrase of a noun begins: at its modifiers, or at what makes it the change of another ("an extension of the"). */
function phraseStart(marked: string, at: number, floor: number): ModifierStart {
  const modifiers = modifierStart(marked, at, floor);
  const revision = revisionBefore(marked.slice(floor, modifiers.start));
  if (revision !== null) return { ...revision, start: floor + revision.start, isNamed: false };
  return modifiers.isDefinite && IS_OF_NAME.test(marked.slice(at)) ? { ...modifiers, isNamed: true } : modifiers;
}

/** "will also deal with trade", "which deals with trade": a verb. */
const DEALS_WITH =
  /(?:\b(?:to|will|would|can|could|may|must|should|shall|also|that|which|who|not|they|we|it) deal|\b(?:that|which|who|also|it|he|she) deals) with\b$/iu;

function phraseAt(
  sentence: MarkedSentence,
  at: number,
  head: string,
  floor: number,
): { phrase: InstrumentPhrase; end: number } | null {
  const { marked, mentions, marks } = sentence;
  const spec = HEADS.find(({ pattern }) => pattern.test(head));
  if (
    !spec ||
    /^\s+(?:on the table|of the century|commitments?\b|terms\b|provisions\b|negotiations\b|talks\b|holders?\b|to (?:sign|meet|hold)\b|centre|center|hall|website)/iu.test(
      marked.slice(at + head.length),
    )
  )
    return null;
  if (DEALS_WITH.test(marked.slice(Math.max(0, at - 12), at + head.length + 5))) return null;
  const { isDefinite, isNamed, start: first } = phraseStart(marked, at, floor);
  const opening = /^["“‘'«]/u.exec(marked.slice(first, at))?.[0] ?? "";
  const nounEnd = at + head.replace(/ of$/iu, "").length;
  const whole = withClosingQuote(marked, at, complementEnd(marked, nounEnd));
  // "signed the agreements for ‹C1›": for whom somebody signed, not what they are for.
  const isSide =
    isDefinite &&
    !isNamed &&
    (first === at || /\bsigned (?:the|this) $/u.test(marked.slice(0, first))) &&
    /^ for (?:the )?‹C\d+›$/u.test(marked.slice(nounEnd, whole));
  const end = isSide ? nounEnd : whole;
  const isUnclosed = !/["”»]/u.test(marked.slice(first + opening.length, end));
  const start = first + (isUnclosed ? opening.length : 0);
  if (spec.onlyNamed && /^\p{Ll}/u.test(head) && /^ to\b/u.test(marked.slice(at + head.length))) return null;
  const isKnown = isNamed && (/^\p{Lu}/u.test(head) || start < at);
  if (
    spec.onlyNamed &&
    !(spec.isIfSigned
      ? isSigned(marked, start, at + head.length) || (isKnown && spec.kind !== "OTHER" && !/^memo/u.test(spec.form))
      : isKnown)
  )
    return null;
  if (/^statement$/u.test(head) && OF_ONE_BODY.test(marked.slice(Math.max(0, at - 60), at))) return null;
  if (spec.onlyAnaphoric && !(isDefinite && start === at)) return null;
  const isCounted = isCountedBefore(marked, start);
  const count = isCounted ? countBefore(sentence, start) : null;
  if (spec.onlyCounted && !isCounted && !(isDefinite && start === at) && !isSignedOn(marked, start, at + head.length))
    return null;
  const isSingleQuoted = /[‘']$/u.test(marked.slice(0, start)) && /[’']$/u.test(marked.slice(at, end));
  const extent = withOpeningQuote(sentence, extentOf(sentence, start, isSingleQuoted ? end - 1 : end));
  const inside = mentions.filter((_, index) => {
    const mark = marks[index];
    return mark !== undefined && mark.start >= start && mark.end <= end;
  });
  return {
    end,
    phrase: {
      ...extent,
      title: wordsOf(sentence, extent),
      kind: spec.kind,
      head: head.toLowerCase(),
      isPlural:
        (/(?:s|anda|ies)$/iu.test(nounIn(head)) && !/^(?:mou|communiqué)$/iu.test(head)) ||
        (count ?? 0) > 1 ||
        (isCounted && count === null),
      isCounted,
      count,
      isDefinite,
      isNamed,
      mentions: inside,
    },
  };
}
