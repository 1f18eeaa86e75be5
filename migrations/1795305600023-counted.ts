import type { MigrationInterface, QueryRunner } from "typeorm";
import { CONCLUDED } from "./1795305600019-concluded";
import { KEPT } from "./1795305600021-filtered";
import { replaceSettling } from "./support/settling";
import { createTrigger, dropTrigger, type Trigger } from "./support/triggers";

const NOTED = `(SELECT "claimId" FROM "unsettled")`;

/** Return how many items of each kind any two countries share. */
const counts = (condition = "true"): string => `SELECT "one", "other", "kind", COUNT(*) AS "count" FROM "shared_item"
  WHERE ${condition} GROUP BY "one", "other", "kind"`;

/** Return at how many events any two countries had which officials. */
const meetings = (condition = "true"): string => `SELECT "one", "other", "officialId", COUNT(*) AS "events"
  FROM "shared_official" WHERE ${condition} GROUP BY "one", "other", "officialId"`;

const countsNoted = counts(`"itemId" IN ${NOTED}`);
const meetingsNoted = meetings(`"eventId" IN ${NOTED}`);

/** What was so of the claims that are noted is taken off; that officials may be gone by then leaves no name to look up. */
const BEFORE = [
  `UPDATE "shared_count" SET "count" = "shared_count"."count" - was."count" FROM (${countsNoted}) was
    WHERE was."one" = "shared_count"."one" AND was."other" = "shared_count"."other" AND was."kind" = "shared_count"."kind"`,
  `UPDATE "shared_name" SET "events" = "shared_name"."events" - was."events" FROM (${meetingsNoted}) was
    WHERE was."one" = "shared_name"."one" AND was."other" = "shared_name"."other"
      AND was."officialId" = "shared_name"."officialId"`,
];

/** What is so now is added, and nothing kept of what there is none of. */
const AFTER = [
  `${adding(countsNoted)} ON CONFLICT ("one", "other", "kind")
    DO UPDATE SET "count" = "shared_count"."count" + excluded."count"`,
  `${naming(meetingsNoted)} ON CONFLICT ("one", "other", "officialId")
    DO UPDATE SET "events" = "shared_name"."events" + excluded."events", "name" = excluded."name"`,
  `DELETE FROM "shared_count" WHERE "count" = 0`,
  `DELETE FROM "shared_name" WHERE "events" = 0`,
];

const RENAMED: Trigger = {
  name: "unsettle_official_changed",
  table: "official",
  event: `UPDATE OF "name"`,
  statements: [
    `INSERT INTO "unsettled" ("claimId") SELECT DISTINCT "eventId" FROM "participation"
      WHERE "agentOfficialId" = NEW."id" ON CONFLICT DO NOTHING`,
  ],
};

/**
 * How many items two countries share, and the officials they share by name: to count the one and to put the other in order
 * takes the longer the more there is of either.
 */
export class Counted1795305600023 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    const isPostgres = queryRunner.dataSource.options.type === "postgres";
    const [end, byCodePoint] = isPostgres ? ["", ' COLLATE "C"'] : [" WITHOUT ROWID", ""];
    const pair = `"one" varchar(2) NOT NULL, "other" varchar(2) NOT NULL`;
    const statements = [
      `CREATE TABLE "shared_count" (${pair}, "kind" varchar NOT NULL, "count" integer NOT NULL,
        PRIMARY KEY ("one", "other", "kind"))${end}`,
      `CREATE TABLE "shared_name" (${pair}, "officialId" integer NOT NULL, "name" varchar${byCodePoint} NOT NULL,
        "events" integer NOT NULL, PRIMARY KEY ("one", "other", "officialId"))${end}`,
      adding(counts()),
      naming(meetings()),
      `CREATE INDEX "shared_name_in_order" ON "shared_name" ("one", "other", "name", "officialId")`,
      `CREATE INDEX "shared_count_of_none" ON "shared_count" ("count") WHERE "count" = 0`,
      `CREATE INDEX "shared_name_of_none" ON "shared_name" ("events") WHERE "events" = 0`,
    ];
    for (const statement of statements) await queryRunner.query(statement);
    await replaceSettling(queryRunner, { before: BEFORE, after: [...CONCLUDED, ...AFTER], ofAgreements: KEPT });
    await createTrigger(queryRunner, RENAMED);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropTrigger(queryRunner, RENAMED);
    await replaceSettling(queryRunner, { after: CONCLUDED, ofAgreements: KEPT });
    for (const table of ["shared_name", "shared_count"]) await queryRunner.query(`DROP TABLE "${table}"`);
  }
}

function adding(counted: string): string {
  return `INSERT INTO "shared_count" ("one", "other", "kind", "count") SELECT * FROM (${counted}) counted WHERE true`;
}

function naming(met: string): string {
  return `INSERT INTO "shared_name" ("one", "other", "officialId", "name", "events")
    SELECT met."one", met."other", met."officialId", official."name", met."events"
    FROM (${met}) met JOIN "official" ON official."id" = met."officialId" WHERE true`;
}
