import type { ArticleText } from "../article-text";
import type { FoundDate } from "../extraction";
import { foundDate } from "../found-date";
import { mentionsIn, type MarkedSentence } from "../marked-sentence";
import type { Reading } from "../reading";
import type { Encounter } from "./encounter";
import { dayOfLead, daysOfDateline } from "./report-day";
import { isSigning } from "./identity/same-signing";
import { hasStatesOf, isLongAgo, sharePeople } from "./encounter-order";

/** Words by which a sentence looks back on something else than the news. */
const LOOKS_BACK =
  /\b(?:had|has|have|last|past|previous(?:ly)?|recent(?:ly)?|earlier|ago|ever|times|once|in \d{4})\b/iu;
/** Words by which a sentence sets itself off from the day told before: "a day later", "the following week". */
const ANOTHER_DAY =
  /\b(?:days?|weeks?|months?|years?)\s(?:later|earlier|before|after|ago)\b|\b(?:next|following|previous)\s(?:day|morning|week|month|year)\b/iu;
/** Meetings that a verb tells; one that a noun only mentions can be any. */
const TOLD =
  /^(?:MET_WITH|HELD_TALKS_WITH|RECEIVED|CALLED_ON|DURING_MEETING_WITH|DISCUSSED_WITH|GATHERED|OCCASION_CHAIRED_BY|PRESENTED_CREDENTIALS|HOST_ROUND|TOOK_PLACE|CALLED@|SIGNED_|AT_OCCASION|TOOK_PART|JOINT_PRESS)/u;
/** Words that set a meeting off from the day: "after talks with", "ahead of". */
const APART = /^(?:after|following|ahead|before|prior|since)\b|\b(?:after|before)\s\p{L}+ing\b/iu;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/**
 * Give what is told without its day the one day of which an article tells news, where the same people met: "On Monday
 * ‹P0› met ‹P1›. … ‹P0› was also received by ‹P2›." An article that tells of several days leaves it open.
 */
export function onDayOfNews(encounters: readonly Encounter[], { text, sentences }: Reading): Encounter[] {
  return onOneDay(onDayTold(onDayKnown(encounters, text, sentences), sentences), text);
}

const ONE_DAY = /\b(?:one|1)-day (?:\p{L}+ ){0,2}(?:visit|trip)\b/u;

/** "On 4 May ‹P0› met ‹P1›, who is here for a one-day visit": the visit is of the day of the meeting. */
function onOneDay(encounters: readonly Encounter[], { sentences }: ArticleText): Encounter[] {
  return encounters.map((encounter) => {
    if (encounter.kind !== "VISIT" || encounter.date || encounter.isPlanned) return encounter;
    if (!ONE_DAY.test(sentences[encounter.sentence]?.text ?? "")) return encounter;
    const meeting = encounters.find(
      (each) =>
        each.kind === "MEETING" &&
        each.sentence === encounter.sentence &&
        DAY.test(each.date?.edtf ?? "") &&
        sharePeople(each, encounter),
    );
    return meeting?.date ? onDay(encounter, meeting.date) : encounter;
  });
}

/** How many sentences later "the day’s agenda" may be told. */
const REACH = 3;
const OPENS_DAY = /^On ‹D\d+›,/u;

/** "On 4 May, …. The day’s agenda began with a meeting": of the day that a sentence before opened with. */
function onDayTold(encounters: readonly Encounter[], sentences: readonly MarkedSentence[]): Encounter[] {
  return encounters.map((encounter) => {
    if (encounter.within !== "SAME_DAY" || encounter.date !== null) return encounter;
    const before = sentences.slice(Math.max(0, encounter.sentence - REACH), encounter.sentence);
    const opening = before.findLast(({ marked }) => OPENS_DAY.test(marked));
    const [date] = opening ? mentionsIn(opening, opening.marked, "date") : [];
    return date && DAY.test(date.edtf ?? "") ? onDay(encounter, foundDate(date)) : encounter;
  });
}

function onDayKnown(
  encounters: readonly Encounter[],
  text: ArticleText,
  sentences: readonly MarkedSentence[],
): Encounter[] {
  const dated = encounters.filter((each) => each.date !== null && !each.isPlanned && !isLongAgo(each, text.published));
  if (dated.length === 0) return onDateline(encounters, sentences, text);
  const [first, ...others] = new Map(dated.map((each) => [each.date?.edtf ?? "", each.date])).values();
  const day = first && others.length === 0 && DAY.test(first.edtf ?? "") ? first : null;
  if (day === null) return [...encounters];
  return encounters.map((encounter) =>
    isNews(encounter, text) && dated.some((each) => isOfSame(each, encounter) && canBeThere(each, encounter))
      ? onDay(encounter, day)
      : encounter,
  );
}

function isNews(
  { kind, date, isPlanned, rule, quote, sentence }: Encounter,
  { body, sentences }: ArticleText,
): boolean {
  if (kind === "VISIT" || kind === "CALL" || date !== null || isPlanned || !TOLD.test(rule)) return false;
  const words = body.slice(quote.start, quote.end);
  return !LOOKS_BACK.test(words) && !APART.test(words) && !ANOTHER_DAY.test(sentences[sentence]?.text ?? "");
}

/** The day at the head of a report is that of what it tells, when it names no other day. */
function onDateline(
  encounters: readonly Encounter[],
  sentences: readonly MarkedSentence[],
  text: ArticleText,
): Encounter[] {
  const day = dayOfLead(sentences, text.published) ?? daysOfDateline(sentences);
  if (day === null) return [...encounters];
  return encounters.map((encounter) =>
    isNews(encounter, text) && encounter.within !== "OCCASION" ? onDay(encounter, day) : encounter,
  );
}

/** Whether the same people, or the states for which an unnamed side stood, were there. */
function isOfSame(dated: Encounter, encounter: Encounter): boolean {
  const isSignedThere = isSigning(encounter) && encounter.countries.length > 1 && hasStatesOf(dated, encounter);
  if (isSignedThere || sharePeople(dated, encounter)) return true;
  if (dated.participants.length > 0) return false;
  return dated.countries.length > 1 && hasStatesOf(encounter, dated);
}

/** On one day nobody is in two states. */
function canBeThere(dated: Encounter, { placeCountries }: Encounter): boolean {
  const [there, here] = [dated.placeCountries, placeCountries];
  return there.length === 0 || here.length === 0 || here.some((code) => there.includes(code));
}

function onDay(encounter: Encounter, day: FoundDate): Encounter {
  return { ...encounter, date: { ...day, basis: "INFERRED" } };
}
