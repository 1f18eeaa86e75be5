import { extentOf } from "../marked-sentence";
import type { Clause } from "./clause";
import type { MarkedAmount } from "./figure-sentence";

const MOST_WORDS = 9;
/** Characters before an amount within which its noun stands. */
const FARTHEST = 200;
/** What ends a noun phrase: a verb, or a clause that goes on to something else. */
const ENDS_PHRASE =
  /\s(?:ha(?:s|ve|d)|was|were|is|are|will|would|can|could|may|to\sbe|that|which|who|as|by|currently|already|signed|said|reached|rose|grew|increased|operate\w*|use|\p{Ll}{2,}ed)\b|[,;"”“]/u;
/** Words that tie an amount to what it is an amount of. */
const TIES =
  /(?:^|\s)(?:(?:(?:is|are|was|were|be|been|being|has|have|had|which|that|consistently|now|only|just|currently|already|further)\s)*(?:total(?:l?ing|led|ed|s)?|worth|valued|estimated|amount(?:ing|ed|s)?|reach(?:ed|ing|es)?|hit|st(?:ood|ands?)|account(?:ed|ing|s)?|r(?:ose|isen|ising)|grew|grown|increas(?:ed|ing|e)|fell|fallen|declined|dropped|exceed(?:ed|ing|s)?|surpass(?:ed|ing|es)?|made|makes|making|came|costs?|with|is|are|was|were|of|to|at|by|for|up|on|in|from|between|a|an|the|over|about|or|up|down|and|should|will|would|could|may|consistently|currently|nearly|only)|[,(])$/iu;

/** What frames a clause and is no part of what the amount is of: "He said", "noting that", "with". */
const FRAME =
  /^(?:(?:He|She|It|They)\s\p{Ll}+(?:\sthat)?|(?:is|are|was|were)\s(?:from|for|in)|\p{Ll}+ing\sthat|that|which|where|with|including|boasting|bringing|by)\s/u;

/** "a €20 million loan", "the $3 billion project for the port". */
const NOUN_AFTER =
  /^[\s-](?:(?!\p{Ll}+ed\s)\p{Ll}{3,}(?:\s|$)){1,3}(?=$|(?:for|to|from|in|of|by|with|under|\p{Ll}+ed)\s|‹|[.,;])/u;
/** What an amount moved: what it is of stands before it, and another amount may stand between. */
const MOVED =
  /\s(?:(?:has|have|had|will|would|could|should|may|is|are|was|were|been|be|also|further|expected\sto)\s)*(?:grew|grown|growing|r[io]se[ns]?|rising|increas(?:ed|es|ing)|reach(?:ed|es)?|hit|st(?:ood|ands?)|exceed(?:ed|s)?|surpass(?:ed|es)?|amount(?:ed|s)|total(?:l?ed|s)|f[ae]ll(?:en|s)?|dropped|declined|decreased|jumped|soared|climbed|doubled|tripled)\s(?!the\s|its\s|their\s).*$/u;
/** What precedes what somebody does with an amount, "with its partners to provide an additional package of". */
const WHAT_FOR = /^.*\sto\s(?!an?\s|the\s|its\s|our\s|their\s)\p{Ll}{3,}\s(?=\p{L})/u;

/** Say what a count counts: the nouns after it, "new joint projects". */
export function nounPhraseAfter({ sentence, amount, to }: MarkedAmount, clause: Clause): string {
  const phrase = textOf(sentence, to, clause.to).replace(/^[\s-]+/u, "");
  const cut = phrase.search(ENDS_PHRASE);
  const words = firstWords(cut > 0 ? phrase.slice(0, cut) : phrase);
  return words === ""
    ? firstWords(textOf(sentence, clause.from, clause.to))
    : words.replace(amount.asStated, "").trim();
}

/** Say what a sum or share is of: "bilateral trade" of "bilateral trade reached $2 billion". */
export function nounPhraseAround({ sentence, amount, from, to }: MarkedAmount, clause: Clause): string {
  const after =
    /^\s(?:worth\s)?(?:of|in|for)\s(?!\d{4}|‹D|(?:the\s)?(?:coming|recent|next|last|past|near)\b|\p{L}+\s(?:years?|months?|decades?)\b)/u.exec(
      sentence.marked.slice(to, clause.to),
    );
  if (after) {
    const phrase = textOf(sentence, to + after[0].length, clause.to);
    const cut = phrase.search(ENDS_PHRASE);
    return firstWords(cut > 0 ? phrase.slice(0, cut) : phrase);
  }
  const own = /\b(?:an?|the)\s$/u.test(sentence.marked.slice(clause.from, from))
    ? NOUN_AFTER.exec(sentence.marked.slice(to, clause.to))
    : null;
  if (own) return firstWords(textOf(sentence, to, to + own[0].length));
  let before = textOf(sentence, clause.from, from).slice(-FARTHEST).trim();
  for (let tie = TIES.exec(before); tie && tie[0] !== ""; tie = TIES.exec(before))
    before = before.slice(0, tie.index).trim();
  const words = subjectOf(before).split(/\s+/u).slice(-MOST_WORDS).join(" ");
  return words === ""
    ? firstWords(subjectOf(textOf(sentence, clause.from, clause.to).replace(amount.asStated, "").trim()))
    : words;
}

/** What is left of the words before an amount without who says it and what moves: "bilateral trade". */
function subjectOf(before: string): string {
  const clause = before.replace(/^.*\b(?:while|whereas)\s/u, "").replace(FRAME, "");
  const subject = clause.replace(MOVED, "").replace(/^["“]/u, "");
  return /\p{L}{3}/u.test(subject)
    ? subject.replace(WHAT_FOR, "").replace(/^(?:an?|the)\s(?=\p{Ll}+\s)/iu, "")
    : clause;
}

function textOf(sentence: MarkedAmount["sentence"], from: number, to: number): string {
  const { start, end } = extentOf(sentence, from, Math.max(from, to));
  const offset = sentence.sentence.start;
  return sentence.sentence.text.slice(start - offset, end - offset).replace(/\s+/gu, " ");
}

function firstWords(phrase: string): string {
  return phrase.trim().split(/\s+/u).slice(0, MOST_WORDS).join(" ");
}
