import type { FoundDate } from "../../extraction";
import { firstDateIn, foundDate } from "../../found-date";
import type { MarkedSentence } from "../../marked-sentence";
import type { InstrumentPhrase } from "../instruments/instrument-phrase";
import { isRevision } from "../instruments/revisions";

/** "on Sunday President Lima signed", "On Sunday, the Fijian parliament approved": the day right before who acts. */
const DAY_BEFORE =
  /(?:‹D\d+›[^‹;.]{0,12}|^On ‹D\d+›, (?:the )?(?:‹[CO]\d+›(?:['’]s)? (?:(?!\p{L}+(?:ed|s)\b)\p{L}+ ){0,3}|(?:\p{L}+\.? ){1,3}(?:from|of) (?:the )?))$/u;

/** ", which is expected to be signed in ‹D1›": another step's date. */
const ANOTHER_CLAUSE =
  /\b(?:signed|concluded|inked|adopted|launched|established) (?:between|in|on|by|at|during|last)\b.*$|, (?:which|who|whose|where|while|after which)\b.*?(?:$|(?=, on ‹D\d+›[.”"]*$))|\b(?:will|would|shall|is to|to) (?:\p{Ll}+ )?(?:enter|come|go|take effect|expire|last|run|remain|apply|become)\b.*$|\bagreed (?:to|upon|on) (?:at|in|by|during)\b.*$/u;

/** ", the ministry said ‹D1›": when it was told. */
const REPORTED =
  /, (?:(?!and\b)[^,;]){0,60}\b(?:said|announced|reported|told|wrote|stated|added|confirmed|says|reports)\b[^;]*$/u;

/** A time that the mention itself says something is for: "for the period 2024–2026". */
const IS_TERM = /^(?:for|until|till|since|covering)\b|^(?:the )?period\b/iu;

function withoutTerms(sentence: MarkedSentence, part: string): string {
  return part.replaceAll(/‹D(\d+)›/gu, (mark, index: string) => {
    const mention = sentence.mentions[Number(index)];
    return mention?.kind === "date" && IS_TERM.test(mention.asStated) ? "" : mark;
  });
}

/** "SUVA, ‹D1› (‹O2›) -- ": the day of the report, before that of what it tells. */
const AFTER_DATELINE = /^(?:‹[LC]\d+›|\p{Lu}[\p{L} ]{2,30})(?:,? ‹[LC]\d+›)?,? ‹D\d+› ?[(–—-]/u;

/** Return words without the place and day of the report before them, which date news and nothing that was there before. */
export function withoutDateline(before: string): string {
  return before.replace(AFTER_DATELINE, "");
}

/** Return the day that a match tells, else the words right before it, else those after. */
export function dateTold(sentence: MarkedSentence, before: string, match: string, after: string): FoundDate | null {
  const [early, late] = [DAY_BEFORE.exec(before)?.[0] ?? "", after.replace(ANOTHER_CLAUSE, "").replace(REPORTED, "")];
  const parts = AFTER_DATELINE.test(before) ? [match, late, early] : [match, early, late];
  // A date after "for" is the time that the instrument is for.
  return firstDateIn(
    sentence,
    withoutTerms(sentence, parts.join(" ; ")).replaceAll(
      /\b(?:for|until|since|covering|by|before) (?:the )?(?:end of )?(?:period |years? |term )?(?:of |from )?‹D\d+›(?:(?: to | and |–|-)‹D\d+›)?|(?<!\bon )\b(?:an?|the) ‹D\d+›(?= (?:\p{L}|‹O))/gu,
      "",
    ),
  );
}

/** Return the date within an instrument's name: "the November 27 border agreement", "the 1951 defence treaty". */
export function dateInside({ mentions, title, head, start }: InstrumentPhrase): FoundDate | null {
  const noun = start + title.toLowerCase().indexOf(head);
  const [date] = mentions.flatMap((mention) => (mention.kind === "date" && mention.end <= noun ? [mention] : []));
  // "an amendment to the 2010 treaty" is not of 2010.
  if (isRevision(title)) return null;
  return date ? foundDate(date) : null;
}
