import type { MigrationInterface, QueryRunner } from "typeorm";
import { createSearchIndex, dropSearchIndex } from "./support/search-index";
import {
  type FoldedDocument,
  type StandingDocument,
  unspacedNames,
  withoutStanding,
  withStanding,
  wordCount,
} from "./support/standing-lexemes";

/** How many documents are read at once. */
const PART = 1000;

type SearchRow = FoldedDocument & StandingDocument;
type Values = Readonly<Record<string, string | number>>;

/**
 * Lexemes that tell where a document has its words, so that the index itself finds the best of many documents without a look
 * at the others; what they were ranked by before goes.
 */
export class Standing1795305600024 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await dropSearchIndex(queryRunner);
    await rewrite(queryRunner, (document) => ({ lexemes: withStanding(document) }));
    for (const column of ["wordCount", "unspacedNames"])
      await queryRunner.query(`ALTER TABLE "search_document" DROP COLUMN "${column}"`);
    await createSearchIndex(queryRunner);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropSearchIndex(queryRunner);
    await queryRunner.query(`ALTER TABLE "search_document" ADD COLUMN "unspacedNames" text NOT NULL DEFAULT ''`);
    await queryRunner.query(`ALTER TABLE "search_document" ADD COLUMN "wordCount" integer NOT NULL DEFAULT 0`);
    await rewrite(queryRunner, (document) => ({
      lexemes: withoutStanding(document),
      unspacedNames: unspacedNames(document),
      wordCount: wordCount(document),
    }));
    await createSearchIndex(queryRunner);
  }
}

/** The index is made anew at once, which takes far less than to change it for each document. */
async function rewrite(queryRunner: QueryRunner, rewritten: (document: SearchRow) => Values): Promise<void> {
  for (let last = 0; ;) {
    const documents = (await queryRunner.query(
      `SELECT * FROM "search_document" WHERE "id" > ${String(last)} ORDER BY "id" LIMIT ${String(PART)}`,
    )) as SearchRow[];
    for (const document of documents) await update(queryRunner, document.id, rewritten(document));
    const upTo = documents.at(-1)?.id;
    if (upTo === undefined) return;
    last = upTo;
  }
}

async function update(queryRunner: QueryRunner, id: number, values: Values): Promise<void> {
  const isPostgres = queryRunner.dataSource.options.type === "postgres";
  const columns = Object.keys(values).map((name, index) => `"${name}" = ${isPostgres ? `$${String(index + 1)}` : "?"}`);
  const statement = `UPDATE "search_document" SET ${columns.join(", ")} WHERE "id" = ${String(id)}`;
  await queryRunner.query(statement, Object.values(values));
}
