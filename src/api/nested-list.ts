import type { Connection, Edge } from "./connection";
import type { Batch, Loaders } from "./loaders";
import { Deferred } from "./deferred";
import { rows, valuesOfRows } from "./engine";
import { groupBy } from "./group-by";
import { isKept, type KeptPairs, keptCountStatement, keptPageStatement, pairsKept } from "./kept-pairs";
import { KeptStatements } from "./kept-statements";
import type { EdgeMaker, List, ListArgs } from "./list";
import {
  nestedCountStatement,
  nestedPageStatement,
  type Belonging,
  type ItemColumns,
  itemsOf,
  type ItemRow,
} from "./list-statement";
import type { Stretch } from "./stretch";
import { inside, padded, raw, sql, type Sql, ValueList } from "./sql";

/** An item of a list below a parent, from which an edge with properties of its own is made. */
export interface Item<Entity, Args> {
  readonly cursor: () => string;
  readonly node: Entity;
  readonly parent: string | number;
  readonly args: Args;
  readonly loaders: Loaders;
}

/**
 * Return SQL that selects the distinct "parent" and "node" of every item of the parents, which are listed for `IN`, and
 * whatever of the two the list can be ordered by.
 */
export type Pairs<Args extends ListArgs> = (parents: Sql, args: Args) => Sql;

/** A column of the items' own table that tells their parents, and which of them count. */
export interface ParentColumn<Args extends ListArgs> {
  readonly column: Sql;
  readonly condition: (args: Args) => Sql;
}

/** Return the items whose column refers to the parents, as far as they meet the condition. */
export function byColumn<Args extends ListArgs = ListArgs>(
  table: string,
  column: string,
  condition: (args: Args) => Sql = () => raw("TRUE"),
): ParentColumn<Args> {
  return { column: raw(`${table}."${column}"`), condition };
}

/** Stands for the parents in a statement that is kept for any. */
const PARENTS = new ValueList([]);

interface Request<Args> {
  readonly parent: string | number;
  readonly args: Args;
  readonly stretch: Stretch;
}

/** A list below a parent: one statement reads the pages of all parents that ask with the same arguments. */
export class NestedList<Entity extends object, Args extends ListArgs = ListArgs> {
  readonly #pages: Batch<Request<Args>, readonly ItemRow[]>;
  readonly #counts: Batch<Request<Args>, number>;
  readonly #stretches = new WeakMap<Args, Stretch>();
  readonly #pageStatements = new KeptStatements();
  readonly #keptPageStatements = new KeptStatements<Sql | null>();
  readonly #countStatements = new KeptStatements();

  constructor(
    readonly of: List<Entity>,
    readonly belonging: Pairs<Args> | ParentColumn<Args>,
    readonly edge?: (item: Item<Entity, Args>) => Edge,
    /** Where the database keeps what it would have to find out for each page. */
    readonly kept?: KeptPairs<Args>,
  ) {
    this.#pages = batched((requests, loaders) => this.#readPages(requests, loaders));
    this.#counts = batched((requests, loaders) => this.#readCounts(requests, loaders));
  }

  /** Return the page asked for of the parent's items. */
  under(parent: string | number, args: Args, loaders: Loaders): Connection {
    const request = { parent, args, stretch: this.#stretch(args) };
    const read = {
      page: () => loaders.of(this.#pages).load(request),
      count: () => loaders.of(this.#counts).load(request),
    };
    const { edge } = this;
    const makeEdge: EdgeMaker<Entity> | undefined =
      edge && ((cursor, node) => edge({ cursor, node, parent, args, loaders }));
    return this.of.connection(loaders, request.stretch, read, makeEdge);
  }

  #readPages(requests: Requests<Args>, loaders: Loaders): Deferred<Map<unknown, ItemRow[]>> {
    const [{ stretch, args }] = requests;
    const { dataSource } = loaders;
    const items = this.of.itemColumns(loaders);
    const each = this.#keptPageStatements.of(loaders, signatureOf(args), () => {
      const kept = this.#kept(args, stretch);
      return kept && keptPageStatement(dataSource, kept, this.of.source, stretch, items, PARENTS);
    });
    const statement =
      each?.with(PARENTS, new ValueList([JSON.stringify(requests.map(({ parent }) => parent))])) ??
      this.#ranked(requests, loaders, items);
    return valuesOfRows(dataSource, statement).then((found) => {
      const pages = new Map<unknown, ItemRow[]>(requests.map(({ parent }) => [parent, []]));
      for (const row of itemsOf(found, stretch)) pages.get(row.parent)?.push(row);
      for (const page of pages.values()) page.sort((one, other) => one.place - other.place);
      return pages;
    });
  }

