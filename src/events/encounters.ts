import type { Loaders } from "../api/loaders";
import { rows } from "../api/engine";
import { groupBy } from "../api/group-by";
import { byStates, reviewed, type Reviewed, type ReviewState } from "../api/review";
import { limit, list, sql, type Sql } from "../api/sql";
import { shown } from "../claims/shown";
import type { Basis } from "../dates/basis";
import { Event } from "./event.entity";
import { Participation } from "./participation.entity";

/** Two officials who took part in an event, seen from the first. */
export interface OfficialPair {
  readonly official: number;
  readonly counterpart: number;
}

/** One event at which they met, and how the weaker of their two participations is grounded. */
export interface Encounter {
  readonly eventId: number;
  readonly basis: Basis;
}

const STRONGEST_FIRST: readonly Basis[] = ["EXPLICIT", "COREFERENT", "INFERRED", "IMPORTED"];

/**
 * Two officials meet at an event that takes or took place in which both take part, unless both represent the same
 * country there: members of one delegation do not meet each other.
 */
export const ENCOUNTERS = sql`
  SELECT mine."agentOfficialId" AS "official", theirs."agentOfficialId" AS "counterpart", event."id" AS "eventId",
    mine."id" AS "mine", theirs."id" AS "theirs", event."startDateLatest" AS "day"
  FROM ${shown(Participation, "mine")}
  JOIN ${shown(Participation, "theirs")} ON theirs."eventId" = mine."eventId" AND theirs."agentOfficialId" <> mine."agentOfficialId"
  JOIN ${shown(Event)} ON event."id" = mine."eventId"
  WHERE event."realis" IN ('ACTUAL', 'HISTORICAL') AND event."status" = 'CONFIRMED'
    AND (mine."representingCountryCode" IS NULL OR theirs."representingCountryCode" IS NULL
      OR mine."representingCountryCode" <> theirs."representingCountryCode")`;

/** The events at which each two officials met, the latest first, undated ones last. */
export const encountersOf = byStates<OfficialPair & Reviewed, readonly Encounter[]>({
  identity: keyOf,
  read(pairs, review, { dataSource }) {
    const statement = grounded(sql`"official" IN (${list(pairs.map(({ official }) => official))})
      AND "counterpart" IN (${list(pairs.map(({ counterpart }) => counterpart))})`);
    return rows<EncounterRow>(dataSource, reviewed(statement, review)).then((found) => {
      const met = groupBy(found, keyOf);
      return pairs.map((pair) => encountersIn(met.get(keyOf(pair)) ?? []));
    });
  },
});

/** Two officials with the events at which they met, the latest first, undated ones last. */
export interface Acquaintance extends OfficialPair {
  readonly encounters: readonly Encounter[];
}

/**
 * Return each two officials who met under the condition on "official", "counterpart" and "eventId", once and not also
 * the other way round; null when that takes more than `most` rows.
 */
export async function acquaintances(
  { dataSource, budget }: Loaders,
  condition: Sql,
  review: readonly ReviewState[],
  most: number,
): Promise<Acquaintance[] | null> {
  const once = sql`"official" < "counterpart" AND ${condition}`;
  const statement = reviewed(sql`${grounded(once)} ${limit(most + 1)}`, review);
  const found = await budget.read(() => rows<EncounterRow>(dataSource, statement));
  if (found.length > most) return null;
  return [...groupBy(found, keyOf).values()].flatMap((met) =>
    met[0] ? [{ official: met[0].official, counterpart: met[0].counterpart, encounters: encountersIn(met) }] : [],
  );
}

type EncounterRow = OfficialPair & { readonly eventId: number; readonly mine: Basis; readonly theirs: Basis };

function grounded(condition: Sql): Sql {
  return sql`SELECT DISTINCT "official", "counterpart", "eventId", "day", one."basis" AS "mine", other."basis" AS "theirs"
    FROM (${ENCOUNTERS}) met JOIN claim one ON one."id" = met."mine" JOIN claim other ON other."id" = met."theirs"
    WHERE ${condition} ORDER BY "day" DESC NULLS LAST, "eventId", "official", "counterpart"`;
}

/** Somebody with several roles at an event still meets the others there once. */
function encountersIn(met: readonly EncounterRow[]): Encounter[] {
  const byEvent = groupBy(met, ({ eventId }) => eventId);
  return [...byEvent].map(([eventId, roles]) => ({
    eventId,
    basis: strongest(roles.map(({ mine, theirs }) => weakest([mine, theirs]))),
  }));
}

/** Return the best grounded of the bases. */
export function strongest(bases: readonly Basis[]): Basis {
  return STRONGEST_FIRST.find((basis) => bases.includes(basis)) ?? "IMPORTED";
}

/** Return what tells two officials, seen from the first, from any other two. */
export function keyOf({ official, counterpart }: OfficialPair): string {
  return `${String(official)} ${String(counterpart)}`;
}

function weakest(bases: readonly Basis[]): Basis {
  return STRONGEST_FIRST.findLast((basis) => bases.includes(basis)) ?? "IMPORTED";
}
