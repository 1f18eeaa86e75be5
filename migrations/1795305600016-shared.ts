import type { MigrationInterface, QueryRunner } from "typeorm";
import { settling } from "./support/settling";
import { createSharedTables, dropSharedTables } from "./support/shared-tables";
import { createTrigger, dropTrigger } from "./support/triggers";
import { UNSETTLING } from "./support/unsettling-triggers";

/**
 * Which countries have to do with what, and what any two of them share, by day: to find that out from the claims takes the
 * longer the more there is of either country. Triggers note what is written; whoever ends a write has it worked out anew.
 */
export class Shared1795305600016 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createSharedTables(queryRunner);
    for (const trigger of [...UNSETTLING, settling()]) await createTrigger(queryRunner, trigger);
    await queryRunner.query(`INSERT INTO "unsettled" ("claimId") VALUES (0)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const trigger of [settling(), ...UNSETTLING]) await dropTrigger(queryRunner, trigger);
    await dropSharedTables(queryRunner);
  }
}
