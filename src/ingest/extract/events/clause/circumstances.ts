import type { FoundDate } from "../../extraction";
import { mentionsIn, type MarkedSentence } from "../../marked-sentence";
import type { DateMention } from "../../mention";
import type { Encounter } from "../encounter";

/** A stretch of a marked sentence that tells of an encounter. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How far a date or place may stand from what it dates. */
const REACH = 130;

/** Words before a date that make it a bound, or another thing's date. */
const NO_DATE_OF =
  /(?:\b(?:since|until|till|by|before|after|than|(?<!\b(?:morning|afternoon|evening|night|day|(?<!\b(?:by|until|till|before|since|after|from) the )(?:end|middle|beginning|start)) )of|between|for|the)|(?<!\b(?:early|mid|late))[-–]|\b(?:period|term|years)(?: of| from)?|Posted|updated on|adopted on|‹D\d+› \[)\s?$/iu;
/** What a date farther on in the sentence belongs to. */
const OTHER_MATTER =
  /;| while ‹P|\b(?:days?|weeks?|months?|hours?|years?|shortly|just|soon|comes?|came) (?:before|after|ahead of)\b|\barrival\b|‹P\d+›['’]s (?:\p{Ll}+ ){0,3}(?:visit|trip)\b|\b(?:invit(?:ed|ation)|accept(?:ed|ing)|previous|sign(?:ed|ing)|since|agreement|treaty|which|reported|said|told|announced|took effect|adopted|established|resolution|anniversary|lifting|restored|reach(?:es|ed)?|accession|pursuant|decision|appointment|elections?|won|assum(?:ed|ing)|where|announcing|saying|adding|ratif\w+)\b/u;
/** A place and day at the head of a report say where and when it was written. */
const DATELINE = /^‹[LC]\d+›,? ‹D\d+›\s?(?:\(|[–—-])/u;

/** Return when an encounter was, by the words in, after or right before the stretch that tells of it. */
export function dateOf(sentence: MarkedSentence, stretch: Stretch): FoundDate | null {
  const dates = datesOf(sentence);
  const near =
    dates.find(({ from }) => from >= stretch.from && from < stretch.to) ??
    dates.find((date) => date.from >= stretch.to && isFree(sentence.marked.slice(stretch.to, date.from))) ??
    (IS_BEFORE_OR_AFTER.test(sentence.marked.slice(stretch.from, stretch.to))
      ? undefined
      : dates.findLast((date) => date.to <= stretch.from && leadsTo(stretch, date, sentence.marked)));
  return near ? withNext(near, dates, sentence) : null;
}

/** A date before a stretch is its own unless it stands in a relative clause that has ended: ", who took office in ‹D1›, met". */
function leadsTo({ from }: Stretch, date: PlacedDate, marked: string): boolean {
  const gap = marked.slice(date.to, from);
  const isAside = /, (?:who|which|whose)\b[^,]*$/u.test(marked.slice(0, date.from)) && gap.includes(",");
  return !isAside && !AFTERWARDS.test(gap) && isLead(gap);
}

/** "on ‹D0›, after completing his visit": the day is of what came next. */
const AFTERWARDS = /\b(?:after|following|before|ahead of|prior to) [^,‹]*(?:‹P\d+›(?:['’]s)? [^,‹]*)?$/u;

/** "On ‹D0›, ‹P1› met … before holding talks with ‹P2›": the day is of what was done first. */
const IS_BEFORE_OR_AFTER = /\b(?:before|after|ahead of) (?:also )?(?:hold|meet|hav|receiv|host|visit)ing\b/u;

interface PlacedDate extends Stretch {
  readonly mention: DateMention;
}

function datesOf({ marked, mentions, marks }: MarkedSentence): PlacedDate[] {
  const dateline = DATELINE.exec(marked)?.[0].length ?? 0;
  return mentions.flatMap((mention, index) => {
    const mark = marks[index];
    if (mention.kind !== "date" || !mark || mark.start < dateline) return [];
    const isOther = isOfAnotherThing(marked.slice(0, mark.start), marked.slice(mark.end), mention);
    return isOther ? [] : [{ mention, from: mark.start, to: mark.end }];
  });
}

/** Nouns that a date can stand right before: "the May visit". */
const OF_ENCOUNTER =
  /^(?:['’]s)? (?:[\p{Ll}-]+ ){0,2}(?:visit|trip|tour|meeting|talks|summit|session|call|conversation|dialogue|conference|ceremony|consultations)\b/u;

/** A date right before these is that of the decision, not of what was decided on. */
const DECIDING = /^,? (?:agreed|decided|announced|confirmed|pledged|promised|undertook) (?:to|that)\b[^;.]*‹D/u;

/** Whether a date is a bound, or stands before something that is no encounter: "the 2019 Memorandum". */
function isOfAnotherThing(before: string, after: string, { edtf, asStated }: DateMention): boolean {
  // "on the 4th of May", "between 4 and 6 May".
  if (/^\d+(?:st|nd|rd|th)\b/u.test(asStated) && /\bon the\s$/u.test(before)) return false;
  if (edtf?.includes("/") && /\bbetween\s$/u.test(before)) return false;
  if (OF_ENCOUNTER.test(after) && /\b(?:the|‹P\d+›(?:['’]s)?|their|its)\s$/u.test(before)) return false;
  if (DECIDING.test(after)) return true;
  if (/^\d{4}\/\d{4}$/u.test(edtf ?? "") && /^ \p{L}/u.test(after)) return true;
  return NO_DATE_OF.test(before) || (/^\d{4}$/u.test(edtf ?? "") && /^ (?:\p{Lu}|‹[OI])/u.test(after));
}

/** A relative clause that only says when something is. */
const HAPPENING =
  /,? (?:which|that) (?:is|was|will be|took|takes) (?:being |currently |now )?(?:happening|held|taking place|place|under way|underway)/u;

function isFree(gap: string): boolean {
  return gap.length <= REACH && !OTHER_MATTER.test(gap.replace(HAPPENING, "")) && !NEW_CLAUSE.test(gap);
}

/** ", ‹P5› will travel to": from there on something else is told. */
const NEW_CLAUSE = /, (?:the )?‹P\d+› (?:also )?(?:will|would|is|was|has|had|plans)\b/u;

/** A finite verb between a date and what follows makes it the date of that verb. */
const FINITE =
  /\b(?:was|were|is|are|has|had|have|noted|welcomed|praised|recalled|met|held|visited|will|would|looked|agreed|decided|expressed|signed|discussed|reaffirmed|underlined|stressed)\b/u;

function isLead(gap: string): boolean {
  return isFree(gap) && !FINITE.test(gap.replace(/, who\b[^,]*,/u, ""));
}

/** "on Sunday and Monday": two days that follow each other are one stretch of time. */
function withNext({ mention, to }: PlacedDate, dates: readonly PlacedDate[], { marked }: MarkedSentence): FoundDate {
  const next = dates.find(({ from }) => from > to && /^\s(?:and|to|through)\s$/u.test(marked.slice(to, from)))?.mention;
  const { asStated, edtf, basis } = mention;
  if (!next || !isDay(edtf) || !isDay(next.edtf) || edtf >= next.edtf) return { asStated, edtf, basis };
  return { asStated: `${asStated} and ${next.asStated}`, edtf: `${edtf}/${next.edtf}`, basis };
}

function isDay(edtf: string | null): edtf is string {
  return edtf !== null && /^\d{4}-\d{2}-\d{2}$/u.test(edtf);
}

const PLACE =
  "\\b(?:[Ii]n|[Aa]t) (?:the )?(?:nearby )?(?:‹C\\d+›(?:['’]s)? (?:capital|city|town|port|resort)(?: city)?,?(?: of)? (?=‹L))?(?<place>‹[LCO]\\d+›)(?!['’]|(?<=‹C\\d+›) (?:\\p{Lu}|capital|city|side|parliament|president|ministry|government|embassy|mission|headquarters|foreign|prime|team|delegation))";
const IN_PLACE = new RegExp(PLACE, "u");
const RIGHT_IN_PLACE = new RegExp(`^ ${PLACE}`, "u");
/** A place after what is told, with no more than another circumstance between. */
const THEN_IN_PLACE = new RegExp(`^[^,;.‹]{0,40}(?:‹[DNO]\\d+›[^,;.‹]{0,12})?${PLACE}`, "u");

/** Return where an encounter was, by the words in, after or before the stretch that tells of it. */
export function placeOf(sentence: MarkedSentence, { from, to }: Stretch): Place {
  const { marked } = sentence;
  const mark =
    RIGHT_IN_PLACE.exec(marked.slice(to)) ??
    IN_PLACE.exec(marked.slice(from, to)) ??
    THEN_IN_PLACE.exec(marked.slice(to)) ??
    IN_PLACE.exec(marked.slice(Math.max(0, from - REACH), from));
  return mark?.groups?.["place"] ? placeNamed(sentence, mark.groups["place"]) : { place: null, placeCountries: [] };
}

export type Place = Pick<Encounter, "place" | "placeCountries">;

/** Return the place that marks stand for: states, a town or a building; of several places, all of their names. */
export function placeNamed(sentence: MarkedSentence, marks: string): Place {
  const places = mentionsIn(sentence, marks, "place");
  const countries = mentionsIn(sentence, marks, "country");
  const all = [...places, ...countries, ...mentionsIn(sentence, marks, "organization")].sort(
    (one, other) => one.start - other.start,
  );
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return { place: null, placeCountries: [] };
  const { start, text } = sentence.sentence;
  const name = all.length === 1 && places[0] ? places[0].name : text.slice(first.start - start, last.end - start);
  const codes = [...places.flatMap(({ country }) => country ?? []), ...countries.map(({ code }) => code)];
  return { place: name, placeCountries: [...new Set(codes)] };
}
