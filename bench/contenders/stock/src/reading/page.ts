import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";
import { PAGE_CAP, type PageArgs } from "../types/args";
import type { Page } from "../types/connection";

/** What a list is ordered by, before the id: an expression, the direction and its value of a row. */
export interface Order<Entity> {
  readonly by: string;
  readonly direction: "ASC" | "DESC";
  valueOf(entity: Entity): string | null;
}

type Position = readonly [value: string | null, id: number];

export function encodeCursor(value: string | null, id: number): string {
  return Buffer.from(JSON.stringify([value, id])).toString("base64url");
}

function decodeCursor(cursor: string): Position {
  return JSON.parse(Buffer.from(cursor, "base64url").toString()) as Position;
}

/** Return how many items a page holds. */
export function sizeOf({ first }: PageArgs): number {
  const size = first ?? PAGE_CAP;
  if (size < 0 || size > PAGE_CAP) throw new Error(`A page holds at most ${String(PAGE_CAP)} items.`);
  return size;
}

/** Return a page made of rows, of which there may be one more than it holds. */
export function pageOf<Node>(
  found: readonly Node[],
  size: number,
  cursorOf: (node: Node) => string,
  totalCount: () => number | Promise<number> = () => found.length,
): Page<Node> {
  const nodes = found.slice(0, size);
  const edges = nodes.map((node) => ({ cursor: cursorOf(node), node }));
  const pageInfo = { hasNextPage: found.length > size, endCursor: edges.at(-1)?.cursor ?? null };
  return { edges, nodes, pageInfo, totalCount };
}

/** Reads the page asked for of what a query selects. */
export async function readPage<Entity extends ObjectLiteral & { id: number }>(
  query: SelectQueryBuilder<Entity>,
  args: PageArgs,
  order: Order<Entity> | null = null,
): Promise<Page<Entity>> {
  const size = sizeOf(args);
  const all = query.clone();
  const page = ordered(query, order).limit(size + 1);
  if (args.after != null) beyond(page, decodeCursor(args.after), order);
  const found = await page.getMany();
  const cursorOf = (entity: Entity) => encodeCursor(order?.valueOf(entity) ?? null, entity.id);
  return pageOf(found, size, cursorOf, () => all.getCount());
}

function ordered<Entity extends ObjectLiteral>(
  query: SelectQueryBuilder<Entity>,
  order: Order<Entity> | null,
): SelectQueryBuilder<Entity> {
  if (!order) return query.orderBy(`${query.alias}.id`);
  // TypeORM finds a column by its path, but of an expression only the name that it is selected by.
  const isColumn = /^\w+\.\w+$/u.test(order.by);
  if (!isColumn) query.addSelect(order.by, "order_value");
  return query
    .orderBy(isColumn ? order.by : "order_value", order.direction, "NULLS LAST")
    .addOrderBy(`${query.alias}.id`);
}

/** Keyset: the rows behind a position, those without a value last. */
function beyond<Entity extends ObjectLiteral>(
  query: SelectQueryBuilder<Entity>,
  [value, id]: Position,
  order: Order<Entity> | null,
): void {
  const afterId = `${query.alias}.id > :afterId`;
  const condition = !order
    ? afterId
    : value === null
      ? `${order.by} IS NULL AND ${afterId}`
      : `(${order.by} ${order.direction === "ASC" ? ">" : "<"} :afterValue OR ${order.by} = :afterValue AND ${afterId} OR ${order.by} IS NULL)`;
  query.andWhere(condition, { afterValue: value, afterId: id });
}
