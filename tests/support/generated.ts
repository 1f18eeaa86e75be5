import type { DataSource } from "typeorm";
import { generate } from "../../src/generate/generate";
import { loadParts } from "../../src/ingest/load-parts";
import { GENERATOR } from "../../src/ingest/publish/load-run";

/** What is told of a run that loads generated articles; the same each time, so that what is loaded is too. */
export const GENERATING = { agent: GENERATOR, startedAt: "2026-01-01T00:00:00.000Z", inputHash: "0".repeat(64) };

/** Fill an empty database with generated articles. */
export async function loadGenerated(dataSource: DataSource, order: Parameters<typeof generate>[0]): Promise<void> {
  await loadParts(dataSource, { ...GENERATING, corpus: () => generate(order) });
}

/** Return the slugs of the 20 officials who have the most rows in a table of claims, as JSON. */
export async function busiestOfficials(dataSource: DataSource, table: string, official: string): Promise<string> {
  const busiest = await dataSource.query<{ slug: string }[]>(`SELECT official."slug" FROM "${table}" part
    JOIN official ON official."id" = part."${official}"
    GROUP BY official."slug" ORDER BY COUNT(*) DESC LIMIT 20`);
  return JSON.stringify(busiest.map(({ slug }) => slug));
}
