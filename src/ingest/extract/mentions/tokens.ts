import { matchesOf } from "../matches";
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
const TOKEN =
  /[Tt]hen-(?=\p{L})|[Nn]ow-(?=\p{L})|['’]s(?![\p{L}\p{N}])|H\.E(?![\p{L}.])|(?:\p{Lu}\.){1,5}|\p{Lu}\p{Ll}\.(?=\p{Lu}\p{Ll})|a\.i\.|(?:H\.E|Mr|Mrs|Ms|Ma|Dr|Prof|Hon|Gen|Lt|Col|Maj|Capt|Adm|Brig|Sen|Rep|Gov|Amb|St|Rt|Smt|Md|Mst|Ir|Eng|Rev|Fr|Pres)\.(?!["”’]?$)|[JS]r\.|\p{L}[\p{L}\p{M}]*(?:['’‘`ʼʻ-](?!s(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}]*)*|\p{N}+|\S/gu;

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

function plainTokens(sentence: TextSentence, from: number, to: number): Token[] {
  const part = sentence.text.slice(from - sentence.start, to - sentence.start);
  return matchesOf(part, TOKEN).map(({ 0: text, index }) => ({
    kind: /^\p{L}/u.test(text) ? "WORD" : /^\p{N}/u.test(text) ? "NUMBER" : "SIGN",
    start: from + index,
    end: from + index + text.length,
    ...spelling(text),
    country: null,
    organization: null,
  }));
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
  const word = text.toLowerCase().replace(/[’‘`ʼʻ]/gu, "'");
  return { text, word, isCapitalised: /^\p{Lu}/u.test(text) };
}
