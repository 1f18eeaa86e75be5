import type { GroupKey } from "../api/group-key";
import { sql, type Sql } from "../api/sql";

/** The first and last day that a date can fall on. */
export interface DayColumns {
  readonly earliest: Sql;
  readonly latest: Sql;
}

/** Groups by year; a date that can fall in several years has none. */
export function byYear(what: string, days: DayColumns): GroupKey {
  return {
    description: `The year ${what}, such as \`2024\`; null where it is unknown or the date can fall in several.`,
    value: common(days, sql`4`),
  };
}

/** Groups by month; a date that can fall in several months has none. */
export function byMonth(what: string, days: DayColumns): GroupKey {
  return {
    description: `The month ${what}, such as \`2024-02\`; null where it is unknown or the date can fall in several.`,
    value: common(days, sql`7`),
  };
}

/** The leading characters that both days have in common, null when they differ or a day is unknown. */
function common({ earliest, latest }: DayColumns, length: Sql): Sql {
  return sql`CASE WHEN SUBSTR(${earliest}, 1, ${length}) = SUBSTR(${latest}, 1, ${length}) THEN SUBSTR(${earliest}, 1, ${length}) END`;
}
