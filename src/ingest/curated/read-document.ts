import type { SourceDocument } from "../document";
import type { Fact, ReadArticle } from "../fact";
import type { Problem } from "../../errors";
import { readAgreements } from "./agreements";
import { readArticle } from "./article";
import { readCommitments } from "./commitments";
import { readEvents, readSeries } from "./events";
import { readFigures } from "./figures";
import { readPosts, readProfiles } from "./officials";
import { readOrganizations } from "./organizations";
import { parseFactsFile } from "./parse-facts-file";
import { Reading } from "./reading";
import { readStatements } from "./statements";

/** The sections of a facts file in the order they are read; each turns its entries into facts. */
const SECTIONS: readonly ((reading: Reading) => Fact[])[] = [
  readArticle,
  readOrganizations,
  readPosts,
  readSeries,
  readEvents,
  readAgreements,
  readCommitments,
  readFigures,
  readStatements,
];

/** A document read through: its facts and metadata, or every problem it has. */
export interface ReadDocument {
  readonly document: SourceDocument;
  readonly reading: Reading | null;
  readonly article: ReadArticle | null;
  readonly problems: readonly Problem[];
}

/** Read the curated facts of a document and hold each against the article's text. */
export function readCurated(document: SourceDocument): ReadDocument {
  const parsed = parseFactsFile(document.factsPath, document.factsSource);
  if (!parsed.facts) return { document, reading: null, article: null, problems: parsed.problems };
  const reading = new Reading(document, parsed.facts, parsed);
  const article: ReadArticle = {
    slug: document.slug,
    published: parsed.facts.article.published?.edtf ?? null,
    facts: SECTIONS.flatMap((read) => read(reading)),
    officials: readProfiles(reading),
  };
  reportTwice(reading, article.facts);
  return { document, reading, article, problems: [...parsed.problems, ...reading.problems] };
}

/** Within one file a claim may be made once: a second entry of the same key would silently win or lose. */
function reportTwice(reading: Reading, facts: readonly Fact[]): void {
  const seen = new Set<string>();
  for (const { key } of facts) {
    if (seen.has(key)) reading.report([], `the file states ${key} twice`, "keep one entry and give it both quotes");
    seen.add(key);
  }
}
