import { basename, dirname, resolve } from "node:path";
import { slugOf } from "../../api/fold";
import type { Problem } from "../../errors";
import type { ReadResult, Source } from "./source";

/**
 * Give an article of a run a slug that none before it has: its own, else one that its folder tells apart too, else one
 * that its text does. The same text under the same name is refused.
 */
export function withOwnSlug(source: Source, slugs: Set<string>): ReadResult {
  const own = candidates(source).find((candidate) => !slugs.has(candidate));
  if (own === undefined) return { problem: twice(source) };
  slugs.add(own);
  return { source: { ...source, slug: own } };
}

/** The folder comes first, as it stays the same when the text is edited. */
function candidates({ slug, origin, format, contentHash }: Source): string[] {
  const byText = `${slug}-${contentHash.slice(0, 8)}`;
  if (format === "FEED") return [slug, byText];
  return [slug, slugOf(`${basename(dirname(resolve(origin)))} ${slug}`), byText];
}

function twice({ origin, slug, format }: Source): Problem {
  return format === "FEED"
    ? { place: origin, message: "is in the feed twice", remedy: "the first one counts" }
    : { place: origin, message: `has the slug and the text of another article: ${slug}`, remedy: "leave it out" };
}
