import { Field, ObjectType } from "type-graphql";
import { Column } from "typeorm";
import { Basis } from "./basis";

@ObjectType({
  simpleResolvers: true,
  description: "A date as precise as its source, in the Extended Date/Time Format (ISO 8601-2).",
})
export class EdtfDate {
  /** The others tell whether there is a date at all. */
  static readonly readFor: Readonly<Record<string, readonly string[]>> = {
    earliest: ["earliest"],
    latest: ["latest"],
    basis: ["basis"],
    rule: ["rule"],
  };

  @Field(() => String, {
    nullable: true,
    description: "The date in EDTF, such as `2024-04`, `2025?-02-11` (year uncertain) or `../2024-10-01` (not after).",
  })
  @Column({ type: "varchar", nullable: true })
  edtf: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The words of the source, such as "last year in April"; null when the source has no words for it.',
  })
  @Column({ type: "varchar", nullable: true })
  asStated: string | null;

  @Field(() => String, {
    nullable: true,
    description: "First day it can be, YYYY-MM-DD; null when open or when the year is unknown.",
  })
  @Column({ type: "varchar", length: 10, nullable: true })
  earliest: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Last day it can be, YYYY-MM-DD; null when open or when the year is unknown.",
  })
  @Column({ type: "varchar", length: 10, nullable: true })
  latest: string | null;

  @Field(() => Basis, { nullable: true, description: "How the date is known." })
  @Column({ type: "varchar", nullable: true })
  basis: Basis | null;

  @Field(() => String, { nullable: true, description: "The inference rule that dated it; null unless INFERRED." })
  @Column({ type: "varchar", nullable: true })
  rule: string | null;
}

/** Return the date, or null when there is none: a row has it as an object whose columns are all null. */
export function presentDate(date: EdtfDate | null | undefined): EdtfDate | null {
  return date && (date.edtf !== null || date.asStated !== null) ? date : null;
}
