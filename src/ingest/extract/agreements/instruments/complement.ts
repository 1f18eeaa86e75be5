import { isVerbOfName, startsCircumstance, withoutPossessor } from "./complement-circumstances";
import { matchesOf } from "../../matches";
import { isNextPhrase } from "./next-phrase";
import { goesOnToTopics } from "./topic-lists";

const OPENS =
  /^(?:on|for|regarding|concerning|relating|pertaining|of|between|among|amongst|with|against|towards?|in|to|from|aimed|amending|extending|implementing|supplementing|replacing|revising|covering|governing|establishing|creating|exempting|abolishing|waiving|granting|facilitating|regulating|protecting|ending|easing|lifting|delimiting|defining|designating|launching|promoting|prohibiting|banning|permitting|setting)$/iu;
/** Where the noun phrase ends and the clause goes on. */
const CLOSES =
  /^(?:was|were|is|are|be|been|being|has|have|had|will|would|shall|should|can|could|may|might|must|which|that|who|whose|where|when|while|whereby|signed|inked|initialled|ratified|entered|entering|came|comes|aims?|aiming|provides?|demonstrates?|reflects?|shows?|allows?|enables?|represents?|creates?|helps?|underscores?|covers?|expands?|seeks?|sets?|includes?|including|during|at|after|before|following|today|yesterday|tomorrow|since|by|as|if|but|said|says|also|goes|remains?|took|takes|mark(?:s|ed|ing)?|reached|concluded|adopted|issued|announced|outlining|last|this|earlier|recently|later|because|so|into|until|till|became|becomes|under|expire[sd]?|lapse[sd]?|enters?|signature|signing|date|behalf|sidelines|side-lines|margins|occasion|website|hall|highlights|ensures|facilitates|strengthens|stipulates|envisages|envisions|foresees|focus(?:es|ed|ing)|paves|lays|follows|builds|brings|gives|opens|supports|remains|encompass(?:es|ing)|outlines|comprises|contains|besides|reached|within|alongside|along|amid|through|particularly|especially|notably|mainly|primarily|specifically|we|they|he|she|you|who|what|how|whether)$/iu;
const MOST_TOKENS = 80;

/** "between the Arts Council (NAC) and …". */
/** What a name goes on with after an acronym of it: "(SMR) Deployments", "(NAC) and", "(MOC) on". */
const GOES_ON_AFTER_ACRONYM = /^(?:and|with|of|on|for|regarding|concerning|between|\p{Lu}\p{L}+s?)$/u;
const ACRONYM = /^\(\p{Lu}[\p{L}\d&.-]{1,12}\)$/u;

/** "worth ‹N1› between …": what it is worth, before what it is on or between whom. */
const WORTH =
  /^,? (?:worth|valued at|amounting to|of) (?:\p{Ll}+ ){0,2}(?:‹C\d+› ?)?‹N\d+›,?(?= (?:between|with|on|for|to)\b)/u;

