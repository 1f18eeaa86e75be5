import { matchesOf } from "../../matches";
import type { InstrumentSentence } from "../instrument-act";
import type { InstrumentPhrase } from "./instrument-phrase";
import { markPhrases } from "./mark-instruments";

/** What follows the noun of an instrument that goes by an abbreviation: "Reef Access Agreement (RAA)". */
const ABBREVIATION = /^ \((?:the )?["“]?(?<short>\p{Lu}[\p{L}\p{N}+-]{1,9})["”]?\)/u;
/** Abbreviations of kinds, which any instrument of the kind goes by. */
const OF_KIND = /^(?:m[oe][ucas]s?|ftas?|lois?|epas?|agreement|treaty|accord|pact)$/iu;

/** Return the sentences with the instruments marked too that go by an abbreviation which the article gives. */
export function withAbbreviated(sentences: readonly InstrumentSentence[]): readonly InstrumentSentence[] {
  const byShort = abbreviations(sentences);
  if (byShort.size === 0) return sentences;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}(])(?:${[...byShort.keys()].join("|")})(?![\\p{L}\\p{N})])`, "gu");
  return sentences.map((each) => {
    const { start, text } = each.sentence.sentence;
    const phrases = matchesOf(text, pattern).flatMap(({ 0: short, index }) => {
      const full = byShort.get(short);
      const extent = { start: start + index, end: start + index + short.length };
      const isFree = full && !each.instruments.some((other) => other.start < extent.end && extent.start < other.end);
      return isFree ? [{ ...full, ...extent, mentions: [], isDefinite: true, isNamed: true }] : [];
    });
    if (phrases.length === 0) return each;
    return markPhrases(
      each.sentence,
      [...each.instruments, ...phrases].sort((a, b) => a.start - b.start),
    );
  });
}

function abbreviations(sentences: readonly InstrumentSentence[]): Map<string, InstrumentPhrase> {
  const byShort = new Map<string, InstrumentPhrase>();
  for (const phrase of sentences.flatMap(({ instruments }) => instruments)) {
    const noun = phrase.title.toLowerCase().indexOf(phrase.head);
    const ofName =
      noun > 0 ? ABBREVIATION.exec(phrase.title.slice(noun + phrase.head.length))?.groups?.["short"] : undefined;
    const short = ofName ?? initialsAtEnd(phrase);
    if (short !== undefined && !phrase.isPlural && !OF_KIND.test(short) && !byShort.has(short))
      byShort.set(short.replaceAll("+", "\\+"), phrase);
  }
  return byShort;
}

const AT_END = / \((?:the )?["“]?(?<short>\p{Lu}{3,8})["”]?\)$/u;

/** "Treaty of Reefs and Amity (TRA)": initials of the whole name, after it, and not of a body that it names last. */
function initialsAtEnd({ title, end, mentions }: InstrumentPhrase): string | undefined {
  const match = AT_END.exec(title);
  const [bracket = "", short = ""] = match ?? [];
  if (mentions.some((mention) => mention.kind === "organization" && mention.end === end - bracket.length))
    return undefined;
  const initials = (title.match(/(?<![\p{L}])\p{Lu}(?=\p{Ll})/gu) ?? []).join("");
  return short !== "" && initials.startsWith(short) ? short : undefined;
}
