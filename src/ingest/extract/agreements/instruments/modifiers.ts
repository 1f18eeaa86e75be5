import { matchesOf } from "../../matches";

/** Where the modifiers of a noun begin, and how the phrase is determined. */
export interface ModifierStart {
  readonly start: number;
  readonly isDefinite: boolean;
  readonly isNamed: boolean;
}

const INDEFINITE =
  /^(?:an?|any|another|one|two|three|four|five|six|seven|eight|nine|ten|several|multiple|numerous|some|many|various|new|such|no|draft|proposed|‹N\d+›)$/iu;
const CAN_BE_TOLD = /^(?:two|three|four|five|six|seven|eight|nine|ten|‹N\d+›|new|draft|proposed|said)$/iu;
const DEFINITE = /^(?:the|this|that|these|those|its|their|his|her|our|both|said|existing)$/iu;
/** Adjectives that say something of an instrument and are no part of its name. */
const EVALUATIVE =
  /^(?:recent|valid|historical|pending|renewed|current|landmark|historic|key|important|latest|long-awaited)$/iu;
const POSSESSIVE = /[\p{L}›]['’]s?$/u;
/** Words that cannot stand inside a noun phrase before its noun; in headlines they are capitalised. */
const OUTSIDE =
  /^(?:signs?|signed|signing|inks?|inked|conclud\w*|enters?|entered|ratif\w+|adopts?|adopted|issues?|issued|agreed?|agrees|seals?|sealed|prepar(?:es|ed|ing)|drafting|reach\w*|strike[s]?|struck|negotiat\w*|discuss\w*|welcom\w*|announce\w*|propos\w*|finali[sz]\w*|implement(?:s|ed|ing)?|endors\w*|approv\w*|support\w*|under|during|with|by|from|in|on|at|to|into|after|before|following|via|through|between|against|over|about|as|is|was|were|are|be|been|has|have|had|will|would|that|which|who|also|not|or|but|including|include[sd]?|called|known|said|says|makes?|made|produced?|launch\w*|ends?|ended|ending|withdr\w+|acced\w+|join(?:s|ed|ing)|extends|extending|renews|renewing|terminat\w+|denounc\w+|scrap\w*|cancel\w*|suspend\w*|quits?|leaves?|revok\w+|abrogat\w+|accept(?:s|ed|ing)?|hails?|hailed|eyes?|seeks?|wants?|backs?|reject\w*|violat\w+|breach\w*|upgrades|revises|amends|mulls?|pursue[sd]?|push(?:es)?|unveil\w*|exchanged|initials|initialled|clinch\w*|complet\w*|deposit\w*|explor(?:es?|ed|ing)|puts?|leads?|led|amid|despite|formali[sz]\w*|cements?|secures?|gets?|wins?|expands|strengthens|deepens|boosts|marks|marked|celebrat\w+|urge[sd]?|begins?|resume[sd]?|pass(?:es|ed)|clears?|cleared|tables|tabled|submits?|submitted|enacts?|enacted|lauds?|lauded|praise[sd]?|condemn\w*|defends?|honou?r(?:s|ed)|reviews|reviewed|witness\w*|overs(?:ees?|aw)|heels|wake|sidelines|margins|eve|basis|backdrop|operationali[sz]es?|operationali[sz]ed|activates?|activated|executed?s?|penned|pens|[‹]P\d+›.*)$/iu;
/** Verbs that are nouns too: "a logistics support agreement". */
const NOUN_TOO =
  /^(?:support|launch|deposit|withdrawal|termination|completion|negotiation|ratification|implementing)$/iu;
const CONNECTOR = /^(?:of|and|for|on|the|&|to|in)$/u;
const MARK = /^‹[CODLNQ]\d+›/u;
const MOST_TOKENS = 12;

/** “This agreement …”: words quoted from where their sentence begins. */
const QUOTED_DETERMINER = /^[“"«‘](?:The|This|That|These|Those|Our|Their|Its|His|Her)$/u;
/** “open skies” before "agreement". */
const QUOTED_MODIFIER = /(?:“[^“”]{2,40}”|"[^"]{2,40}"|‘[^‘’]{2,40}’) $/u;

/** Find where the modifiers of the noun at `at` begin, not before `floor`: proper nouns, marks, and plain words back to a determiner. */
export function modifierStart(marked: string, at: number, floor: number): ModifierStart {
  const quoted = QUOTED_MODIFIER.exec(marked.slice(Math.max(floor, at - 60), at))?.[0];
  if (quoted !== undefined) return { ...modifierStart(marked, at - quoted.length, floor), isNamed: true };
  const from = Math.max(floor, at - 160);
  const tokens = matchesOf(marked.slice(from, at), /\S+/gu).reverse().slice(0, MOST_TOKENS);
  let start = at;
  let pending: number | null = null;
  let isNamed = false;
  for (const [order, { 0: token, index }] of tokens.entries()) {
    if (/^\((?:\p{Lu}[\p{L}\d+]+|‹N\d+›)\)$/u.test(token)) continue;
    if (/[,;:.!?()“”"»«]$/u.test(token) && !/^(?:(?:\p{Lu}\.)+|St\.|Ft\.|Mt\.)$/u.test(token)) break;
    if (DEFINITE.test(token)) return { start: pending ?? start, isDefinite: true, isNamed };
    if (INDEFINITE.test(token)) {
      // "such an agreement" is the one told of, as "these three agreements" are.
      const before = tokens[order + 1]?.[0] ?? "";
      const isTold = /^an?$/u.test(token) ? before === "such" : CAN_BE_TOLD.test(token) && DEFINITE.test(before);
      return { start: pending ?? start, isDefinite: isTold, isNamed };
    }
    if (POSSESSIVE.test(token)) return { start: pending ?? start, isDefinite: true, isNamed };
    if (EVALUATIVE.test(token)) {
      const before = tokens[order + 1]?.[0] ?? "";
      return { start: pending ?? start, isDefinite: DEFINITE.test(before) || POSSESSIVE.test(before), isNamed };
    }
    if (token === "and" && !isNamed && pending !== null && isOneModifier(tokens.slice(order + 1))) continue;
    // "signed a treaty and interoffice memorandums": what follows "and" is all theirs.
    if (token === "and" && !isNamed && pending !== null) return { start: pending, isDefinite: false, isNamed };
    if (CONNECTOR.test(token)) {
      // "talks on Reef Cooperation Agreement": a plain word before "on" is no part of the name.
      if (!isNamed || pending !== null || isPlainBefore(token, tokens[order + 1]?.[0])) break;
      continue;
    }
    // "the conclusion of transit agreement": without a determiner, plain words belong to it up to a verb or preposition.
    // "sign and exchange agreements"
    if (token === "exchange" && /^sign/u.test(tokens[order + 2]?.[0] ?? ""))
      return { start, isDefinite: false, isNamed };
    if (OUTSIDE.test(token) && !(NOUN_TOO.test(token) && isInNounPhrase(tokens.slice(order + 1))))
      return { start: pending ?? start, isDefinite: false, isNamed };
    if (/^\((?=\p{Lu})/u.test(token)) return { start: from + index + 1, isDefinite: true, isNamed: true };
    if (QUOTED_DETERMINER.test(token)) return { start: pending ?? start, isDefinite: true, isNamed };
    const quoted = /^[“"«‘](?=[\p{Lu}‹])/u.exec(token)?.[0];
    if (quoted !== undefined) return { start: from + index + quoted.length, isDefinite: true, isNamed: true };
    if (MARK.test(token) || /^\p{Lu}/u.test(token)) {
      start = from + index;
      pending = null;
      isNamed ||= /^\p{Lu}/u.test(token) || /^‹[OCL]/u.test(token);
    } else pending = from + index;
  }
  return { start, isDefinite: false, isNamed };
}

function isPlainBefore(connector: string, word = ""): boolean {
  return /^(?:on|to|in)$/u.test(connector) && /^\p{Ll}/u.test(word);
}

/** Whether the words before "and" go on to a determiner or a verb: "a partnership and cooperation agreement". */
/** Whether the words before one, from the nearest to the farthest, open a phrase with no verb: "a mutual logistics ". */
function isInNounPhrase(before: readonly RegExpMatchArray[]): boolean {
  if (/^(?:an?|the|its|their)$/iu.test(before[0]?.[0] ?? "")) return true;
  const words = wordsOfPhrase(before);
  return words.length > 0 && words.every((word) => /^\p{L}[\p{L}-]+$/u.test(word)) && !IS_PLURAL.test(words[0] ?? "");
}

/** "leaders support agreement": whoever does it, but not "logistics". */
const IS_PLURAL = /(?<!ic|s)s$/u;

/** Return the words back to a determiner or a verb, of the nearest few. */
function wordsOfPhrase(before: readonly RegExpMatchArray[]): string[] {
  const words = before.slice(0, 4).map(([word]) => word);
  const end = words.findIndex(
    (word) => INDEFINITE.test(word) || DEFINITE.test(word) || POSSESSIVE.test(word) || OUTSIDE.test(word),
  );
  return words.slice(0, Math.max(0, end));
}

function isOneModifier(before: readonly RegExpMatchArray[]): boolean {
  const words = wordsOfPhrase(before);
  return words.length > 0 && words.every((word) => /^\p{Ll}[\p{Ll}-]+$/u.test(word) && !CONNECTOR.test(word));
}
