import { Field, InputType } from "type-graphql";
import { BadInput } from "../api/bad-input";
import type { FilterField } from "../api/filter";
import { every, raw, sql, type Sql } from "../api/sql";
import { edtfRange, type DayRange } from "./edtf-range";

@InputType({
  description:
    "Conditions on a date; all that are given must hold. Dates are given in EDTF, such as `2022`, `2024-04` or " +
    "`2024-01/2024-06`. A date whose year is unknown, or that is missing, meets none of them but `isNull: true`.",
})
export class DateFilter {
  @Field(() => String, { nullable: true, description: "It cannot lie before the first day of this date." })
  gte?: string | null;

  @Field(() => String, { nullable: true, description: "It cannot lie after the last day of this date." })
  lte?: string | null;

  @Field(() => String, { nullable: true, description: "It and this date can fall on the same day." })
  overlaps?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether nothing is known of its year, or nothing at all." })
  isNull?: boolean | null;
}

/** The date embedded in a table's columns under the given name. */
export function dateField(description: string, table: string, name: string): FilterField<DateFilter> {
  return daysField(description, raw(`${table}."${name}Earliest"`), raw(`${table}."${name}Latest"`));
}

/** The days from the first to the last that something can fall on. */
export function daysField(description: string, earliest: Sql, latest: Sql): FilterField<DateFilter> {
  return {
    description,
    type: () => DateFilter,
    where: ({ gte, lte, overlaps, isNull }, path) =>
      every([
        ...(gte == null ? [] : [notBefore(earliest, daysOf(gte, `${path}.gte`))]),
        ...(lte == null ? [] : [notAfter(latest, daysOf(lte, `${path}.lte`))]),
        ...(overlaps == null ? [] : [sharesDay(earliest, latest, daysOf(overlaps, `${path}.overlaps`))]),
        ...(isNull == null ? [] : [isUnknown(earliest, latest, isNull)]),
      ]),
  };
}

/** Return the days of an EDTF argument; refuses what is not EDTF or names no year. */
export function daysOf(date: string, path: string): DayRange {
  const days = edtfRange(date);
  if (!days) throw new BadInput(path, `"${date}" is not an EDTF date; write it like 2022, 2024-04 or 2024-04-19.`);
  if (!days.earliest && !days.latest)
    throw new BadInput(path, `"${date}" names no year; write it like 2022 or 2024-04.`);
  return days;
}

function notBefore(earliest: Sql, days: DayRange): Sql {
  return days.earliest ? sql`${earliest} >= ${days.earliest}` : sql`${earliest} IS NOT NULL`;
}

function notAfter(latest: Sql, days: DayRange): Sql {
  return days.latest ? sql`${latest} <= ${days.latest}` : sql`${latest} IS NOT NULL`;
}

/** A date that is open at one end has a day at the other, and reaches as far as anything beyond the open end. */
function sharesDay(earliest: Sql, latest: Sql, days: DayRange): Sql {
  return every([
    sql`(${earliest} IS NOT NULL OR ${latest} IS NOT NULL)`,
    ...(days.latest ? [sql`(${earliest} IS NULL OR ${earliest} <= ${days.latest})`] : []),
    ...(days.earliest ? [sql`(${latest} IS NULL OR ${latest} >= ${days.earliest})`] : []),
  ]);
}

function isUnknown(earliest: Sql, latest: Sql, wanted: boolean): Sql {
  const unknown = sql`(${earliest} IS NULL AND ${latest} IS NULL)`;
  return wanted ? unknown : sql`NOT ${unknown}`;
}

/** Return the last day of an EDTF argument; refuses a date without one. */
export function lastDayOf(date: string, path: string): string {
  const { latest } = daysOf(date, path);
  if (latest) return latest;
  throw new BadInput(path, `"${date}" has no end; write it like 2022, 2024-04 or 2024-04-19.`);
}