/** Return where the complement of an instrument's noun ends: "on legal cooperation", "between ‹C1› and ‹C2›". */
export function complementEnd(marked: string, at: number): number {
  let end = at + (/^ \([\p{L}\p{N} .-]{1,20}\)/u.exec(marked.slice(at))?.[0].length ?? 0);
  end += /^["”](?= (?:on|for|of|between|with)\b)/u.exec(marked.slice(end))?.[0].length ?? 0;
  end += WORTH.exec(marked.slice(end))?.[0].length ?? 0;
  if (!/^\s/u.test(marked.slice(end))) return end;
  const tokens = matchesOf(marked.slice(end, end + 600), /(\s+)(\S+)/gu).slice(0, MOST_TOKENS);
  let hasTopic = false;
  let isOpen = false;
  const base = end;
  for (const [order, { index, 0: whole, 2: token = "" }] of tokens.entries()) {
    const bare = token.replace(/[,;:.!?)”"]+$/u, "");
    if (order === 0 && !OPENS.test(bare)) return end;
    if (
      ACRONYM.test(token) &&
      GOES_ON_AFTER_ACRONYM.test(tokens[order + 1]?.[2] ?? "") &&
      !isNextPhrase(tokens, order + 1)
    ) {
      end = base + index + whole.length;
      continue;
    }
    if (token.startsWith("(") || isNextPhrase(tokens, order)) break;
    if (token === "at" && tokens[order - 1]?.[2] === "aimed") continue;
    if (
      !isOpen &&
      order > 0 &&
      startsAnother(token, bare, tokens.slice(0, order), tokens[order + 1]?.[2], tokens[order + 2]?.[2])
    )
      break;
    if (isAsWellAs(tokens, order)) continue;
    // "the agreement in Chile": where, as long as nothing says what it is on.
    if (bare === "in" && !hasTopic && /^‹C/u.test(tokens[order + 1]?.[2] ?? "")) break;
    if (
      (CLOSES.test(bare) && !isOfFirstOfTwo(tokens, order)) ||
      /^(?:force|effect)$/u.test(bare) ||
      (/^[-–—]$/u.test(token) && /^\p{Ll}/u.test(tokens[order + 1]?.[2] ?? "")) ||
      (!isOpen && isParticiple(bare)) ||
      /^‹P/u.test(bare) ||
      startsCircumstance(tokens, order) ||
      isVerbOfName(tokens, order)
    )
      break;
    if (
      /^to$/iu.test(bare) &&
      hasTopic &&
      !/^(?:relating|pertaining|aimed|pursuant|related|access|accession|contributions?|transition|approach(?:es)?|response|assistance|support)$/iu.test(
        tokens[order - 1]?.[2] ?? "",
      ) &&
      !/^‹[CL]/u.test(tokens[order + 1]?.[2] ?? "")
    )
      break;
    if (OPENS.test(bare)) {
      hasTopic ||= !/^(?:between|among|amongst|with|of)$/iu.test(bare);
      isOpen = true;
    } else isOpen = /^(?:and|the|a|an|or|its|their|&)$/iu.test(bare);
    if (!isOpen) end = base + index + whole.length - (token.length - bare.length);
    const isListed = token === `${bare},` && hasTopic && goesOnToTopics(marked.slice(base + index + whole.length - 1));
    if (token !== bare && !isListed && !goesOn(token, tokens[order + 1]?.[2], tokens[order + 2]?.[2])) break;
    isOpen ||= isListed;
  }
  end = at + withoutPossessor(marked.slice(at, end), marked.slice(end, end + 8)).length;
  return end + (/^ \([^()‹]{1,40}\)/u.exec(marked.slice(end))?.[0].length ?? 0);
}

/** "with ‹C1› as well as ‹C2›": one more of them. */
function isAsWellAs(tokens: readonly RegExpMatchArray[], order: number): boolean {
  if (!/^(?:as|well)$/u.test(tokens[order]?.[2] ?? "")) return false;
  const around = tokens.slice(Math.max(0, order - 3), order + 5).map(({ 2: token = "" }) => token);
  return /‹[CO]\d+›,? as well as (?:the )?‹[CO]\d+›/u.test(around.join(" "));
}

/** "with the aim of": what somebody wants with it. */
const IS_AIM = /^(?:aim|view|goal|purpose|objective|intent|intention|intension|hope|ambition)s?$/u;

/** "with ‹C1› “moves us closer”", "between ‹C1› and ‹C2› with the benefits of": after the parties, what says no more of it. */
function startsAnother(
  token: string,
  bare: string,
  before: readonly RegExpMatchArray[],
  next = "",
  afterNext = "",
): boolean {
  if (/^["“]\p{Ll}/u.test(token)) return true;
  if (bare !== "with" || !/^(?:the|an?)$/u.test(next)) return false;
  return IS_AIM.test(afterNext) || before.some(({ 2: word }) => word === "between");
}

/** "with ‹C1› demonstrating their will": a participle that no instrument has in its title. */
function isParticiple(word: string): boolean {
  return /^(?:demonstrat|reflect|show|allow|enabl|provid|pav|boost|strengthen|deepen|reinforc|highlight|bring|giv|mak|tak|cement|signal|expand|focus|seek|underscor|open|rang|span)ing$/u.test(
    word,
  );
}

/** "between the Institute at ‹O1› and ‹O2›": what says where the first of two is. */
function isOfFirstOfTwo(tokens: readonly RegExpMatchArray[], order: number): boolean {
  const words = tokens.map(({ 2: token = "" }) => token);
  const opened = words.lastIndexOf("between", order);
  if (!/^(?:at|within|under)$/u.test(words[order] ?? "") || opened < 0 || order - opened > 8) return false;
  const goesOn = words.indexOf("and", order);
  return (
    !words.slice(opened, order).some((word) => /^(?:and|two|both)$/u.test(word)) && goesOn > 0 && goesOn - order < 12
  );
}

/** A comma goes on inside a list of proper nouns: "on Reciprocal, Fair, and Balanced Trade". */
function goesOn(token: string, next = "", afterNext = ""): boolean {
  if (!token.endsWith(",")) return false;
  if (/^‹[CO]\d+›,$/u.test(token)) return /^(?:and$|‹[CO]\d+›)/u.test(next === "the" ? afterNext : next);
  if (NEXT_TITLE.test(next) || /^(?:reports?|reported|said|says|informs|writes|quoting)/u.test(afterNext)) return false;
  return /^\p{Lu}/u.test(token) && isProper(next === "and" ? afterNext : next);
}

/** After a comma, the name of another instrument. */
const NEXT_TITLE = /^(?:Memorand\p{Ll}+|Agreement|Treaty|Protocol|Convention|MoU|MOU|Declaration|Letter)$/u;

function isProper(word: string): boolean {
  return /^\p{Lu}/u.test(word) && !/^(?:The|It|This|In|On|At|He|She|They|We)$/u.test(word);
}
