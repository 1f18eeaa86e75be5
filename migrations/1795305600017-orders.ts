import type { MigrationInterface, QueryRunner } from "typeorm";

/** The days by which lists are ordered when nobody says otherwise, latest first. */
const ORDERS = [
  { table: "agreement", name: "agreement_by_signature", day: `COALESCE("signedOnEarliest", "signedOnLatest")` },
  { table: "event", name: "event_by_start", day: `COALESCE("startDateEarliest", "startDateLatest")` },
];

/** Indices that serve the usual order of lists, so that the first page of a long one does not need all of it. */
export class Orders1795305600017 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    // PostgreSQL would follow the locale of the cluster, and puts what is missing first.
    const latestFirst = queryRunner.dataSource.options.type === "postgres" ? `COLLATE "C" DESC NULLS LAST` : "DESC";
    for (const { table, name, day } of ORDERS)
      await queryRunner.query(`CREATE INDEX "${name}" ON "${table}" ((${day}) ${latestFirst}, "id")`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const { name } of ORDERS) await queryRunner.query(`DROP INDEX "${name}"`);
  }
}
