import { hash } from "node:crypto";
import type { Fact } from "./fact";

/** Return the SHA-256 of a text's UTF-8 bytes, hexadecimal. */
export function sha256(text: string): string {
  return hash("sha256", text);
}

/** Return a hash of what a fact says, whoever says it where and on what grounds. */
export function factHash(fact: Fact): string {
  return sha256(saying(fact));
}

/** Return a hash of the texts that the fact's evidence stands in, given the hash of each article's text. */
export function sourceHash({ grounds: { evidence } }: Fact, contentHashes: ReadonlyMap<string, string>): string {
  const articles = [...new Set(evidence.map(({ article }) => article))].sort();
  return sha256(articles.map((article) => `${article}:${contentHashes.get(article) ?? ""}`).join("\n"));
}

/** Hashes of what was read as a claim, before rules or people had a part in it. */
export interface ReadingHashes {
  readonly sourceHash: string;
  readonly factHash: string;
}

/** The same as they are stored: null where they are those of the claim's fact as it stands. */
export interface StoredHashes {
  readonly sourceHash: string | null;
  readonly factHash: string | null;
}

/** Return what is to be stored of the hashes of a reading beside the fact, given the hash of each article's text. */
export function storedHashes(
  fact: Fact,
  read: ReadingHashes,
  contentHashes: ReadonlyMap<string, string>,
): StoredHashes {
  return {
    sourceHash: read.sourceHash === sourceHash(fact, contentHashes) ? null : read.sourceHash,
    factHash: read.factHash === factHash(fact) ? null : read.factHash,
  };
}

const ASIDE: readonly string[] = ["key", "article", "grounds"];

/** Return the value as JSON with its fields in a fixed order, without those that only say where it comes from. */
function saying(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (typeof value !== "object") return JSON.stringify(value);
  let said = "";
  if (Array.isArray(value)) for (const item of value) said += (said && ",") + saying(item);
  else
    for (const name of fieldsOf(value))
      said += `${said && ","}["${name}",${saying((value as Record<string, unknown>)[name])}]`;
  return `[${said}]`;
}

/** The fields to hash, in order, by those there are: facts have few shapes, and a load hashes very many. */
const FIELDS = new Map<string, readonly string[]>();

function fieldsOf(value: object): readonly string[] {
  const names = Object.keys(value);
  const shape = names.join();
  const known = FIELDS.get(shape);
  if (known) return known;
  const fields = names.filter((name) => !ASIDE.includes(name)).sort();
  FIELDS.set(shape, fields);
  return fields;
}
