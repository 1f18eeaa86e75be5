import type { MigrationInterface, QueryRunner } from "typeorm";

interface FoldedColumn {
  readonly table: string;
  readonly name: string;
  /** The column that it is folded from; where that is null it is null too. */
  readonly from: string;
  readonly optional?: true;
}

const COLUMNS: readonly FoldedColumn[] = [
  { table: "article", name: "foldedHeadline", from: "headline", optional: true },
  { table: "article", name: "foldedPublisher", from: "publisher", optional: true },
  { table: "post", name: "folded", from: "label" },
  { table: "event_series", name: "folded", from: "name" },
  { table: "event", name: "foldedPlace", from: "place", optional: true },
  { table: "topic", name: "folded", from: "label" },
  { table: "topic_assignment", name: "folded", from: "asStated" },
];

/** Texts folded for matching, beside those that had to be matched as they are. */
export class Folded1795305600008 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const { table, name, from, optional } of COLUMNS) {
      const type = optional ? "varchar" : "varchar NOT NULL DEFAULT ''";
      await queryRunner.query(`ALTER TABLE "${table}" ADD COLUMN "${name}" ${type}`);
      // No engine can fold as the loader does: until the next load diacritics and punctuation still make a difference.
      await queryRunner.query(`UPDATE "${table}" SET "${name}" = LOWER("${from}")`);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const { table, name } of [...COLUMNS].reverse())
      await queryRunner.query(`ALTER TABLE "${table}" DROP COLUMN "${name}"`);
  }
}
