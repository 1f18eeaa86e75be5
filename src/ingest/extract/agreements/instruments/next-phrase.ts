/** Return whether "and" at a place among tokens begins a phrase of its own: "on trade and an action plan". */
export function isNextPhrase(tokens: readonly RegExpMatchArray[], order: number): boolean {
  if (tokens[order]?.[2] !== "and") return false;
  const ahead = tokens.slice(order + 1, order + 8).map(({ 2: token = "" }) => token);
  return (
    /^(?:\p{Ll}+ed|conclude|sign|renew|adopt|launch|exchange(?! of)|agree|discuss|hold|continue|establish|witness)\b/u.test(
      ahead.slice(0, 2).join(" "),
    ) ||
    NEXT_INSTRUMENT.test(ahead.join(" ")) ||
    NEXT_TITLE.test(ahead.join(" ")) ||
    NEXT_WITHOUT_NOUN.test(ahead.join(" ")) ||
    NEXT_INSTRUMENTS.test(ahead.join(" "))
  );
}

/** "and Memorandum of Understanding on": a title that needs no article. */
const NEXT_TITLE =
  /^(?:Memorand(?:um|a) of \p{Lu}\p{L}+|Agreement|Treaty|Protocol|Convention|M[Oo]U|Declaration of Intent|Letter of Intent) (?:on|for|between|with|regarding|concerning)\b/u;
const NEXT_WITHOUT_NOUN =
  /^(?:another|an? (?:separate|second|similar|further|third) one|one more) (?:on|with|for|between|regarding|concerning|in)\b/u;
const NEXT_INSTRUMENTS =
  /^(?:(?!and\b)[\p{Ll}-]+ ){0,3}(?:agreements|memorand(?:a|ums)|protocols|treaties|M[Oo]Us|contracts|declarations|pacts|accords)\b/u;
const NEXT_INSTRUMENT =
  /^(?:an?|the|several|two|three|four|five|other|‹N\d+›) (?:(?!and\b)[\p{L}\d‹›-]+ ){0,5}?(?:agreement|memorand|protocol|(?:action )?plan|program|treaty|declaration|statement|contract|road ?map|mou|letter|minutes|convention|accord|arrangement|deal|pact|understanding|signator)/iu;
