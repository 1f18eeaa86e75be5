import type { ArticleText, TextSentence } from "../../article-text";
import type { DateMention } from "../../mention";
import { dateForms } from "./date-forms";
import type { Tense } from "./date-reading";
import { publicationOf, type Publication } from "./publication";
import { overlaps, scanSentence, type SentenceMatch } from "../scan";
import { TriggerIndex } from "../../../triggers/trigger-index";

/** Words with which a clause tells of what is still to come. */
const IS_TO_COME =
  /\b(?:will|shall|would|upcoming|forthcoming|scheduled|slated|planned|plans?|expected|due|next|looks?\sforward|looking\sforward|agreed\sto|invited|invitation|to\sbe\sheld|(?:is|are)\s(?:set\s)?to)\b(?![^]*\b(?:said|says|told|announced|added|stated|reported|noted)\b)/u;

const IS_DEADLINE = /\b(?:until|till|by|before|no\slater\sthan)\s(?:the\s(?:end|middle)\sof\s)?$/u;

/** Characters before a date that can hold the verb it belongs to. */
const REACH = 250;
const PAST_VERB =
  "(?:said|says|told|was|were|had|has|have|met|held|took|gave|made|paid|began|came|went|saw|\\p{Ll}{2,}ed)(?!\\p{L})";
const IS_PAST = new RegExp(`(?<!\\p{L})${PAST_VERB}`, "u");
/** "They will meet again after they met in Oslo in May": the clause of the date tells of what is done. */
const IS_LOOKING_BACK = new RegExp(
  `\\b(?:after|since|when|where|who|which)\\s(?:(?!\\b(?:will|shall|would|be|is|are)\\b)[^.,;]){0,40}?(?<!\\p{L})(?!(?:scheduled|planned|expected|slated|invited|agreed)\\b)${PAST_VERB}(?:(?!\\b(?:will|shall|would|scheduled|planned|expected|slated|due|invited|agreed|next|upcoming)\\b)[^,;]){0,100}$`,
  "u",
);
/** "On May 5, the ministers will meet". */
const WILL_FOLLOWS = new RegExp(`^(?:(?!\\b${PAST_VERB})[^;]){0,70}\\b(?:will|shall|is\\sto|are\\sto)\\b`, "u");

/** Find the dates that an article names, resolved against its publication date where their words leave something out. */
export function findDateMentions({
  sentences,
  published,
}: Pick<ArticleText, "sentences" | "published">): DateMention[] {
  const publication = publicationOf(published);
  return sentences.flatMap((sentence) => (sentence.isBoilerplate ? [] : datesIn(sentence, publication)));
}

const FORMS = new TriggerIndex(dateForms);

function datesIn(sentence: TextSentence, publication: Publication | null): DateMention[] {
  const found: DateMention[] = [];
  for (const { cue, pattern, read } of FORMS.of(sentence.text)) {
    if (!cue.test(sentence.text)) continue;
    for (const match of scanSentence(sentence, pattern)) {
      if (found.some((date) => overlaps(date, match))) continue;
      const reading = read(match.groups, publication, tenseAt(match));
      if (reading) found.push({ kind: "date", start: match.start, end: match.end, asStated: match.words, ...reading });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** "He said on Monday that they will meet": what is to come is told of after the date, and the date is not of it. */
function tenseAt({ sentence, start, after }: SentenceMatch): Tense {
  const before = sentence.text.slice(Math.max(0, start - sentence.start - REACH), start - sentence.start);
  if ((IS_TO_COME.test(before) && !IS_LOOKING_BACK.test(before)) || IS_DEADLINE.test(before)) return "FUTURE";
  return !IS_PAST.test(before) && WILL_FOLLOWS.test(after) ? "FUTURE" : "PAST";
}
