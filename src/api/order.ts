import { Field, InputType, registerEnumType } from "type-graphql";
import { enumeration, type EnumValue } from "./enumeration";
import type { Sql } from "./sql";

export const OrderDirection = enumeration(
  "OrderDirection",
  "Direction of an order; missing values come last in both unless `nulls` says otherwise.",
  {
    ASC: "Smallest, earliest or first in the alphabet first.",
    DESC: "Largest, latest or last in the alphabet first.",
  },
);
export type OrderDirection = EnumValue<typeof OrderDirection>;

export const OrderNulls = enumeration("OrderNulls", "Where an order puts the items whose value is missing.", {
  FIRST: "Before all others, in either direction.",
  LAST: "After all others, in either direction.",
});
export type OrderNulls = EnumValue<typeof OrderNulls>;

/** Something a list can be ordered by. */
export interface OrderKey {
  readonly description: string;
  readonly expression: Sql;
  readonly kind: "text" | "number";
}

export type OrderTable = Readonly<Record<string, OrderKey>>;

export interface OrderBy {
  readonly field: string;
  readonly direction: OrderDirection;
  readonly nulls?: OrderNulls | null;
}

/** Return the key of an order by text, which is compared by code point. */
export function text(description: string, expression: Sql): OrderKey {
  return { description, expression, kind: "text" };
}

/** Return the key of an order by number. */
export function number(description: string, expression: Sql): OrderKey {
  return { description, expression, kind: "number" };
}

/** Makes the input type by which clients choose among the keys of the table. */
export function orderInput(name: string, table: OrderTable): new () => OrderBy {
  const fields = Object.fromEntries(Object.keys(table).map((key) => [key, key]));
  const valuesConfig = Object.fromEntries(
    Object.entries(table).map(([key, { description }]) => [key, { description }]),
  );
  registerEnumType(fields, {
    name: `${name}OrderField`,
    description: `What a list of ${name} can be ordered by.`,
    valuesConfig,
  });

  @InputType(`${name}Order`, { description: `One step of the order of a list of ${name}.` })
  class Order implements OrderBy {
    @Field(() => fields, { description: "By what." })
    readonly field: string;

    @Field(() => OrderDirection, { description: "In which direction." })
    readonly direction: OrderDirection;

    @Field(() => OrderNulls, { nullable: true, description: "Where missing values come; null for LAST." })
    readonly nulls?: OrderNulls | null;
  }
  return Order;
}
