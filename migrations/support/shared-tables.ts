import type { QueryRunner } from "typeorm";

/** The tables that follow from claims; no entity has them, so that TypeORM leaves them alone. */
const TABLES = ["unsettled", "country_item", "shared_item", "shared_official"] as const;

/**
 * Creates the tables. A table without rows of its own beside its key saves SQLite a second tree; that PostgreSQL orders days
 * by code point lets an index serve the order of a list.
 */
export async function createSharedTables(queryRunner: QueryRunner): Promise<void> {
  const isPostgres = queryRunner.dataSource.options.type === "postgres";
  const [end, byCodePoint] = isPostgres ? ["", ' COLLATE "C"'] : [" WITHOUT ROWID", ""];
  const statements = [
    `CREATE TABLE "unsettled" ("claimId" integer PRIMARY KEY)`,
    `CREATE TABLE "country_item" ("itemId" integer NOT NULL, "countryCode" varchar(2) NOT NULL, "kind" varchar NOT NULL,
      PRIMARY KEY ("itemId", "countryCode"))${end}`,
    `CREATE INDEX "country_item_of_country" ON "country_item" ("countryCode", "kind", "itemId")`,
    `CREATE TABLE "shared_item" ("one" varchar(2) NOT NULL, "other" varchar(2) NOT NULL, "kind" varchar NOT NULL,
      "itemId" integer NOT NULL, "day" varchar(10)${byCodePoint}, PRIMARY KEY ("one", "other", "kind", "itemId"))${end}`,
    `CREATE INDEX "shared_item_kind_by_day" ON "shared_item" ("one", "other", "kind", "day", "itemId")`,
    `CREATE INDEX "shared_item_by_day" ON "shared_item" ("one", "other", "day", "itemId", "kind")`,
    `CREATE INDEX "shared_item_of_item" ON "shared_item" ("itemId")`,
    `CREATE TABLE "shared_official" ("one" varchar(2) NOT NULL, "other" varchar(2) NOT NULL, "officialId" integer NOT NULL,
      "eventId" integer NOT NULL, PRIMARY KEY ("one", "other", "officialId", "eventId"))${end}`,
    `CREATE INDEX "shared_official_of_event" ON "shared_official" ("eventId")`,
  ];
  for (const statement of statements) await queryRunner.query(statement);
}

/** Drops the tables, whose rows can be made again from the claims. */
export async function dropSharedTables(queryRunner: QueryRunner): Promise<void> {
  for (const table of [...TABLES].reverse()) await queryRunner.query(`DROP TABLE "${table}"`);
}
