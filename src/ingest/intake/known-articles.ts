import { In, type EntityManager } from "typeorm";
import { ArticleSource } from "../../articles/article-source.entity";
import type { IntakeOutcome, Origin } from "./intake-outcome";
import { contentHash } from "../read/content-hash";
import { fingerprint, NEAR_DUPLICATE, similarity, type Fingerprint } from "../read/near-duplicate";
import type { Source } from "../read/source";
import { storedDocuments } from "../stored/stored-articles";

/** Two texts that share half of their runs of words share one of the smallest few, but for one pair in a million. */
const COMPARED_HASHES = 24;

/** What more articles have in common is page furniture, and tells nothing. */
const MOST_SHARING = 50;

/** Texts that share half of their runs share about fourteen of the compared hashes, and next to never fewer than four. */
const LEAST_SHARED = 4;

/** Those that share the most are compared in full. */
const MOST_COMPARED = 12;

/** What is kept in memory of every article there is, so that the same text is known again without reading all of them. */
export class KnownArticles {
  private readonly slugByText = new Map<string, string>();
  private readonly textBySlug = new Map<string, string>();
  private readonly slugsByHash = new Map<number, string[]>();
  private readonly curatedPrints = new Map<string, Fingerprint>();

  /** Look through the curated articles, of which the slugs are given, and all that were ingested. */
  static async read(manager: EntityManager, curated: readonly string[]): Promise<KnownArticles> {
    const known = new KnownArticles();
    for (const { slug, body } of await storedDocuments(manager, curated)) known.addCurated(slug, body);
    const sources = await manager.find(ArticleSource, {
      select: { rowId: true, slug: true, contentHash: true, fingerprint: true },
    });
    for (const { slug, contentHash: hash, fingerprint: print } of sources)
      known.index(slug, hash, JSON.parse(print) as Fingerprint);
    return known;
  }

  /** Remember an article as the one that has its text. */
  add({ slug, contentHash: hash }: Source, print: Fingerprint): void {
    this.index(slug, hash, print);
  }

  /** Return what becomes of an article that is not read, or the article that it is another version of, null for none. */
  async compare(
    manager: EntityManager,
    source: Source,
    origin: Origin,
    print: Fingerprint,
  ): Promise<{ outcome: IntakeOutcome | null; stored: ArticleSource | null }> {
    const same = this.slugByText.get(source.contentHash);
    const isCurated = this.curatedPrints.has(source.slug);
    if (same !== undefined && same !== source.slug) return { outcome: { kind: "DUPLICATE", of: same }, stored: null };
    if (isCurated && same === source.slug) return { outcome: { kind: "UNCHANGED" }, stored: null };
    const stored = await manager.findOneBy(ArticleSource, { slug: source.slug });
    const taken = isCurated || (stored !== null && !isVersionOf(stored, origin, print));
    return taken ? { outcome: slugTaken(source, isCurated), stored: null } : { outcome: null, stored };
  }

  /** Return the columns that say which article this one republishes, if any. */
  async republicationOf(
    manager: EntityManager,
    { slug }: Source,
    print: Fingerprint,
  ): Promise<Pick<ArticleSource, "republicationOf" | "similarity">> {
    const rivals = await this.printsOf(manager, this.sharing(print, slug));
    const scored = rivals
      .map(([rival, theirs]) => ({ rival, score: similarity(print, theirs) }))
      .filter(({ score }) => score >= NEAR_DUPLICATE)
      .sort((a, b) => b.score - a.score || (a.rival < b.rival ? -1 : 1));
    const [nearest] = scored;
    return { republicationOf: nearest?.rival ?? null, similarity: nearest?.score ?? null };
  }

  private addCurated(slug: string, body: string): void {
    const print = fingerprint(body);
    this.curatedPrints.set(slug, print);
    this.index(slug, contentHash(body), print);
  }

  private index(slug: string, hash: string, print: Fingerprint): void {
    this.slugByText.delete(this.textBySlug.get(slug) ?? "");
    this.slugByText.set(hash, slug);
    this.textBySlug.set(slug, hash);
    for (const each of print.slice(0, COMPARED_HASHES)) {
      const slugs = this.slugsByHash.get(each) ?? [];
      if (slugs.length < MOST_SHARING) this.slugsByHash.set(each, [...slugs, slug]);
    }
  }

  private sharing(print: Fingerprint, slug: string): string[] {
    const shared = new Map<string, number>();
    for (const hash of print.slice(0, COMPARED_HASHES))
      for (const other of this.slugsByHash.get(hash) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    shared.delete(slug);
    // Short texts have fewer hashes than are compared.
    const least = Math.min(LEAST_SHARED, Math.ceil(print.length / 4));
    const likely = [...shared].filter(([, count]) => count >= least).sort(([, a], [, b]) => b - a);
    return likely.slice(0, MOST_COMPARED).map(([other]) => other);
  }

  private async printsOf(manager: EntityManager, slugs: readonly string[]): Promise<[string, Fingerprint][]> {
    const curated = slugs.flatMap((slug): [string, Fingerprint][] => {
      const print = this.curatedPrints.get(slug);
      return print ? [[slug, print]] : [];
    });
    const sources =
      slugs.length === curated.length
        ? []
        : await manager.find(ArticleSource, {
            select: { rowId: true, slug: true, fingerprint: true, republicationOf: true },
            where: { slug: In([...slugs]) },
          });
    // A chain of republications leads to the first report by one step.
    const originals = sources.filter(({ republicationOf }) => republicationOf === null);
    return [
      ...curated,
      ...originals.map(({ slug, fingerprint: print }): [string, Fingerprint] => [
        slug,
        JSON.parse(print) as Fingerprint,
      ]),
    ];
  }
}

/** A file that was edited is the article it was; another file of the same name is when it says nearly the same. */
function isVersionOf(stored: ArticleSource, { fileName, collection }: Origin, print: Fingerprint): boolean {
  if (stored.fileName === fileName && stored.collection === collection) return true;
  return similarity(JSON.parse(stored.fingerprint) as Fingerprint, print) >= NEAR_DUPLICATE;
}

function slugTaken({ origin, slug }: Source, isCurated: boolean): IntakeOutcome {
  const message = isCurated
    ? `has the same slug as a curated article with another text: ${slug}`
    : `has the same slug as an article with another text: ${slug}`;
  return { kind: "REFUSED", problem: { place: origin, message, remedy: "rename the file" } };
}
