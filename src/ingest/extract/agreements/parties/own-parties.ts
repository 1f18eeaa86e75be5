import type { FoundParty } from "../../extraction";
import { markSentence, mentionsIn, wordsOf, type MarkedSentence } from "../../marked-sentence";
import type { Reading } from "../../reading";
import type { InstrumentPhrase } from "../instruments/instrument-phrase";
import { distinct, partiesNamed } from "./parties-named";
import { twoSides } from "./two-sides";
import { twoUnlistedBodies, unlistedPartner, unlistedSide } from "./unlisted-bodies";

const BETWEEN = /\b(?:[Bb]etween|[Aa]mong|amongst)\b(?<parties>.{0,200})/u;
const WITH =
  /(?<!‹[COL]\d+› )(?<!\b(?:connecting|linking|line|accordance|dealing|along|together|associated|compliance|connection) )\bwith\b(?! (?:the )?(?:participation|support|assistance|help|involvement|aim|view|purpose|respect|regard)\b)(?<parties>[^,;‹]{0,40}‹[CO]\d+›(?:(?:, (?:and )?| and |,? as well as )(?:the )?‹[CO]\d+›){1,60}|[^,;]{0,60})/u;
const FROM = /^.{0,30}\bfrom\b(?<parties>.{0,160})/u;
const DYAD = /‹[CO]\d+›(?: ?[-–—/] ?| and | )‹C\d+›(?: ?[-–—/] ?‹C\d+›)?|‹C\d+› ?[-–—/] ?‹O\d+›/u;
/** What the parties are followed by when the sentence goes on to what they agreed. */
const PURPOSE =
  /\b(?:excluding|except|without|other than|to|on|for|[Rr]egarding|[Cc]oncerning|aimed|following|in the(?! ‹C)|that|which)\b.*$/u;

/** Return the parties that an instrument's own words name: "between X and Y", "the X–Y agreement", "with Z". */
export function ownParties(instrument: InstrumentPhrase, within: MarkedSentence, reading: Reading): FoundParty[] {
  const { sentence } = within;
  const phrase = markSentence(
    { ...sentence, start: instrument.start, end: instrument.end, text: ownWords(instrument, within) },
    instrument.mentions,
  );
  const groups = BETWEEN.exec(phrase.marked)?.groups ?? FROM.exec(phrase.marked)?.groups;
  const sides = twoSides(phrase, groups?.["parties"] ?? "", reading);
  if (sides.length === 2) return sides;
  const whole = brokenOff(instrument, within, reading);
  const wholeSides = whole ? twoSides(whole, BETWEEN.exec(whole.marked)?.groups?.["parties"] ?? "", reading) : [];
  if (wholeSides.length === 2) return wholeSides;
  const between = groups?.["parties"]?.replace(PURPOSE, "");
  const dyad = between === undefined ? DYAD.exec(phrase.marked)?.[0] : undefined;
  const partner = WITH.exec(phrase.marked)?.groups?.["parties"]?.replace(PURPOSE, "");
  const possessors = POSSESSORS.exec(wordsBefore(instrument, within))?.[0];
  const owners = possessors === undefined ? [] : statesNamed(within, possessors);
  const listed = [between, dyad, partner].flatMap((part) => (part ? partiesNamed(phrase, part, reading) : []));
  const namesakes = distinct(listed).length === 1 ? statesOfNamesakes(phrase, between ?? "") : [];
  if (namesakes.length === 2) return namesakes;
  // An abbreviation stands for a title whose names are not marked.
  const isWhole = instrument.end - instrument.start === instrument.title.length;
  const unlisted = isWhole && between !== undefined && distinct(listed).length === 1 ? unlistedSide(between) : [];
  if (owners.length > 1 || (owners.length > 0 && listed.length > 0)) return distinct([...owners, ...listed]);
  if (listed.length > 0) return distinct([...unlisted, ...listed]);
  return between === undefined ? unlistedPartner(partner ?? "") : twoUnlistedBodies(isWhole ? between : "");
}

/** "by ‹N0› countries, including ‹C1›, ‹C2› and ‹C3›": those who are named. */
const AMONG_MANY =
  /\b(?:by|between|with|among) (?:(?:\p{Ll}+|‹[NO]\d+›) ){0,3}(?:countries|nations|states|members|parties|governments),? (?:including|among them|such as) (?:the )?(?<some>‹C\d+›(?:(?:, (?:and )?| and )(?:the )?‹C\d+›){0,40})/u;

