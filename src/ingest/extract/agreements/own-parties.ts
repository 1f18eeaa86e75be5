import type { FoundParty } from "../extraction";
import { markSentence, mentionsIn, type MarkedSentence } from "../marked-sentence";
import type { Reading } from "../reading";
import type { InstrumentPhrase } from "./instrument-phrase";
import { distinct, partiesNamed } from "./parties-named";
import { twoSides } from "./two-sides";
import { twoUnlistedBodies, unlistedSide } from "./unlisted-bodies";

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
    { ...sentence, start: instrument.start, end: instrument.end, text: instrument.title },
    instrument.mentions,
  );
  const groups = BETWEEN.exec(phrase.marked)?.groups ?? FROM.exec(phrase.marked)?.groups;
  const sides = twoSides(phrase, groups?.["parties"] ?? "", reading);
  if (sides.length === 2) return sides;
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
  return listed.length > 0 ? distinct([...unlisted, ...listed]) : twoUnlistedBodies(isWhole ? (between ?? "") : "");
}

/** Return the parties that the words after a verb name: "between the ‹O1› of ‹C2› and the ‹O3›", "by ‹C4› and ‹C5› on tuna". */
export function partnersIn(sentence: MarkedSentence, words: string, reading: Reading): FoundParty[] {
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
