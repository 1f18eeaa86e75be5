import { ArgsType, Field } from "type-graphql";
import { connectionType, edgeType, type Connection, type Edge } from "./connection";
import type { Batch, Loaders } from "./loaders";
import { decodeCursor } from "./cursor";
import { count } from "./engine";
import { Filter, type FilterInput, type FilterTable } from "./filter";
import { ListPage } from "./list-page";
import { countStatement, type ItemColumns, readPage } from "./list-statement";
import type { Source, Stretch } from "./stretch";
import { orderInput, type OrderBy, type OrderTable } from "./order";
import { PageArgs, windowOf } from "./page-args";
import { byId } from "./read-by-key";
import { type EntityClass, rowReader } from "./row-reader";
import { addReviewArgument, reviewed, statesAsked, type ReviewAsked } from "./review";
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
  /** The same rows without their claim records, which a count reads unless it asks something of those. */
  readonly withoutClaim?: Sql | null;
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

  /** Return the page asked for of all items that meet the condition, which may be counted by a statement of their own. */
  all(loaders: Loaders, args: ListArgs, condition: Sql = raw("TRUE"), counting?: Sql): Connection {
    const stretch = this.stretch(args, condition);
    const { dataSource, budget } = loaders;
    const countAll = (): Sql => (counting ? reviewed(counting, stretch.review) : countStatement(this.source, stretch));
    return new ListPage(this, {
      loaders,
      stretch,
      page: () => budget.read(() => readPage(dataSource, this.source, stretch)),
      // All that there is may have to be sorted, which is best done with nothing but keys.
      items: this.spec.read ?? byId(this.spec.entity),
      count: () => budget.read(() => count(dataSource, countAll())),
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

  /** Return how a page reads its items at once; null where they are read by key. */
  itemColumns(loaders: Loaders): ItemColumns | null {
    return this.spec.read ? null : rowReader(loaders, this.spec.entity);
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
