/** "with ‹C1› in a meeting on Monday". */
const IS_OCCASION =
  /^(?:meeting|ceremony|session|event|statement|joint|press|televised|phone|telephone|video|virtual|signing|bid|move|landmark|brief|short)\b/u;

/** "on ‹D3›", "in ‹D3›", "in ‹L4› on ‹D5›" say when and where, not what about. */
export function startsCircumstance(tokens: readonly RegExpMatchArray[], order: number): boolean {
  const [here = "", next = ""] = [tokens[order]?.[2], tokens[order + 1]?.[2]];
  return (
    (/^‹D/u.test(here) && tokens[order - 1]?.[2] !== "the") ||
    (/^(?:on|in|at|of)$/iu.test(here) &&
      /^‹[DL]/u.test(next) &&
      !isBetweenTwo(tokens, order) &&
      !(here === "of" && order === 0 && /^‹L/u.test(next))) ||
    (here === "on" && next === "the" && /^‹D/u.test(tokens[order + 2]?.[2] ?? "")) ||
    (here === "for" &&
      next === "the" &&
      /^(?:period|years?|term)$/u.test(tokens[order + 2]?.[2] ?? "") &&
      /^(?:‹D|of$)/u.test(tokens[order + 3]?.[2] ?? "")) ||
    (here === "in" && /^(?:order|their|his|her|its|both|our)$/u.test(next)) ||
    (/^(?:in|at)$/u.test(here) && /^(?:an?|the)$/u.test(next) && IS_OCCASION.test(tokens[order + 2]?.[2] ?? "")) ||
    (here === "in" && next === "a" && /^(?:way|manner)$/u.test(tokens[order + 2]?.[2] ?? "")) ||
    (here === "in" && /^readings?\b/u.test(tokens[order + 2]?.[2] ?? "")) ||
    (here === "to" && /^(?:come|enter|be|take|have|go)$/u.test(next)) ||
    (here === "in" &&
      next === "the" &&
      /^(?:near|coming|next|presence|future|months|years|weeks|days)\b/u.test(tokens[order + 2]?.[2] ?? ""))
  );
}

/** "between the Embassy in ‹L1› and ‹O2›": the place is of the first of two who are named after "between". */
function isBetweenTwo(tokens: readonly RegExpMatchArray[], order: number): boolean {
  const before = tokens.slice(Math.max(0, order - 8), order).map(({ 2: token = "" }) => token);
  const opened = before.lastIndexOf("between");
  return opened >= 0 && !before.includes("and", opened) && tokens[order + 2]?.[2] === "and";
}

/** "an agreement with the ‹C1› federation’s ‹P2›": with whose minister, whose name the phrase does not reach. */
const CUT_AT_POSSESSOR = / with (?:the )?‹[CO]\d+›(?: \p{Ll}+)?['’]s$/u;

/** Return the words of an instrument without those that only say whose somebody named after them is. */
export function withoutPossessor(words: string, after: string): string {
  return / ?‹P\d+›/uy.test(after) ? words.replace(CUT_AT_POSSESSOR, "") : words;
}

/** "with ‹C1› surprised": what a clause goes on with, and no title. */
const PAST =
  /^(?!(?:aim|relat|bas|limit|dat|call|titl|entitl|design|intend|nam|attach|sponsor|support|back|head|propos|need|agre|focus|focuss)ed$)\p{Ll}{3,}ed$/u;

/** Verbs and adverbs of a clause whose subject the parties end: "between ‹C1› and ‹C2› awaits ratification". */
const GOES_ON =
  /^(?:beg[ai]ns?|awaits?|faces?|stands?|stood|makes?|made|requires?|needs?|runs?|ran|lasts?|ends?|replaces?|still|now|never|already|not|gave|leads?|led|falls?|fell|works?|serves?|means|meant|calls?|promises|offers?|obliges?|commits|binds|bars|guarantees|eliminates|abolishes|removes|cuts|raises|governs|regulates|waits?|hinges|depends|rests|dates|went|collapses?|stalls?)$/u;

/** Whether a word is a verb after a name, with which the clause goes on: "between ‹O1› and ‹O2› covers the …". */
export function isVerbOfName(tokens: readonly RegExpMatchArray[], order: number): boolean {
  const [before = "", here = "", next = ""] = [order - 1, order, order + 1].map((index) => tokens[index]?.[2] ?? "");
  return (
    (/^‹C\d+›$/u.test(before) && (PAST.test(here) || GOES_ON.test(here))) ||
    (/^[(‹\p{Lu}]/u.test(before) &&
      /^\p{Ll}{3,}(?:s|ed)$/u.test(here) &&
      /^(?:the|an?|its|their|both|all|bilateral)$/u.test(next))
  );
}
