import type { QueryRunner } from "typeorm";

interface SearchIndex {
  readonly create: readonly string[];
  readonly drop: readonly string[];
}

/**
 * FTS5 reads the documents' own column and keeps none of the text itself; triggers tell it what changes. The tokenizer
 * `ascii` parts words at nothing but the spaces between lexemes, as it takes every other letter for part of a word.
 */
const FTS5: SearchIndex = {
  create: [
    `CREATE VIRTUAL TABLE "search_document_index" USING fts5("lexemes", content='search_document', content_rowid='id',
      tokenize='ascii', detail='none', columnsize=0)`,
    `CREATE TRIGGER "search_document_added" AFTER INSERT ON "search_document" BEGIN ${added()} END`,
    `CREATE TRIGGER "search_document_removed" AFTER DELETE ON "search_document" BEGIN ${removed()} END`,
    `CREATE TRIGGER "search_document_changed" AFTER UPDATE ON "search_document" BEGIN ${removed()} ${added()} END`,
    `INSERT INTO "search_document_index" ("search_document_index") VALUES ('rebuild')`,
    `INSERT INTO "search_document_index" ("search_document_index") VALUES ('optimize')`,
  ],
  drop: [
    ...["added", "removed", "changed"].map((change) => `DROP TRIGGER "search_document_${change}"`),
    `DROP TABLE "search_document_index"`,
  ],
};

/**
 * The vectors have a table of their own, because TypeORM would take a column that no entity has for one to drop, and
 * PostgreSQL would make vectors out of an indexed expression anew for every row of a common word.
 */
const TSVECTOR: SearchIndex = {
  create: [
    `CREATE TABLE "search_document_index" (
      "rowid" integer PRIMARY KEY REFERENCES "search_document" ("id") ON DELETE CASCADE, "lexemes" tsvector NOT NULL)`,
    `INSERT INTO "search_document_index" SELECT "id", ${vectorOf(`"lexemes"`)} FROM "search_document"`,
    `CREATE INDEX "search_document_lexemes" ON "search_document_index" USING gin ("lexemes")`,
    `CREATE FUNCTION "index_search_document"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      INSERT INTO "search_document_index" VALUES (new."id", ${vectorOf(`new."lexemes"`)})
      ON CONFLICT ("rowid") DO UPDATE SET "lexemes" = excluded."lexemes";
      RETURN NULL;
    END $$`,
    `CREATE TRIGGER "search_document_changed" AFTER INSERT OR UPDATE ON "search_document"
      FOR EACH ROW EXECUTE FUNCTION "index_search_document"()`,
  ],
  drop: [
    `DROP TRIGGER "search_document_changed" ON "search_document"`,
    `DROP FUNCTION "index_search_document"()`,
    `DROP TABLE "search_document_index"`,
  ],
};

/** Create the full-text index over the lexemes of the search documents, those already there included. */
export async function createSearchIndex(queryRunner: QueryRunner): Promise<void> {
  for (const statement of searchIndex(queryRunner).create) await queryRunner.query(statement);
}

/** Drop the full-text index, which can be made again from the documents. */
export async function dropSearchIndex(queryRunner: QueryRunner): Promise<void> {
  for (const statement of searchIndex(queryRunner).drop) await queryRunner.query(statement);
}

/** Here alone the engines differ: full-text search is no part of standard SQL. */
function searchIndex({ dataSource }: QueryRunner): SearchIndex {
  return dataSource.options.type === "postgres" ? TSVECTOR : FTS5;
}

function added(): string {
  return `INSERT INTO "search_document_index" ("rowid", "lexemes") VALUES (new."id", new."lexemes");`;
}

function removed(): string {
  return `INSERT INTO "search_document_index" ("search_document_index", "rowid", "lexemes")
    VALUES ('delete', old."id", old."lexemes");`;
}

/** PostgreSQL's own parser would part words where ours does not. */
function vectorOf(lexemes: string): string {
  return `array_to_tsvector(string_to_array(${lexemes}, ' '))`;
}
