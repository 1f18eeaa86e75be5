import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * The words of the full-text index, by which SQLite finds those that a search has only the beginning of: asked for the
 * beginning itself, it makes one list of the documents of all such words before it looks at any. PostgreSQL does without.
 */
export class SearchWords1795305600022 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    if (queryRunner.dataSource.options.type === "postgres") return;
    await queryRunner.query(
      `CREATE VIRTUAL TABLE "search_document_words" USING fts5vocab("search_document_index", 'row')`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    if (queryRunner.dataSource.options.type === "postgres") return;
    await queryRunner.query(`DROP TABLE "search_document_words"`);
  }
}
