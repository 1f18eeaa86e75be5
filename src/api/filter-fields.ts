import { Field, Float, InputType, Int } from "type-graphql";
import { nameOf } from "./enumeration";
import type { FilterField } from "./filter";
import { fold, plain } from "./fold";
import { every, list, sql, type Sql } from "./sql";

@InputType({ description: "Conditions on a text; all that are given must hold." })
export class StringFilter {
  @Field(() => String, { nullable: true, description: "It is exactly this." })
  eq?: string | null;

  @Field(() => [String], { nullable: true, description: "It is exactly one of these." })
  in?: string[] | null;

  @Field(() => String, { nullable: true, description: "It contains this; case and diacritics make no difference." })
  contains?: string | null;
}

@InputType({ description: "Conditions on a whole number; a missing number meets none." })
export class IntFilter {
  @Field(() => Int, { nullable: true, description: "It is exactly this." })
  eq?: number | null;

  @Field(() => Int, { nullable: true, description: "It is this or more." })
  gte?: number | null;

  @Field(() => Int, { nullable: true, description: "It is this or less." })
  lte?: number | null;
}

@InputType({ description: "Conditions on a number; a missing number meets none." })
export class FloatFilter {
  @Field(() => Float, { nullable: true, description: "It is exactly this." })
  eq?: number | null;

  @Field(() => Float, { nullable: true, description: "It is this or more." })
  gte?: number | null;

  @Field(() => Float, { nullable: true, description: "It is this or less." })
  lte?: number | null;
}

/** A text in a column; `contains` searches the column made of it with `fold`. */
export function textField(description: string, column: Sql, folded: Sql): FilterField<StringFilter> {
  return {
    description,
    type: () => StringFilter,
    where: ({ eq, in: among, contains }) =>
      every([
        ...(eq == null ? [] : [sql`${column} = ${eq}`]),
        ...(among == null ? [] : [sql`${column} IN (${list(among)})`]),
        ...(contains == null ? [] : [containing(folded, fold(contains))]),
      ]),
  };
}

/** A readable key or another text of ASCII letters, which needs no folded column. */
export function keyField(description: string, column: Sql): FilterField<StringFilter> {
  return {
    description,
    type: () => StringFilter,
    where: ({ contains, ...exact }, path) =>
      every([
        textField(description, column, column).where(exact, path),
        ...(contains == null ? [] : [containing(sql`LOWER(${column})`, plain(contains))]),
      ]),
  };
}

/** A condition on a related row, put in place by `within`, such as in an EXISTS. */
export function related<Value>(field: FilterField<Value>, within: (condition: Sql) => Sql): FilterField<Value> {
  return { ...field, where: (value, path) => within(field.where(value, path)) };
}

function containing(column: Sql, words: string): Sql {
  return sql`${column} LIKE ${`%${words.replace(/[\\%_]/gu, "\\$&")}%`} ESCAPE '\\'`;
}

/** A whole number in a column. */
export function intField(description: string, column: Sql): FilterField<IntFilter> {
  return { description, type: () => IntFilter, where: (bounds) => within(column, bounds) };
}

/** A number in a column. */
export function floatField(description: string, column: Sql): FilterField<FloatFilter> {
  return { description, type: () => FloatFilter, where: (bounds) => within(column, bounds) };
}

function within(column: Sql, { eq, gte, lte }: IntFilter): Sql {
  return every([
    ...(eq == null ? [] : [sql`${column} = ${eq}`]),
    ...(gte == null ? [] : [sql`${column} >= ${gte}`]),
    ...(lte == null ? [] : [sql`${column} <= ${lte}`]),
  ]);
}

/** A truth value in a column. */
export function booleanField(description: string, column: Sql): FilterField<boolean> {
  return { description, type: () => Boolean, where: (value) => (value ? column : sql`NOT ${column}`) };
}

interface EnumFilter {
  readonly eq?: string | null;
  readonly in?: string[] | null;
  readonly notIn?: string[] | null;
}

const enumFilters = new Map<object, new () => EnumFilter>();

/** A value of an enumeration in a column. */
export function enumField(
  description: string,
  values: Readonly<Record<string, string>>,
  column: Sql,
): FilterField<EnumFilter> {
  const conditions = enumFilter(values);
  return {
    description,
    type: () => conditions,
    where: ({ eq, in: among, notIn }) =>
      every([
        ...(eq == null ? [] : [sql`${column} = ${eq}`]),
        ...(among == null ? [] : [sql`${column} IN (${list(among)})`]),
        ...(notIn == null || notIn.length === 0 ? [] : [sql`${column} NOT IN (${list(notIn)})`]),
      ]),
  };
}

function enumFilter(values: Readonly<Record<string, string>>): new () => EnumFilter {
  const known = enumFilters.get(values);
  if (known) return known;
  const name = nameOf(values);

  @InputType(`${name}Filter`, { description: `Conditions on a value of ${name}; a missing value meets none.` })
  class Conditions implements EnumFilter {
    @Field(() => values, { nullable: true, description: "It is exactly this." })
    readonly eq?: string | null;

    @Field(() => [values], { nullable: true, description: "It is one of these." })
    readonly in?: string[] | null;

    @Field(() => [values], { nullable: true, description: "It is none of these." })
    readonly notIn?: string[] | null;
  }
  enumFilters.set(values, Conditions);
  return Conditions;
}
