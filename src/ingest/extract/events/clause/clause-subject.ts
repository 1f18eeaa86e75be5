import { matchesOf } from "../../matches";
import { withoutBetween } from "./before-verb";
import {
  AUTHOR_AT_END,
  COLLECTIVE_ANYWHERE,
  COLLECTIVE_AT_END,
  EPITHET_AT_END,
  OFFICES_AT_END,
} from "./collective-words";

/** Who acts in a clause, as a part of the marked text. */
export interface Subject {
  readonly words: string;
  readonly start: number;
  /** What stands between them and the verb: auxiliaries, adverbs, circumstances. */
  readonly between: string;
}

/** How far back from the end of a text its last words are looked at. */
const REACH = 400;

const JOIN =
  "(?:,\\s?(?:and |as well as |along with |together with |alongside )?|\\s(?:and|as well as|along with|together with|alongside|&)\\s|\\s?[–—-]\\s?)";
const ARTICLE = "(?:(?:the|his|her|its|their|both|HE|H\\.E\\.|Mr\\.?|Ms\\.?|Mrs\\.?|Dr\\.?)\\s)?";
/** Somebody named without a post among those with one. */
const UNTITLED = "M(?:r|s|rs)\\.?\\s\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+){0,2}";
const ITEM = `(?:${ARTICLE}(?:‹[PCO]\\d+›(?:\\s\\([^()]{0,40}\\))?|I(?=\\s|$))|${UNTITLED})`;
const LIST_AT_END = new RegExp(`(?<words>${ITEM}(?:${JOIN}${ITEM}){0,12})$`, "u");
const LIST_AT_START = new RegExp(`^${ITEM}(?:${JOIN}${ITEM}){0,12}`, "u");
/** Prepositions after which a name is no subject; not those by which a delegation is led. */
const AFTER_PREPOSITION =
  /(?<!\b(?:led|headed|chaired|represented|comprising|delegations?|[Gg]overnments?|[Rr]epresentatives|[Oo]fficials|[Dd]elegates|[Nn]egotiators|[Tt]eams|[Ee]xperts)\s)\b(?:with|by|to|from|for|of|against|on|between|at|under|via|through|than|about|including|like|as|in|into|during|near|among|within|meet|met|meets|received?|receives|hosts?|hosted|visit|visited|told|tells|thank(?:ed|s)?|invit(?:ed|es)|welcom(?:ed|es)|join(?:ed|s)?|greet(?:ed|s)?|brief(?:ed|s)?|congratulat(?:ed|es))\s(?:the |a |an |new |former |‹P\d+› )?$/iu;

/** Return who acts before a verb at an offset of a marked sentence: those right before it, else those of the main clause. */
export function subjectBefore(marked: string, at: number): Subject | null {
  const from = Math.max(0, at - REACH);
  const before = marked.slice(from, at);
  const asked = FOR_TO.exec(before)?.groups?.["words"];
  if (asked !== undefined) return { words: asked, start: at - `${asked} to `.length, between: " to " };
  const bare = withoutBetween(before);
  const near =
    (isRelative(before.slice(bare.length)) ? antecedentOf(bare) : nearSubject(bare)) ??
    (OTHERS_SAID_TO.test(before) ? null : mainSubject(bare));
  if (near === null || ASKED_TO.test(before)) return null;
  return { words: near.words, start: from + near.start, between: before.slice(near.start + near.words.length) };
}

/** "They agreed that it is time for ‹P1› to visit …": who is to act. */
const FOR_TO = /\bfor (?:the )?(?<words>‹P\d+›(?: and ‹P\d+›)?) to $/u;

/** "‹P0› said eleven firms would …": what is said of others is not of who says it. */
const OTHERS_SAID_TO =
  /\b(?:said|says|noted|announced|added|stated|explained)(?: that)? (?:[\p{Ll}-]+ |‹[CNO]\d+› ){1,4}(?<=\p{Ll}s )(?:would|will|had|have|were|are)\s*$/u;

/** "‹P0› invited ‹P1› to visit": who is asked to do something has not done it, and who asks does not do it. */
const ASKED_TO =
  /\b(?:invit(?:ed?|es|ing)|ask(?:ed|s|ing)|urg(?:ed?|es|ing)|encourag(?:ed?|es|ing)|request(?:ed|s|ing)|call(?:ed|s|ing) (?:on|upon))\s(?:[^;.,]{0,60}?)(?:‹[PCO]\d+›|companies|investors|businesses|officials|partners)[^;.,]{0,40}\sto\s*$/u;

function isRelative(between: string): boolean {
  return /^,?\s(?:who|which|that)\b/u.test(between);
}

/** What a relative clause speaks of stands right before it, after whatever preposition. */
function antecedentOf(bare: string): Words | null {
  const mark = /‹[PCO]\d+›$/u.exec(bare)?.[0];
  return mark === undefined ? null : { words: mark, start: bare.length - mark.length };
}

type Words = Pick<Subject, "words" | "start">;

