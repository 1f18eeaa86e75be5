import { fold } from "../../../../api/fold";
import type { NamedPost } from "../people/naming";

const SMALL_WORDS = new Set(["of", "for", "the", "and", "to", "s", "in", "at", "on"]);

const ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
  pm: ["prime", "minister"],
  premier: ["prime", "minister"],
  dpm: ["deputy", "prime", "minister"],
  fm: ["foreign", "minister"],
  eam: ["external", "affairs", "minister"],
  cs: ["cabinet", "secretary"],
  ps: ["permanent", "secretary"],
  nsa: ["national", "security", "advisor"],
  adviser: ["advisor"],
  sms: ["senior", "minister", "state"],
  sen: ["senator"],
  gov: ["governor"],
  amb: ["ambassador"],
  mos: ["minister", "state"],
};

/** Whether a title has letters for its words: "Deputy PM". */
export function isAbbreviated(title: string): boolean {
  return fold(title)
    .split(" ")
    .some((word) => word in ABBREVIATIONS && word !== "premier" && word !== "adviser");
}

/** Return the words of a title as they stand, without the small ones. */
export function literalWords(title: string): Set<string> {
  return new Set(spelledOut(title).filter((word) => !SMALL_WORDS.has(word)));
}

/** Return the words that tell a title from another, with one form for a foreign ministry. */
export function titleWords(title: string): Set<string> {
  const words = new Set(spelledOut(title).filter((word) => !SMALL_WORDS.has(word)));
  if (words.has("minister") && words.delete("external")) words.add("foreign");
  if (words.has("minister") && words.has("foreign")) words.delete("affairs");
  return words;
}

/** Whether a title says no more than another: "Minister" and "Minister of Trade". */
export function isTitleWithin(shorter: string, fuller: string): boolean {
  const words = titleWords(fuller);
  return [...titleWords(shorter)].every((word) => words.has(word));
}

/** Whether two posts can be of the same state: the same one, or one of them unsaid. */
export function agreesInCountry(one: Pick<NamedPost, "country">, other: Pick<NamedPost, "country">): boolean {
  return one.country === null || other.country === null || one.country === other.country;
}

/** "the U.S." and "the United States" in a title name one state. */
const AMERICA = /\bU\.?S\.?(?:A\.?)?(?![\p{L}])/gu;
const BRITAIN = /\bU\.?K\.?(?![\p{L}])/gu;

function spelledOut(title: string): string[] {
  return fold(title.replace(AMERICA, "United States").replace(BRITAIN, "United Kingdom"))
    .split(" ")
    .flatMap((word) => ABBREVIATIONS[word] ?? [word]);
}
