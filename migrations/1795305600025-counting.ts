import type { MigrationInterface, QueryRunner } from "typeorm";

/** The claims of which there are lists of their own. */
const LISTED = [
  "agreement",
  "agreement_action",
  "agreement_involvement",
  "commitment",
  "event",
  "figure",
  "membership",
  "participation",
  "statement",
];

/** What is asked of many rows at once: whether they are shown, what a search document stands for, whether a decision waits. */
const INDICES = [
  ...LISTED.map((table) => ({ name: `${table}_shown_all`, on: `"${table}" ("isShown")` })),
  { name: "search_document_told", on: `"search_document" ("id", "tells", "type", "slug")` },
  { name: "claim_reading_raised", on: `"claim_reading" ("id") WHERE "newProposal" IS NOT NULL` },
];

/** Indices that hold all that a count of a long list asks: to count by the rows themselves is to read the whole of them. */
export class Counting1795305600025 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const { name, on } of INDICES) await queryRunner.query(`CREATE INDEX "${name}" ON ${on}`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const { name } of INDICES) await queryRunner.query(`DROP INDEX "${name}"`);
  }
}
