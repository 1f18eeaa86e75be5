import { TableIndex, TableUnique, type MigrationInterface, type QueryRunner } from "typeorm";

const KEY = ["key"];

/**
 * Whoever fills the tables can make an index afterwards, and a constraint not: the keys of claims are long, and to find the
 * place of each among all others takes longer than all else that is done with the claim. Mentions are found by their
 * article through the key that they have anyway.
 */
export class ClaimKeys1795305600020 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    const { namingStrategy } = queryRunner.dataSource;
    await keepingTriggers(queryRunner, "claim", () =>
      queryRunner.dropUniqueConstraint("claim", namingStrategy.uniqueConstraintName("claim", KEY)),
    );
    const name = namingStrategy.indexName("claim", KEY);
    await queryRunner.createIndex("claim", new TableIndex({ name, columnNames: KEY, isUnique: true }));
    await queryRunner.dropIndex("mention", namingStrategy.indexName("mention", ["articleId"]));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    const { namingStrategy } = queryRunner.dataSource;
    const columnNames = ["articleId"];
    const name = namingStrategy.indexName("mention", columnNames);
    await queryRunner.createIndex("mention", new TableIndex({ name, columnNames }));
    await queryRunner.dropIndex("claim", namingStrategy.indexName("claim", KEY));
    const unique = new TableUnique({ name: namingStrategy.uniqueConstraintName("claim", KEY), columnNames: KEY });
    await keepingTriggers(queryRunner, "claim", () => queryRunner.createUniqueConstraint("claim", unique));
  }
}

/** SQLite makes a table anew when its constraints change, which leaves its triggers behind and those of others in the air. */
async function keepingTriggers(queryRunner: QueryRunner, table: string, change: () => Promise<void>): Promise<void> {
  if (queryRunner.dataSource.options.type === "postgres") return change();
  const triggers = (await queryRunner.query(
    `SELECT "sql" FROM "sqlite_master" WHERE "type" = 'trigger' AND "tbl_name" = '${table}'`,
  )) as { sql: string }[];
  await queryRunner.query("PRAGMA legacy_alter_table = ON");
  await change();
  await queryRunner.query("PRAGMA legacy_alter_table = OFF");
  for (const { sql } of triggers) await queryRunner.query(sql);
}
