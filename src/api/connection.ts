import { Field, Int, ObjectType } from "type-graphql";
import type { Deferred } from "./deferred";

@ObjectType({ simpleResolvers: true, description: "Where a page stands in its list (Relay)." })
export class PageInfo {
  @Field(() => Boolean, {
    description: "Whether more items follow; going backward, whether the page was asked to end before an item.",
  })
  hasNextPage: boolean;

  @Field(() => Boolean, {
    description: "Whether more items precede; going forward, whether the page was asked to begin after an item.",
  })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first item; null on an empty page." })
  startCursor: (() => string) | null;

  @Field(() => String, { nullable: true, description: "Cursor of the last item; null on an empty page." })
  endCursor: (() => string) | null;
}

/** An item of a list with its cursor; a list whose relation has properties of its own adds them here. */
export interface Edge {
  /** Made when it is selected. */
  readonly cursor: () => string;
  readonly node: unknown;
}

/** A page of a list; each part is read when it is selected, and only then. */
export interface Connection {
  edges(): Deferred<readonly Edge[]>;
  nodes(): Deferred<readonly unknown[]>;
  pageInfo(): Deferred<PageInfo>;
  totalCount(): Deferred<number>;
}

type TypeThunk = () => object;

/** Makes the edge type of a connection that has only the cursor and the node. */
export function edgeType(name: string, node: TypeThunk): new () => Edge {
  const Type = class {};
  Field(() => String, { description: "Opaque cursor of the item, for `after` and `before`." })(
    Type.prototype,
    "cursor",
  );
  Field(node as never, { description: "The item." })(Type.prototype, "node");
  ObjectType(`${name}Edge`, { simpleResolvers: true, description: `An item of a list of ${name}.` })(Type);
  return Type as unknown as new () => Edge;
}

/** Makes the connection type over an edge type. */
export function connectionType(
  name: string,
  edge: TypeThunk,
  node: TypeThunk,
  nullableNodes = false,
): new () => Connection {
  const Type = class {};
  const add = (field: string, type: TypeThunk, description: string, nullable: boolean | "items" = false): void => {
    Field(type as never, { description, nullable })(Type.prototype, field);
  };
  add("edges", () => [edge()], "The items with their cursors.");
  add("nodes", () => [node()], "The items.", nullableNodes && "items");
  add("pageInfo", () => PageInfo, "Where the page stands in the list.");
  add("totalCount", () => Int, "How many items the whole list has; counted only when asked for.");
  ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of a list of ${name} (Relay).` })(Type);
  return Type as unknown as new () => Connection;
}
