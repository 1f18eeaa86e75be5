import type { QueryRunner } from "typeorm";

/** What happens after a row of a table was written, by the name of the trigger. */
export interface Trigger {
  readonly name: string;
  readonly table: string;
  /** INSERT, DELETE, or UPDATE with the columns that matter. */
  readonly event: string;
  readonly condition?: string;
  readonly statements: readonly string[];
}

/** Creates a trigger for each row. Here alone the engines differ: PostgreSQL has what is to be done in a function. */
export async function createTrigger(queryRunner: QueryRunner, trigger: Trigger): Promise<void> {
  const { name, table, event, condition } = trigger;
  const body = trigger.statements.map((statement) => `${statement};`).join("\n");
  const head = `CREATE TRIGGER "${name}" AFTER ${event} ON "${table}" FOR EACH ROW`;
  if (queryRunner.dataSource.options.type !== "postgres") {
    await queryRunner.query(`${head}${condition ? ` WHEN ${condition}` : ""} BEGIN\n${body}\nEND`);
    return;
  }
  // PostgreSQL allows no subquery in the condition of a trigger.
  const guarded = condition ? `IF ${condition} THEN\n${body}\nEND IF;` : body;
  await queryRunner.query(
    `CREATE FUNCTION "${name}"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN\n${guarded}\nRETURN NULL; END $$`,
  );
  await queryRunner.query(`${head} EXECUTE FUNCTION "${name}"()`);
}

/** Undoes `createTrigger`. */
export async function dropTrigger(
  queryRunner: QueryRunner,
  { name, table }: Pick<Trigger, "name" | "table">,
): Promise<void> {
  if (queryRunner.dataSource.options.type !== "postgres") await queryRunner.query(`DROP TRIGGER "${name}"`);
  else {
    await queryRunner.query(`DROP TRIGGER "${name}" ON "${table}"`);
    await queryRunner.query(`DROP FUNCTION "${name}"()`);
  }
}

/** Creates the trigger in the place of the one with the same name. */
export async function replaceTrigger(queryRunner: QueryRunner, trigger: Trigger): Promise<void> {
  await dropTrigger(queryRunner, trigger);
  await createTrigger(queryRunner, trigger);
}