function nearSubject(bare: string): Words | null {
  for (const form of [AUTHOR_AT_END, COLLECTIVE_AT_END, OFFICES_AT_END, EPITHET_AT_END]) {
    const words = form.exec(bare.slice(-160))?.groups?.["words"];
    if (words !== undefined && words.trim() !== "")
      return { words: words.trim(), start: bare.length - words.trimStart().length };
  }
  const words = LIST_AT_END.exec(bare)?.groups?.["words"];
  const delegation = words === undefined ? null : LED_BY.exec(bare.slice(-REACH));
  if (delegation) return { words: delegation[0], start: bare.length - delegation[0].length };
  return words === undefined ? null : withoutObject({ words, start: bare.length - words.length }, bare);
}

/** "A delegation led by ‹P0› visited …" */
const LED_BY =
  /\b[Dd]elegation\b[^;.]{0,200}\b(?:led|headed) by [^;.]{0,160}$|\b[Dd]elegation (?:comprised of|comprising|consisting of|from|representing) [^;.]{0,160}$/u;

/** "During ‹P0› visit ‹P1› met …": what sets the scene has no comma. */
const AFTER_SCENE = /(?:^|\s)(?:[Dd]uring|[Oo]n) ‹P\d+› (?:\p{Ll}+ )?(?:visit|trip) $/u;

/** "to ‹L0›, ‹C1›": the state of a town. */
const OF_TOWN = /\b(?:to|in|at|from|for|of) ‹L\d+›, $/u;

/** "After talks with ‹P0›, ‹P1› met …": what hangs on a preposition is no subject, what follows its comma is. */
function withoutObject({ words, start }: Words, bare: string): Words | null {
  if (/^‹C\d+›$/u.test(words) && OF_TOWN.test(bare.slice(0, start))) return null;
  if (!AFTER_PREPOSITION.test(bare.slice(0, start)) || AFTER_SCENE.test(bare.slice(0, start))) return { words, start };
  const comma = /,\s(?:and |while |whilst )?(?=(?:the |his |her )?‹)|(?<=‹[CO]\d+›)\sand\s(?=‹P\d+›$)/u.exec(words);
  if (!comma) return null;
  const cut = comma.index + comma[0].length;
  return { words: words.slice(cut), start: start + cut };
}

/** The first people in a text who hang on no preposition and own nothing, else the people it calls "the sides". */
function mainSubject(bare: string): Words | null {
  for (const mark of bare.matchAll(/‹P\d+›(?!['’])/gu)) {
    const lead = bare.slice(0, mark.index);
    if (AFTER_PREPOSITION.test(lead) || isPossessive(bare, mark)) continue;
    return { words: LIST_AT_START.exec(bare.slice(mark.index))?.[0] ?? mark[0], start: mark.index };
  }
  const collective = COLLECTIVE_ANYWHERE.exec(bare);
  const words = collective?.groups?.["words"];
  if (collective && words) return { words, start: collective.index + collective[0].indexOf(words) };
  const author = /(?:^|[\s“"])(?<words>I|We)(?= )/u.exec(bare);
  if (author?.groups?.["words"])
    return { words: author.groups["words"], start: author.index + author[0].length - author.groups["words"].length };
  return mainStates(bare);
}

function mainStates(bare: string): Words | null {
  const states = matchesOf(bare, /‹[CO]\d+›(?!['’-])/gu).find(
    ({ index }) => !AFTER_PREPOSITION.test(bare.slice(0, index)),
  );
  return states ? { words: LIST_AT_START.exec(bare.slice(states.index))?.[0] ?? states[0], start: states.index } : null;
}

/** "‹P0› official visit": a pronoun that owns what follows. */
function isPossessive(bare: string, { index, 0: mark }: RegExpExecArray): boolean {
  return /^ (?:(?:own|first|recent|official|state|working) )*(?:visit|trip|meeting|talks|speech|remarks|part|stay|tour)\b/u.test(
    bare.slice(index + mark.length),
  );
}

/** Return who speaks or acts in a sentence that a phrase from one offset to another only sets the scene of. */
export function speakerAround(marked: string, from: number, to: number): Subject | null {
  const next = NEXT_SPEAKER.exec(marked.slice(to, to + REACH));
  if (next?.groups?.["words"]) return { words: next.groups["words"], start: to, between: "" };
  const start = Math.max(0, from - REACH);
  const main = mainSubject(marked.slice(start, from));
  if (!main || !/‹P|^(?:I|We)$/u.test(main.words)) return null;
  return {
    words: main.words,
    start: start + main.start,
    between: marked.slice(start + main.start + main.words.length, from),
  };
}

const NEXT_SPEAKER =
  /^(?:(?:(?: (?:in|at|on))? (?:the )?‹[DLCO]\d+›){1,3},|,?)\s(?:the |both )?(?<words>‹P\d+›(?:(?:,? and |, )‹P\d+›){0,6}|I(?= )|We(?= ))(?!['’])/u;
