import type { MigrationInterface, QueryRunner } from "typeorm";
import { replaceSettling } from "./support/settling";
import { createTrigger, dropTrigger } from "./support/triggers";
import { unsettledBy } from "./support/unsettling-triggers";

/** The roles in which somebody has a part in the conclusion of an agreement. */
const ROLES = ["SIGNATORY", "INITIALLER", "RATIFIER", "NEGOTIATOR", "REPRESENTATIVE_OF_PARTY", "PRESENT_AT_SIGNING"];

const INVOLVEMENTS = unsettledBy("agreement_involvement", "agreementId", [
  "agreementId",
  "officialId",
  "role",
  "isShown",
]);

const FORGET = `DELETE FROM "official_agreement" WHERE "agreementId" IN (SELECT "claimId" FROM "unsettled")`;

/** Return what inserts the officials who concluded the agreements, with the first day on which each can be signed. */
function concluders(agreements: string, condition = "true"): string {
  return `INSERT INTO "official_agreement" ("officialId", "agreementId", "day")
    SELECT DISTINCT involvement."officialId", item."id", COALESCE(item."signedOnEarliest", item."signedOnLatest")
    FROM ${agreements} JOIN "agreement_involvement" involvement ON involvement."agreementId" = item."id"
    WHERE ${condition} AND item."isShown" AND involvement."isShown" AND involvement."role" IN (${ROLES.map((role) => `'${role}'`).join(", ")})`;
}

/** Works out who concluded the agreements that are noted. */
export const CONCLUDED = [FORGET, concluders(`"unsettled" CROSS JOIN "agreement" item`, `item."id" = "claimId"`)];

/**
 * Which agreements each official concluded, by day: to find that out from the claims takes the longer the more an official
 * concluded. It is kept as what countries share is.
 */
export class Concluded1795305600019 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    const isPostgres = queryRunner.dataSource.options.type === "postgres";
    const [end, byCodePoint, latestFirst] = isPostgres
      ? ["", ' COLLATE "C"', "DESC NULLS LAST"]
      : [" WITHOUT ROWID", "", "DESC"];
    await queryRunner.query(`CREATE TABLE "official_agreement" ("officialId" integer NOT NULL,
      "agreementId" integer NOT NULL, "day" varchar(10)${byCodePoint}, PRIMARY KEY ("agreementId", "officialId"))${end}`);
    await queryRunner.query(concluders(`"agreement" item`));
    await queryRunner.query(`CREATE INDEX "official_agreement_by_day"
      ON "official_agreement" ("officialId", "day" ${latestFirst}, "agreementId")`);
    await replaceSettling(queryRunner, { after: CONCLUDED });
    for (const trigger of INVOLVEMENTS) await createTrigger(queryRunner, trigger);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const trigger of [...INVOLVEMENTS].reverse()) await dropTrigger(queryRunner, trigger);
    await replaceSettling(queryRunner);
    await queryRunner.query(`DROP TABLE "official_agreement"`);
  }
}
