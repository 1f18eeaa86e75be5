import { getMetadataArgsStorage } from "typeorm";
import type { Deferred } from "../api/deferred";
import type { Loaders } from "../api/loaders";
import { one } from "../api/read-by-key";
import type { EntityClass } from "../api/row-reader";
import { isAsked, isHidden, statesAsked, usually, type ReviewAsked } from "../api/review";
import { every, join, raw, sql, type Sql } from "../api/sql";
import { Claim } from "./claim";

/** The class of an entity that is a claim. */
export type ClaimClass<Entity extends Claim = Claim> = EntityClass<Entity> & { readonly partOf: readonly string[] };

/**
 * Return the rows of an entity that is a claim, named like its table or by the alias, as far as they and what they are
 * part of are in a state of review that is asked for. Whatever else reads such a table shows what nobody accepted.
 */
export function shown(entity: ClaimClass, alias = tableOf(entity)): Sql {
  const table = tableOf(entity);
  const columns = ["id", ...entity.partOf];
  const hidden = unlessNothingIsHidden([areNotHidden(columns.map((column) => raw(`${table}."${column}"`)))]);
  const condition = usually(raw(`${table}."isShown"`), hidden);
  return sql`(SELECT * FROM ${raw(table)} WHERE ${condition}) ${raw(alias)}`;
}

/** Return the rows that `shown` leaves out when nothing but the usual is asked for. */
export function notAccepted(entity: ClaimClass, alias: string): Sql {
  return sql`(SELECT * FROM ${raw(tableOf(entity))} WHERE "isShown" = FALSE) ${raw(alias)}`;
}

/**
 * Return the same rows together with their claim records, as the `FROM` of a list. Every row has its record; the join is
 * an outer one so that an engine can leave it out where nothing of the record is asked for.
 */
export function withClaim(entity: ClaimClass): Sql {
  const table = tableOf(entity);
  const wholes = entity.partOf.map((column) => raw(`${table}."${column}"`));
  const condition = every([
    sql`claim."id" = ${raw(table)}."id"`,
    unlessNothingIsHidden([isAsked(sql`claim."review"`), ...(wholes.length > 0 ? [areNotHidden(wholes)] : [])]),
  ]);
  return usually(
    sql`${shown(entity)} LEFT JOIN claim ON claim."id" = ${raw(table)}."id"`,
    sql`${raw(table)} JOIN claim ON ${condition}`,
  );
}

/** Return where a list of an entity that is a claim finds its rows, with their claim records and without. */
export function rowsOf(entity: ClaimClass): { from: Sql; withoutClaim: Sql } {
  return { from: withClaim(entity), withoutClaim: shown(entity) };
}

/** Return the condition that a claim is part of one in a state that is not asked for. */
export function isPartOfHidden(claim: Sql): Sql {
  const parts = claimClasses().flatMap((entity) => entity.partOf.map((column) => ({ table: tableOf(entity), column })));
  const hidden = parts.map(
    ({ table, column }) =>
      sql`EXISTS (SELECT 1 FROM ${raw(table)} part JOIN claim whole ON whole."id" = part.${raw(
        `"${column}"`,
      )} WHERE part."id" = ${claim} AND ${isHidden(sql`whole."review"`)})`,
  );
  return sql`(FALSE${hidden.reduce((all, each) => sql`${all} OR ${each}`, raw(""))})`;
}

/** Return the claim with the row id, null when there is none or it is in a state that is not asked for. */
export function oneShown<Entity extends Claim>(
  loaders: Loaders,
  entity: EntityClass<Entity>,
  id: number | null,
  asked: ReviewAsked,
): Deferred<Entity | null> {
  const states = statesAsked(asked);
  return one(loaders, entity, id).then((claim) => (claim && states.includes(claim.review) ? claim : null));
}

/**
 * Whether there is any claim to hide, which an engine finds out once for a statement. That not all are accepted is said
 * apart, so that it looks only among those.
 */
const NOTHING_IS_HIDDEN = sql`(${isAsked(sql`'ACCEPTED'`)} AND NOT EXISTS (
  SELECT 1 FROM claim WHERE claim."review" <> 'ACCEPTED' AND ${isHidden(sql`claim."review"`)}))`;

/** Return the condition that all conditions on claims are met, which need no look where nothing is hidden. */
export function unlessNothingIsHidden(conditions: readonly Sql[]): Sql {
  return sql`(${NOTHING_IS_HIDDEN} OR ${every(conditions)})`;
}

/** A claim that is missing, as that of no whole, is not hidden. */
function areNotHidden(claims: readonly Sql[]): Sql {
  const among = join(claims, ", ");
  return sql`NOT EXISTS (SELECT 1 FROM claim WHERE claim."id" IN (${among}) AND ${isHidden(sql`claim."review"`)})`;
}

function claimClasses(): ClaimClass[] {
  const targets = getMetadataArgsStorage().tables.map(({ target }) => target);
  return targets.filter(
    (target): target is ClaimClass & typeof target => typeof target === "function" && target.prototype instanceof Claim,
  );
}

function tableOf(entity: ClaimClass): string {
  const table = getMetadataArgsStorage().tables.find(({ target }) => target === entity);
  if (!table?.name) throw new Error(`${entity.name} is no entity with a table of its own.`);
  return table.name;
}
