import type { Connection, Edge, PageInfo } from "./connection";
import type { Batch, Loaders } from "./loaders";
import { Deferred } from "./deferred";
import { encodeCursor } from "./cursor";
import type { ItemRow } from "./list-statement";
import { rowReader, type EntityClass } from "./row-reader";
import type { Stretch } from "./stretch";

/** Makes an edge of an item; a relation with properties of its own adds them. */
export type EdgeMaker<Entity> = (cursor: () => string, node: Entity, row: ItemRow) => Edge;

/** How a page is read, and what of. */
export interface PageReading<Entity> {
  readonly loaders: Loaders;
  readonly stretch: Stretch;
  /** Return the rows of the page, and one more where the list goes on. */
  page(): Deferred<readonly ItemRow[]>;
  /** Return how many items the whole list has. */
  count(): Deferred<number>;
  /** How the items are read by key; null for those that the rows of the page have in full. */
  readonly items: Batch<string | number, Entity | null> | null;
  /** By default an edge that has only the cursor and the node. */
  readonly edge?: EdgeMaker<Entity> | undefined;
}

/** The list that a page is of. */
export interface PagedList<Entity> {
  readonly name: string;
  readonly spec: { readonly entity: EntityClass<Entity> };
}

/** The rows of a page, and where it stands. */
interface Cut {
  readonly rows: readonly ItemRow[];
  readonly info: PageInfo;
}

/** An item of a page with its row. */
interface Item<Entity> {
  readonly row: ItemRow;
  readonly node: Entity;
}

/** An edge that has only the cursor and the node. */
class PlainEdge<Entity extends object> implements Edge {
  constructor(
    readonly page: ListPage<Entity>,
    readonly row: ItemRow,
    readonly node: Entity,
  ) {}

  cursor(): string {
    return this.page.cursorOf(this.row);
  }
}

/** A page of a list, of which each part is read when it is first selected. */
export class ListPage<Entity extends object> implements Connection {
  #read: Deferred<Cut> | null = null;
  #items: Deferred<readonly Item<Entity>[]> | null = null;
  #edges: Deferred<readonly Edge[]> | null = null;

  constructor(
    readonly list: PagedList<Entity>,
    readonly reading: PageReading<Entity>,
  ) {}

  edges(): Deferred<readonly Edge[]> {
    return (this.#edges ??= this.#found().then((items) => items.map((item) => this.#edgeOf(item))));
  }

  /** An edge of its own may lead to something else than the item. */
  nodes(): Deferred<readonly unknown[]> {
    const holders = this.reading.edge ? this.edges() : this.#found();
    return holders.then((all: readonly { readonly node: unknown }[]) => all.map(({ node }) => node));
  }

  pageInfo(): Deferred<PageInfo> {
    return this.#cut().then(({ info }) => info);
  }

  totalCount(): Deferred<number> {
    return this.reading.count();
  }

  /** Return the cursor of an item. */
  cursorOf(row: ItemRow): string {
    const { order } = this.reading.stretch;
    return encodeCursor(this.list.name, order, { values: row.values, key: row.node });
  }

  #edgeOf({ row, node }: Item<Entity>): Edge {
    const { edge } = this.reading;
    return edge ? edge(() => this.cursorOf(row), node, row) : new PlainEdge(this, row, node);
  }

  #cut(): Deferred<Cut> {
    return (this.#read ??= this.reading.page().then((found) => this.#cutOf(found)));
  }

  #cutOf(found: readonly ItemRow[]): Cut {
    const { window, after, before } = this.reading.stretch;
    const { size, backward } = window;
    const rows = backward ? found.slice(0, size).reverse() : found.slice(0, size);
    const hasMore = found.length > size;
    const cursor = (row: ItemRow | undefined) => (row ? () => this.cursorOf(row) : null);
    const info = {
      hasNextPage: backward ? before !== null : hasMore,
      hasPreviousPage: backward ? hasMore : after !== null,
      startCursor: cursor(rows[0]),
      endCursor: cursor(rows.at(-1)),
    };
    return { rows, info };
  }

  #found(): Deferred<readonly Item<Entity>[]> {
    return (this.#items ??= this.#cut().then(({ rows }) => this.#itemsOf(rows)));
  }

  #itemsOf(rows: readonly ItemRow[]): readonly Item<Entity>[] | Deferred<readonly Item<Entity>[]> {
    const { loaders, items } = this.reading;
    loaders.budget.spend(rows.length);
    if (!items) {
      const reader = rowReader(loaders, this.list.spec.entity);
      return rows.map((row) => ({ row, node: reader.entityOf(row.row, row.columnsAt) }));
    }
    const loader = loaders.of(items);
    // A row that a load removes between the two statements is left out.
    return Deferred.all(rows.map((row) => loader.load(row.node))).then((nodes) =>
      rows.flatMap((row, index) => (nodes[index] ? [{ row, node: nodes[index] }] : [])),
    );
  }
}
