import { ArgsType, Field } from "type-graphql";
import { connectionType, edgeType, type Connection, type Edge, type PageInfo } from "./connection";
import type { Batch, Loaders } from "./loaders";
import { Deferred } from "./deferred";
import { decodeCursor, encodeCursor } from "./cursor";
import { count } from "./engine";
import { Filter, type FilterInput, type FilterTable } from "./filter";
import { countStatement, type ItemColumns, type ItemRow, readPage } from "./list-statement";
import type { Source, Stretch } from "./stretch";
import { orderInput, type OrderBy, type OrderTable } from "./order";
import { PageArgs, windowOf } from "./page-args";
import { byId } from "./read-by-key";
import { type EntityClass, rowReader } from "./row-reader";
import { addReviewArgument, statesAsked, type ReviewAsked } from "./review";
import { every, hasHoles, raw, type Sql } from "./sql";

/** The arguments of every list. */
export interface ListArgs extends PageArgs, ReviewAsked {
  readonly filter?: FilterInput | null;
  readonly orderBy?: readonly OrderBy[] | null;
}

/** What a slice declares of a list of one of its entities. */
export interface ListSpec<Entity> {
  readonly entity: EntityClass<Entity>;
  /** The GraphQL type of the items; by default the entity. A list of several entities gives the type they share. */
  readonly type?: () => object;
  /** How the items are read by key; by default as rows of the entity. */
  readonly read?: Batch<string | number, Entity | null>;
  /** The tables in which `key`, `order` and `filter` find their columns, one row per item. */
  readonly from: Sql;
  readonly key: Sql;
  readonly keyType?: "number" | "string";
  readonly order: OrderTable;
  readonly defaultOrder: readonly OrderBy[];
  readonly filter: FilterTable;
  /** Fields of the filter of the list it is like that find what they ask in other columns here. */
  readonly filterApart?: FilterTable;
  /** Whether it can be asked by review state although its items have none, because claims make them items of it. */
  readonly byClaims?: boolean;
  /** The list of the same things whose filter and connection it shares. */
  readonly like?: List<Entity & object>;
}

/** Makes an edge of an item; a relation with properties of its own adds them. */
export type EdgeMaker<Entity> = (cursor: () => string, node: Entity, row: ItemRow) => Edge;

/** How a page is read. */
interface PageReading<Entity> {
  readonly page: () => Deferred<readonly ItemRow[]>;
  readonly count: () => Deferred<number>;
  /** How the items are read by key; by default as everywhere in the list, or of the columns that the page has. */
  readonly items?: Batch<string | number, Entity | null>;
}

const plainEdge: EdgeMaker<unknown> = (cursor, node) => ({ cursor, node });

/** A list of one entity: the GraphQL types by which it is asked and answered, and how its pages are read. */
export class List<Entity extends object> {
  readonly source: Source;
  readonly filter: Filter;
  readonly Order: new () => OrderBy;
  readonly Args: new () => ListArgs;
  readonly Edge: new () => Edge;
  readonly Connection: new () => Connection;

  constructor(
    readonly name: string,
    readonly spec: ListSpec<Entity>,
  ) {
    this.source = { keyType: "number", ...spec };
    this.filter = spec.like?.filter ?? new Filter(`${name}Filter`, spec.filter);
    this.Order = spec.like?.name === name ? spec.like.Order : orderInput(name, spec.order);
    this.Args = argsType(name, this.filter.type, this.Order);
    // A list whose tables hide what is not asked for cannot but ask.
    if (spec.byClaims || hasHoles(spec.from)) addReviewArgument(this.Args);
    const type = spec.type ?? (() => spec.entity);
    this.Edge = spec.like?.Edge ?? edgeType(name, type);
    this.Connection = spec.like?.Connection ?? connectionType(name, () => this.Edge, type);
  }

  /** Return the list of the same things for use below a parent, that can also be ordered by what is selected of a "pair". */
  alsoOrderedBy(name: string, order: OrderTable): List<Entity> {
    return new List(name, { ...this.spec, order: { ...order, ...this.spec.order }, like: this });
  }

  /** Return the list of the same things for use below a parent to which claims relate them. */
  byClaims(): List<Entity> {
    return new List(this.name, { ...this.spec, byClaims: true, like: this });
  }

