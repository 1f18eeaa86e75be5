import type { QueryRunner } from "typeorm";

type Wholes = readonly string[];
type ClaimTables = Readonly<Record<string, Wholes>>;

/** Return the condition that the claim in a row, and all that it is part of, is accepted. */
export function isShown(row: string, wholes: Wholes): string {
  const claims = ["id", ...wholes].map((column) => `${row}."${column}"`);
  return `(NOT EXISTS (SELECT 1 FROM "claim" WHERE "claim"."id" IN (${claims.join(", ")}) AND "claim"."review" <> 'ACCEPTED'))`;
}

/** Keeps "isShown" from now on: as a row is added or becomes part of something else, and as a claim is decided on. */
export async function createShownTriggers(queryRunner: QueryRunner, tables: ClaimTables): Promise<void> {
  const decided = `"${DECIDED}" AFTER UPDATE OF "review" ON "claim" FOR EACH ROW`;
  const refresh = Object.entries(tables).flatMap(([table, wholes]) => refreshing(table, wholes));
  await createTrigger(queryRunner, decided, `OLD."review" <> NEW."review"`, refresh);
  for (const [table, wholes] of Object.entries(tables)) {
    // The column is true unless something says otherwise, which is seldom.
    const added = `"${table}_shown" AFTER INSERT ON "${table}" FOR EACH ROW`;
    await createTrigger(queryRunner, added, `NOT ${isShown("NEW", wholes)}`, [refreshRow(table, wholes, "id")]);
    if (wholes.length === 0) continue;
    const columns = wholes.map((column) => `"${column}"`).join(", ");
    const moved = `"${table}_moved" AFTER UPDATE OF ${columns} ON "${table}" FOR EACH ROW`;
    await createTrigger(queryRunner, moved, null, [refreshRow(table, wholes, "id")]);
  }
}

/** Undoes `createShownTriggers`. */
export async function dropShownTriggers(queryRunner: QueryRunner, tables: ClaimTables): Promise<void> {
  await dropTrigger(queryRunner, DECIDED, "claim");
  for (const [table, wholes] of Object.entries(tables)) {
    await dropTrigger(queryRunner, `${table}_shown`, table);
    if (wholes.length > 0) await dropTrigger(queryRunner, `${table}_moved`, table);
  }
}

const DECIDED = "claim_decided";

/** A claim is a row of one table, and what is part of it may be rows of several. */
function refreshing(table: string, wholes: Wholes): string[] {
  return ["id", ...wholes].map((column) => refreshRow(table, wholes, column));
}

function refreshRow(table: string, wholes: Wholes, column: string): string {
  return `UPDATE "${table}" SET "isShown" = ${isShown(`"${table}"`, wholes)} WHERE "${column}" = NEW."id"`;
}

async function createTrigger(
  queryRunner: QueryRunner,
  event: string,
  condition: string | null,
  statements: readonly string[],
): Promise<void> {
  const body = statements.map((statement) => `${statement};`).join("\n");
  if (queryRunner.dataSource.options.type !== "postgres") {
    await queryRunner.query(`CREATE TRIGGER ${event}${condition ? ` WHEN ${condition}` : ""} BEGIN\n${body}\nEND`);
    return;
  }
  const name = event.split(" ", 1)[0] ?? "";
  // PostgreSQL allows no subquery in the condition of a trigger.
  const guarded = condition ? `IF ${condition} THEN\n${body}\nEND IF;` : body;
  await queryRunner.query(
    `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN\n${guarded}\nRETURN NULL; END $$`,
  );
  await queryRunner.query(`CREATE TRIGGER ${event} EXECUTE FUNCTION ${name}()`);
}

async function dropTrigger(queryRunner: QueryRunner, name: string, table: string): Promise<void> {
  if (queryRunner.dataSource.options.type !== "postgres") await queryRunner.query(`DROP TRIGGER "${name}"`);
  else {
    await queryRunner.query(`DROP TRIGGER "${name}" ON "${table}"`);
    await queryRunner.query(`DROP FUNCTION "${name}"()`);
  }
}
