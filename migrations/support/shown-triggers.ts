import type { QueryRunner } from "typeorm";
import { createTrigger, dropTrigger } from "./triggers";

type Wholes = readonly string[];
type ClaimTables = Readonly<Record<string, Wholes>>;

/** Return the condition that the claim in a row, and all that it is part of, is accepted. */
export function isShown(row: string, wholes: Wholes): string {
  const claims = ["id", ...wholes].map((column) => `${row}."${column}"`);
  return `(NOT EXISTS (SELECT 1 FROM "claim" WHERE "claim"."id" IN (${claims.join(", ")}) AND "claim"."review" <> 'ACCEPTED'))`;
}

/** Keeps "isShown" from now on: as a row is added or becomes part of something else, and as a claim is decided on. */
export async function createShownTriggers(queryRunner: QueryRunner, tables: ClaimTables): Promise<void> {
  await createTrigger(queryRunner, {
    ...DECIDED,
    event: `UPDATE OF "review"`,
    condition: `OLD."review" <> NEW."review"`,
    statements: Object.entries(tables).flatMap(([table, wholes]) => refreshing(table, wholes)),
  });
  for (const [table, wholes] of Object.entries(tables)) {
    const statements = [refreshRow(table, wholes, "id")];
    // The column is true unless something says otherwise, which is seldom.
    const condition = `NOT ${isShown("NEW", wholes)}`;
    await createTrigger(queryRunner, { name: `${table}_shown`, table, event: "INSERT", condition, statements });
    if (wholes.length === 0) continue;
    const event = `UPDATE OF ${wholes.map((column) => `"${column}"`).join(", ")}`;
    await createTrigger(queryRunner, { name: `${table}_moved`, table, event, statements });
  }
}

/** Undoes `createShownTriggers`. */
export async function dropShownTriggers(queryRunner: QueryRunner, tables: ClaimTables): Promise<void> {
  await dropTrigger(queryRunner, DECIDED);
  for (const [table, wholes] of Object.entries(tables)) {
    await dropTrigger(queryRunner, { name: `${table}_shown`, table });
    if (wholes.length > 0) await dropTrigger(queryRunner, { name: `${table}_moved`, table });
  }
}

const DECIDED = { name: "claim_decided", table: "claim" };

/** A claim is a row of one table, and what is part of it may be rows of several. */
function refreshing(table: string, wholes: Wholes): string[] {
  return ["id", ...wholes].map((column) => refreshRow(table, wholes, column));
}

function refreshRow(table: string, wholes: Wholes, column: string): string {
  return `UPDATE "${table}" SET "isShown" = ${isShown(`"${table}"`, wholes)} WHERE "${column}" = NEW."id"`;
}
