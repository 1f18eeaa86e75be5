import type { MigrationInterface, QueryRunner } from "typeorm";
import { shortenFacts, widenFacts } from "./support/whole-facts";

const HASHES = ["sourceHash", "factHash"];

/**
 * Of what was read only that is stored which neither the claim nor its evidence tells, and hashes only where they are not
 * those of the fact itself: the next load leaves out those that are.
 */
export class Readings1795305600018 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await shortenFacts(queryRunner);
    for (const name of HASHES) await replace(queryRunner, name, "varchar(64)", `NULLIF("was", '')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await widenFacts(queryRunner);
    for (const name of HASHES)
      await replace(queryRunner, name, "varchar(64) NOT NULL DEFAULT ''", `COALESCE("was", '')`);
  }
}

/** SQLite cannot change a column, so another takes its place. */
async function replace(queryRunner: QueryRunner, name: string, type: string, value: string): Promise<void> {
  await queryRunner.query(`ALTER TABLE "claim_reading" RENAME COLUMN "${name}" TO "was"`);
  await queryRunner.query(`ALTER TABLE "claim_reading" ADD COLUMN "${name}" ${type}`);
  await queryRunner.query(`UPDATE "claim_reading" SET "${name}" = ${value}`);
  await queryRunner.query(`ALTER TABLE "claim_reading" DROP COLUMN "was"`);
}
