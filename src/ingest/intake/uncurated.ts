import type { EntityManager } from "typeorm";
import { InputError, type Problem } from "../../errors";
import type { UncuratedFile } from "../document";
import type { Extractor } from "../extractor";
import { keep, prepare } from "./intake";
import type { KnownArticles } from "./known-articles";
import { readSources } from "../read/read-sources";
import type { Source } from "../read/source";
import type { StoredKey } from "../stored/stored-keys";

/** An article that nobody has curated, read but for its facts. */
export interface UncuratedArticle {
  readonly source: Source;
  readonly fileName: string;
  readonly collection: string;
}

/** Read the texts without a facts file; without an extractor nobody would read their facts, and each is a problem. */
export async function readUncurated(
  files: readonly UncuratedFile[],
  extractor: Extractor | undefined,
): Promise<{ articles: UncuratedArticle[]; problems: Problem[] }> {
  const articles: UncuratedArticle[] = [];
  const problems: Problem[] = [];
  for (const { path, fileName, factsPath, collection } of files) {
    if (!extractor)
      problems.push({
        place: factsPath,
        message: "is missing",
        remedy: "every article needs its facts file beside it",
      });
    else
      for await (const read of readSources([path]))
        if ("problem" in read) problems.push(read.problem);
        else articles.push({ source: read.source, fileName, collection });
  }
  return { articles, problems };
}

/** Keep the articles and what the extractor reads out of them; throws an InputError when one cannot be kept. */
export async function takeInAll(
  manager: EntityManager,
  known: KnownArticles,
  articles: readonly UncuratedArticle[],
  extractor: Extractor | undefined,
): Promise<void> {
  const problems: Problem[] = [];
  for (const { source, ...origin } of articles) {
    if (!extractor) continue;
    const prepared = await prepare(manager, known, source, origin, extractor);
    const outcome = "ready" in prepared ? await keep(manager, known, prepared.ready) : prepared.outcome;
    if (outcome.kind === "REFUSED") problems.push(outcome.problem);
  }
  if (problems.length > 0) throw new InputError(problems);
}

/** Whether the article is kept with this very text, read by this very version of the extractor. */
export function isKeptAsIs({ source }: UncuratedArticle, stored: readonly StoredKey[], extractor: Extractor): boolean {
  const { agent, version } = extractor;
  return stored.some(
    ({ slug, hashes: [contentHash, ...readBy] }) =>
      slug === source.slug &&
      contentHash === source.contentHash &&
      readBy.some((each, index) => each === agent && readBy[index + 1] === version),
  );
}
