import type { MigrationInterface, QueryRunner } from "typeorm";
import { CONCLUDED } from "./1795305600019-concluded";
import { replaceSettling } from "./support/settling";
import { replaceTrigger } from "./support/triggers";
import { unsettledBy } from "./support/unsettling-triggers";

/** What agreements are mostly filtered by. */
export const KEPT = ["latestStatus", "signedOnEarliest", "signedOnLatest"];

const BEFORE = ["one", "other", "kind"];

/**
 * What agreements are mostly filtered by, beside the two countries that share them and in the order of their day: such a
 * filter needs no look at the agreements themselves.
 */
export class Filtered1795305600021 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const column of KEPT) await queryRunner.query(`ALTER TABLE "shared_item" ADD COLUMN "${column}" varchar`);
    await queryRunner.query(`UPDATE "shared_item" SET ${KEPT.map((column) => `"${column}" = item."${column}"`).join(", ")}
      FROM "agreement" item WHERE item."id" = "itemId" AND "kind" = 'AGREEMENT'`);
    const latestFirst = queryRunner.dataSource.options.type === "postgres" ? "DESC NULLS LAST" : "DESC";
    await replaceIndex(queryRunner, `"day" ${latestFirst}`, ["itemId", ...KEPT]);
    await replaceUnsettling(queryRunner, [...KEPT, "isShown"]);
    await replaceSettling(queryRunner, { after: CONCLUDED, ofAgreements: KEPT });
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await replaceSettling(queryRunner, { after: CONCLUDED });
    await replaceUnsettling(queryRunner, ["signedOnEarliest", "signedOnLatest", "isShown"]);
    await replaceIndex(queryRunner, `"day"`, ["itemId"]);
    for (const column of KEPT) await queryRunner.query(`ALTER TABLE "shared_item" DROP COLUMN "${column}"`);
  }
}

async function replaceIndex(queryRunner: QueryRunner, day: string, others: readonly string[]): Promise<void> {
  const [first = "", last = ""] = [BEFORE, others].map((columns) => columns.map((column) => `"${column}"`).join(", "));
  await queryRunner.query(`DROP INDEX "shared_item_kind_by_day"`);
  await queryRunner.query(`CREATE INDEX "shared_item_kind_by_day" ON "shared_item" (${first}, ${day}, ${last})`);
}

async function replaceUnsettling(queryRunner: QueryRunner, columns: readonly string[]): Promise<void> {
  for (const trigger of unsettledBy("agreement", "id", columns)) await replaceTrigger(queryRunner, trigger);
}