/** Its title, or of one that is only described, which is called by the noun of all, the words that describe it. */
function ownWords(instrument: InstrumentPhrase, within: MarkedSentence): string {
  const words = wordsOf(within, instrument);
  return instrument.title.endsWith(words) ? words : instrument.title;
}

/** How far after an instrument the name of its second party may go. */
const REACH = 200;
const ENDS_BETWEEN = /\bbetween\b(?!.*\band\b)/u;
const GOES_ON_BETWEEN = /^(?: \([^()]{1,20}\))? between /u;

/** "a pact between the Office of ‹C0›": the words of the sentence from an instrument on, where its title ends before the second of two parties. */
function brokenOff(
  { title, start, end }: InstrumentPhrase,
  within: MarkedSentence,
  reading: Reading,
): MarkedSentence | null {
  const { sentence } = within;
  const unmarked = reading.sentences[sentence.index];
  const after = sentence.text.slice(end - sentence.start);
  const isBroken =
    ENDS_BETWEEN.test(title) || (!/\b(?:between|with|among)\b/u.test(title) && GOES_ON_BETWEEN.test(after));
  if (!unmarked || !isBroken) return null;
  const until = Math.min(end + REACH, sentence.end);
  const text = wordsOf(within, { start, end: until });
  return markSentence(
    { ...sentence, start, end: until, text },
    unmarked.mentions.filter((mention) => mention.start >= start && mention.end <= until),
  );
}

/** Return the parties that the words after a verb name: "between the ‹O1› of ‹C2› and the ‹O3›", "by ‹C4› and ‹C5› on tuna". */
export function partnersIn(sentence: MarkedSentence, words: string, reading: Reading): FoundParty[] {
  const some = AMONG_MANY.exec(words)?.groups?.["some"];
  if (some !== undefined) return partiesNamed(sentence, some, reading);
  const sides = twoSides(sentence, /\b(?:between|by) (.*)$/u.exec(words)?.[1] ?? "", reading);
  return sides.length === 2 ? sides : partiesNamed(sentence, words.replace(PURPOSE, ""), reading);
}

/** "‹C0› and ‹C1›’s existing treaty", "‹C0›’s covenants with ‹C1›": whose it is. */
const POSSESSORS = /‹C\d+›(?:(?:, (?:and )?| and )(?:the )?‹C\d+›){0,8}['’]s? (?:\p{Ll}+ ){0,2}$/u;

function wordsBefore({ start }: InstrumentPhrase, { marked, mentions, marks }: MarkedSentence): string {
  const at = mentions.findIndex(
    (mention) => mention.kind === "instrument" && mention.start <= start && start < mention.end,
  );
  return at < 0 ? "" : marked.slice(Math.max(0, (marks[at]?.start ?? 0) - 120), marks[at]?.start ?? 0);
}

function statesNamed(within: MarkedSentence, part: string): FoundParty[] {
  return mentionsIn(within, part, "country").map(({ code }) => ({ country: code }));
}

const NAMESAKES = /^[^‹]*(?:‹C\d+›[^‹]{0,20})?‹O\d+›.*\band\b.*‹O\d+›/u;

/** "between the ‹O0› of ‹C1› and the ‹O2› of ‹C3›", bodies of one name: each stands for its state. */
function statesOfNamesakes(phrase: MarkedSentence, between: string): FoundParty[] {
  if (!NAMESAKES.test(between)) return [];
  return distinct(mentionsIn(phrase, between, "country").map(({ code }) => ({ country: code })));
}

const WITH_SEVERAL = /\bwith\b.*\b(?:countries|nations|states|partners|members)$/u;
const SOME_OF_THEM = /^,? (?:including|namely|such as) (?:the )?‹C\d+›(?:,? (?:and )?(?:the )?‹C\d+›)*/u;

/** Return the partners named after an instrument with several: "an agreement with nine countries, including ‹C1› and ‹C2›". */
export function partnersAmong(
  { title }: InstrumentPhrase,
  after: string,
  within: MarkedSentence,
  reading: Reading,
): FoundParty[] {
  const some = WITH_SEVERAL.test(title) ? SOME_OF_THEM.exec(after)?.[0] : undefined;
  return some === undefined ? [] : partiesNamed(within, some, reading);
}
