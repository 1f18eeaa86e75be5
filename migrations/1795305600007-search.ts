import type { MigrationInterface, QueryRunner } from "typeorm";
import { createSearchIndex, dropSearchIndex } from "./support/search-index";
import { integer, numbered, oneOf, text, unique, varchar } from "./support/parts";
import { table } from "./support/table-definition";
import { createTables, dropTables } from "./support/tables";

const TABLES = [
  table(
    "search_document",
    numbered(),
    unique(varchar("key")),
    oneOf("type", "ARTICLE", "OFFICIAL", "ORGANIZATION", "EVENT", "AGREEMENT", "STATEMENT"),
    varchar("slug"),
    text("title"),
    text("text"),
    text("foldedNames"),
    text("foldedText"),
    text("unspacedNames"),
    text("lexemes"),
    integer("wordCount"),
  ),
];

/** What things are found by, with the engine's full-text index over it. */
export class Search1795305600007 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, TABLES);
    await createSearchIndex(queryRunner);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropSearchIndex(queryRunner);
    await dropTables(queryRunner, TABLES);
  }
}