  #ranked(requests: Requests<Args>, loaders: Loaders, items: ItemColumns | null): Sql {
    const [{ stretch, args }] = requests;
    const statement = this.#pageStatements.of(loaders, signatureOf(args), () => {
      const belonging = this.#belongingTo(inside(PARENTS), args, this.#kept(args, stretch));
      return nestedPageStatement(loaders.dataSource, this.of.source, stretch, belonging, items).kept();
    });
    return statement.with(PARENTS, parentsOf(requests));
  }

  #kept(args: Args, stretch: Stretch): KeptPairs<Args> | null {
    return this.kept && isKept(this.kept, args, stretch) ? this.kept : null;
  }

  #readCounts(requests: Requests<Args>, loaders: Loaders): Deferred<Map<unknown, number>> {
    const [{ stretch, args }] = requests;
    const statement = this.#countStatements.of(loaders, signatureOf(args), () => {
      const kept = this.#kept(args, stretch);
      const parents = inside(PARENTS);
      const counting = kept
        ? keptCountStatement(kept, parents)
        : nestedCountStatement(this.of.source, stretch, this.#belongingTo(parents, args));
      return counting.kept();
    });
    const counted = rows<{ parent: string | number; count: string }>(
      loaders.dataSource,
      statement.with(PARENTS, parentsOf(requests)),
    );
    return counted.then((all) => {
      const counts = new Map<unknown, number>(requests.map(({ parent }) => [parent, 0]));
      for (const { parent, count } of all) counts.set(parent, Number(count));
      return counts;
    });
  }

  /** Parents that are asked with the very same arguments share what follows from them. */
  #stretch(args: Args): Stretch {
    const known = this.#stretches.get(args);
    if (known) return known;
    // The items are read with those of other parents later; looking now refuses bad arguments at the field itself.
    this.#belongingTo(inside(PARENTS), args);
    const stretch = this.of.stretch(args);
    this.#stretches.set(args, stretch);
    return stretch;
  }

  #belongingTo(parents: Sql, args: Args, kept: KeptPairs<Args> | null = null): Belonging {
    const { belonging } = this;
    if (typeof belonging !== "function") {
      const { column, condition } = belonging;
      return {
        parent: column,
        joined: raw(""),
        condition: sql`${column} IN (${parents}) AND ${condition(args)}`,
      };
    }
    return {
      parent: raw('pair."parent"'),
      joined: sql`, (${kept ? pairsKept(kept, parents) : belonging(parents, args)}) pair`,
      condition: sql`pair."node" = ${this.of.source.key}`,
    };
  }
}

/** Return the parents of requests with the same arguments. */
function parentsOf(requests: Requests<unknown>): ValueList {
  return padded(requests.map(({ parent }) => parent));
}

type Requests<Args> = readonly [Request<Args>, ...Request<Args>[]];

/** Return a batch whose statement serves the requests with the same arguments. */
function batched<Args extends object, Value>(
  read: (requests: Requests<Args>, loaders: Loaders) => Deferred<Map<unknown, Value>>,
): Batch<Request<Args>, Value> {
  return {
    identity: ({ parent, args }) => `${String(parent)} ${signatureOf(args)}`,
    read(requests, loaders) {
      const groups = [...groupBy(requests, ({ args }) => signatureOf(args)).values()];
      const answers = new Map<Request<Args>, Value>();
      const reads = groups.map((group) =>
        read(group as Requests<Args>, loaders).then((byParent) => {
          for (const request of group) answers.set(request, byParent.get(request.parent) as Value);
        }),
      );
      return Deferred.all(reads).then(() => requests.map((request) => answers.get(request) as Value));
    },
  };
}

const signatures = new WeakMap<object, string>();

/** Return what makes two sets of arguments the same. */
function signatureOf(args: object): string {
  const known = signatures.get(args);
  if (known !== undefined) return known;
  const signature = JSON.stringify(args);
  signatures.set(args, signature);
  return signature;
}
