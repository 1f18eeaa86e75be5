import { ruleName } from "../../extraction-rule";
import { ownedAt } from "../titles/complement";
import { oneNaming, type NamedPost, type NamingsRead, type TokenSentence } from "./naming";
import type { NamingRule } from "./naming-rule";
import { readPersonName } from "../names/person-name";
import type { Token } from "../tokens";

/** An abbreviated rank is all that is said of somebody. */
export const rankedName: NamingRule = {
  id: "ranked-name",
  version: 1,
  description: "Finds somebody of whom no more is said than an abbreviated office or rank.",
  examples: [
    { text: "Sen. Ada Obi praised Kenya’s deal.", finds: ["Ada Obi: Sen."] },
    { text: "The party was met by Amb. Juan Paz and others.", finds: ["Juan Paz: Amb."] },
    { text: "Col. Ada Obi, Ministry of Defence, was present.", finds: ["Ada Obi: Col. [Ministry of Defence]"] },
    { text: "Amb. Ada Obi, Permanent Secretary, was present.", finds: [] },
    { text: "Col. Ada Obi walked home.", finds: [] },
  ],
  read: readRankedName,
};
const RULE = ruleName(rankedName);

const OFFICES: Readonly<Record<string, string>> = {
  "Sen.": "senator",
  "Rep.": "representative",
  "Gov.": "governor",
  "Amb.": "ambassador",
};
/** Ranks that are told for a post only together with the body. */
const RANKS: Readonly<Record<string, string>> = { "Gen.": "general", "Col.": "colonel", "Maj.": "major" };

/** Whether a token is an abbreviated office or rank. */
export function isRank({ text }: Token): boolean {
  return text.endsWith(".") && (text in OFFICES || text in RANKS);
}

function readRankedName(sentence: TokenSentence, from: number): NamingsRead | null {
  const { tokens } = sentence;
  const rank = tokens[from];
  const noun = rank && (OFFICES[rank.text] ?? RANKS[rank.text]);
  const name = noun ? readPersonName(tokens, from) : null;
  if (!rank || !noun || !name || name.words < 2) return null;
  const at = ownedAt(tokens, name.next + 1);
  const body = tokens[name.next]?.word === "," ? (tokens[name.next + 1] ?? null) : null;
  const owned = body?.country ? (tokens[at] ?? null) : body;
  const organization = owned?.organization ?? null;
  if (!organization && !(rank.text in OFFICES)) return null;
  const post: NamedPost = {
    ...{ title: rank.text, noun, organization, basis: "EXPLICIT" },
    country: organization ? (body?.country?.code ?? null) : null,
  };
  const next = organization ? tokens.indexOf(owned as Token) + 1 : name.next;
  return { namings: [oneNaming(sentence, { from, next, name, posts: [post], rule: RULE })], next };
}
