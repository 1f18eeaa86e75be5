import { ArgsType, Field } from "type-graphql";
import { raw, sql, type Sql } from "../api/sql";
import { reportedBy } from "../claims/reported-by";
import { lastDayOf } from "../dates/date-filter";
import { memberships } from "./membership.list";

/** Return the condition that a membership was held on the last day of the date, as far as articles had reported by then. */
export function heldAsOf(asOf: string | null | undefined): Sql {
  if (asOf == null) return raw("TRUE");
  const day = lastDayOf(asOf, "asOf");
  return sql`${reportedBy(sql`membership."id"`, day)}
    AND (membership."endDateLatest" IS NULL OR membership."endDateLatest" >= ${day})`;
}

@ArgsType()
export class MembershipsArgs extends memberships.Args {
  @Field(() => String, {
    nullable: true,
    description:
      "A date in EDTF: only posts held as of its last day, that is, reported by an article published by then " +
      "and not known to have ended; null for all that articles report.",
  })
  readonly asOf?: string | null;
}
