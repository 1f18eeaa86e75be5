import type { MigrationInterface, QueryRunner } from "typeorm";
import { createShownTriggers, dropShownTriggers, isShown } from "./support/shown-triggers";

/** The tables of claims and their columns that refer to the claims of which theirs are parts. */
const CLAIMS: Readonly<Record<string, readonly string[]>> = {
  agreement: [],
  agreement_action: ["agreementId"],
  agreement_discussion: ["agreementId", "eventId"],
  agreement_involvement: ["agreementId"],
  agreement_party: ["agreementId"],
  agreement_provision: ["agreementId"],
  article_attribute: [],
  commitment: [],
  commitment_party: ["commitmentId"],
  event: [],
  event_series: [],
  figure: [],
  membership: [],
  organization: [],
  organization_member: ["organizationId"],
  participation: ["eventId"],
  statement: [],
  statement_party: ["statementId"],
  topic_assignment: ["eventId", "agreementId"],
};

/**
 * Whether a claim and all that it is part of is accepted, beside the claim itself: that is asked of nearly every row that
 * is read. Triggers keep it, so that whoever writes a claim or decides on one need not think of it.
 */
export class Shown1795305600015 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [table, wholes] of Object.entries(CLAIMS)) {
      await queryRunner.query(
        `ALTER TABLE "${table}" ADD COLUMN "isShown" boolean NOT NULL DEFAULT ${yes(queryRunner)}`,
      );
      await queryRunner.query(
        `UPDATE "${table}" SET "isShown" = ${isShown(table, wholes)} WHERE NOT ${isShown(table, wholes)}`,
      );
    }
    await createShownTriggers(queryRunner, CLAIMS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropShownTriggers(queryRunner, CLAIMS);
    for (const table of Object.keys(CLAIMS)) await queryRunner.query(`ALTER TABLE "${table}" DROP COLUMN "isShown"`);
  }
}

/** As TypeORM writes it on each engine. */
function yes({ dataSource }: QueryRunner): string {
  return dataSource.options.type === "postgres" ? "true" : "1";
}
