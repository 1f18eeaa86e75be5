import { matchesOf } from "../matches";
import { oncePer } from "../once";
import { COURTESY_ABBREVIATIONS } from "../../courtesy-abbreviations";
import type { Extent } from "../../sentences";
import type { TextSentence } from "../article-text";
import type { CountryMention, OrganizationMention } from "../mention";

/** A word, number or sign of a sentence, or a whole name of a state or body found before. */
export interface Token extends Extent {
  readonly kind: "WORD" | "NUMBER" | "SIGN" | "COUNTRY" | "ORGANIZATION";
  readonly text: string;
  /** Lower case, with plain apostrophes and hyphens: what the lexicons are asked for. */
  readonly word: string;
  readonly isCapitalised: boolean;
  readonly country: CountryMention | null;
  readonly organization: OrganizationMention | null;
}

export type NamedToken = CountryMention | OrganizationMention;

/** A word may hold dots (initials, "H.E.", "Dr."), hyphens and apostrophes; a possessive ending is a sign of its own. */
const TOKEN = new RegExp(
  [
    /[Tt]hen-(?=\p{L})|[Nn]ow-(?=\p{L})|['’]s(?![\p{L}\p{N}])|H\.E(?![\p{L}.])|(?:\p{Lu}\.){1,5}/u,
    /(?:Lt|Maj|Brig|Col)\.?-(?:Gen|Col)\.?(?!\p{L})|\p{Lu}\p{Ll}\.(?=\s?\p{Lu}\p{Ll})|a\.i\./u,
    new RegExp(`(?:${COURTESY_ABBREVIATIONS})\\.(?!["”’]?$)|[JS]r\\.`, "u"),
    /\p{L}[\p{L}\p{M}]*(?:['’‘`ʼʻ-](?!s(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}]*)*|\p{N}+|\S/u,
  ]
    .map(({ source }) => source)
    .join("|"),
  "gu",
);

/** Divide a sentence into tokens; the states and bodies found in it are one token each. */
export function tokensOf(sentence: TextSentence, named: readonly NamedToken[]): Token[] {
  const tokens: Token[] = [];
  let at = sentence.start;
  for (const mention of named) {
    if (mention.start < at) continue;
    tokens.push(...plainTokens(sentence, at, mention.start), namedToken(sentence, mention));
    at = mention.end;
  }
  return [...tokens, ...plainTokens(sentence, at, sentence.end)];
}

/** The parts of a sentence that were divided before: most are the same whether only states or bodies too are found. */
const partsOf = oncePer(
  () => new Map<string, readonly Token[]>(),
  ({ index }: TextSentence) => index,
);

function plainTokens(sentence: TextSentence, from: number, to: number): readonly Token[] {
  if (from === to) return [];
  const parts = partsOf(sentence);
  const key = `${String(from)}-${String(to)}`;
  const known = parts.get(key) ?? divided(sentence, from, to);
  parts.set(key, known);
  return known;
}

function divided(sentence: TextSentence, from: number, to: number): readonly Token[] {
  const part = sentence.text.slice(from - sentence.start, to - sentence.start);
  return matchesOf(part, TOKEN).map(({ 0: text, index }) => ({
    kind: kindOf(text),
    start: from + index,
    end: from + index + text.length,
    ...spelling(text),
    country: null,
    organization: null,
  }));
}

function kindOf(text: string): Token["kind"] {
  if (/^[a-z]/u.test(text) || /^\p{L}/u.test(text)) return "WORD";
  return /^\p{N}/u.test(text) ? "NUMBER" : "SIGN";
}

function namedToken(sentence: TextSentence, mention: NamedToken): Token {
  const { start, end } = mention;
  const text = sentence.text.slice(start - sentence.start, end - sentence.start);
  const isCountry = mention.kind === "country";
  return {
    kind: isCountry ? "COUNTRY" : "ORGANIZATION",
    start,
    end,
    ...spelling(text),
    country: isCountry ? mention : null,
    organization: isCountry ? null : mention,
  };
}

function spelling(text: string): Pick<Token, "text" | "word" | "isCapitalised"> {
  // Most words are plain, which is told at a glance.
  if (/^[a-z]+$/u.test(text)) return { text, word: text, isCapitalised: false };
  const word = text.toLowerCase().replace(/[’‘`ʼʻ]/gu, "'");
  return { text, word, isCapitalised: /^\p{Lu}/u.test(text) };
}
