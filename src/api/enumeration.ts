import { registerEnumType } from "type-graphql";

/** The values of an enumeration made by `enumeration`. */
export type EnumValue<T> = keyof T & string;

const names = new WeakMap<object, string>();

/** Return the name in the schema of an enumeration. */
export function nameOf(values: object): string {
  return names.get(values) ?? "";
}

/**
 * States a set of values once: the result is the enum object, and the GraphQL enum of that name is registered with it.
 * `described` maps each value to its description in the schema.
 */
export function enumeration<const D extends Record<string, string>>(
  name: string,
  description: string,
  described: D,
): { readonly [V in keyof D & string]: V } {
  const values = Object.keys(described) as (keyof D & string)[];
  const object = Object.fromEntries(values.map((value) => [value, value]));
  const valuesConfig = Object.fromEntries(values.map((value) => [value, { description: described[value] }]));
  names.set(object, name);
  registerEnumType(object, { name, description, valuesConfig });
  return Object.freeze(object) as { readonly [V in keyof D & string]: V };
}

/** The SQL condition of a check constraint: the column is null or one of the values. */
export function oneOf(column: string, values: Record<string, string>): string {
  const list = Object.keys(values).map((value) => `'${value}'`);
  return `"${column}" IN (${list.join(", ")})`;
}

/** The SQL condition of a check constraint: exactly one of the columns is set. */
export function exactlyOne(...columns: string[]): string {
  return `${columns.map((column) => `(CASE WHEN "${column}" IS NULL THEN 0 ELSE 1 END)`).join(" + ")} = 1`;
}