  /** Return the page asked for of all items that meet the condition. */
  all(loaders: Loaders, args: ListArgs, condition: Sql = raw("TRUE")): Connection {
    const stretch = this.stretch(args, condition);
    const { dataSource, budget } = loaders;
    return this.connection(loaders, stretch, {
      page: () => budget.read(() => readPage(dataSource, this.source, stretch)),
      // All that there is may have to be sorted, which is best done with nothing but keys.
      items: this.spec.read ?? byId(this.spec.entity),
      count: () => budget.read(() => count(dataSource, countStatement(this.source, stretch))),
    });
  }

  /** Return what the arguments ask for; refuses what they may not say. */
  stretch(args: ListArgs, condition: Sql = raw("TRUE")): Stretch {
    const order = args.orderBy?.length ? args.orderBy : this.spec.defaultOrder;
    const position = (argument: "after" | "before") => {
      const cursor = args[argument];
      if (cursor == null) return null;
      return decodeCursor(argument, cursor, this.name, order, this.spec.order, this.source.keyType);
    };
    return {
      condition: every([condition, this.filter.where(args.filter, "filter", this.spec.filterApart)]),
      review: statesAsked(args),
      order,
      window: windowOf(args),
      after: position("after"),
      before: position("before"),
    };
  }

  /** Return the connection over a page that is read when a part of it is selected. */
  connection(
    loaders: Loaders,
    stretch: Stretch,
    read: PageReading<Entity>,
    edge: EdgeMaker<Entity> = plainEdge,
  ): Connection {
    const page = once(() => read.page().then((found) => this.#cut(found, stretch)));
    const edges = once(() => page().then(({ items }) => this.#edges(loaders, stretch, items, edge, read.items)));
    return {
      edges,
      nodes: () => edges().then((all) => all.map(({ node }) => node)),
      pageInfo: () => page().then(({ info }) => info),
      totalCount: read.count,
    };
  }

  #cut(found: readonly ItemRow[], stretch: Stretch): { items: readonly ItemRow[]; info: PageInfo } {
    const { size, backward } = stretch.window;
    const items = backward ? found.slice(0, size).reverse() : found.slice(0, size);
    const hasMore = found.length > size;
    const cursor = (row: ItemRow | undefined) => (row ? () => this.#cursor(row, stretch) : null);
    const info = {
      hasNextPage: backward ? stretch.before !== null : hasMore,
      hasPreviousPage: backward ? hasMore : stretch.after !== null,
      startCursor: cursor(items[0]),
      endCursor: cursor(items.at(-1)),
    };
    return { items, info };
  }

  /** Return how a page reads its items at once; null where they are read by key. */
  itemColumns(loaders: Loaders): ItemColumns | null {
    return this.spec.read ? null : rowReader(loaders, this.spec.entity);
  }

  #edges(
    loaders: Loaders,
    stretch: Stretch,
    items: readonly ItemRow[],
    edge: EdgeMaker<Entity>,
    batch = this.spec.read,
  ): Deferred<readonly Edge[]> {
    loaders.budget.spend(items.length);
    const edgeOf = (row: ItemRow, node: Entity) => edge(() => this.#cursor(row, stretch), node, row);
    if (!batch) {
      const reader = rowReader(loaders, this.spec.entity);
      return Deferred.of(items.map((row) => edgeOf(row, reader.entityOf(row.row, row.columnsAt))));
    }
    const loader = loaders.of(batch);
    // A row that a load removes between the two statements is left out.
    return Deferred.all(items.map((row) => loader.load(row.node))).then((nodes) =>
      items.flatMap((row, index) => (nodes[index] ? [edgeOf(row, nodes[index])] : [])),
    );
  }

  #cursor(row: ItemRow, { order }: Stretch): string {
    return encodeCursor(this.name, order, { values: row.values, key: row.node });
  }
}

function argsType(name: string, filter: new () => FilterInput, order: new () => OrderBy): new () => ListArgs {
  @ArgsType()
  class Args extends PageArgs implements ListArgs {
    @Field(() => filter, { nullable: true, description: `Which ${name} the list holds; null for all.` })
    readonly filter?: FilterInput | null;

    @Field(() => [order], {
      nullable: true,
      description: "The order of the list, most important step first; null for its usual one.",
    })
    readonly orderBy?: readonly OrderBy[] | null;
  }
  return Args;
}

function once<Value>(read: () => Deferred<Value>): () => Deferred<Value> {
  let value: Deferred<Value> | undefined;
  return () => (value ??= read());
}
