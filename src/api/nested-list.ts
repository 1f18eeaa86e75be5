import type { Connection, Edge } from "./connection";
import type { Batch, Loaders } from "./loaders";
import { belongingTo, type Pairs, type ParentColumn } from "./belonging";
import { BoundedCache } from "./bounded-cache";
import type { Deferred } from "./deferred";
import { rows, valuesOfRows } from "./engine";
import { isKept, type KeptPairs, keptCountStatement, keptPageStatement } from "./kept-pairs";
import { KeptStatements } from "./kept-statements";
import type { List, ListArgs } from "./list";
import { ListPage } from "./list-page";
import {
  nestedCountStatement,
  nestedPageStatement,
  type Belonging,
  type ItemColumns,
  itemsOf,
  type ItemRow,
  MOST,
  wholeListsStatement,
} from "./list-statement";
import {
  batched,
  PARENTS,
  type ParentRequest,
  type ParentRequests,
  parentsInJson,
  parentsOf,
  signatureOf,
} from "./parent-requests";
import type { Stretch } from "./stretch";
import { inside, type Sql, ValueList } from "./sql";

/** An item of a list below a parent, from which an edge with properties of its own is made. */
export interface Item<Entity, Args> {
  readonly cursor: () => string;
  readonly node: Entity;
  readonly parent: string | number;
  readonly args: Args;
  readonly loaders: Loaders;
}

/** What parents ask for together, and how the items are read. */
interface Asked<Args> {
  readonly requests: ParentRequests<Args>;
  readonly loaders: Loaders;
  readonly items: ItemColumns | null;
}

/** How many sets of arguments are remembered with which lists are longer than their pages. */
const LONG_KEPT = 1000;

/** A list below a parent: one statement reads the pages of all parents that ask with the same arguments. */
export class NestedList<Entity extends object, Args extends ListArgs = ListArgs> {
  readonly #pages: Batch<ParentRequest<Args>, readonly ItemRow[]>;
  readonly #counts: Batch<ParentRequest<Args>, number>;
  readonly #stretches = new WeakMap<Args, Stretch>();
  readonly #pageStatements = new KeptStatements();
  readonly #wholeStatements = new KeptStatements();
  readonly #keptPageStatements = new KeptStatements<Sql | null>();
  readonly #countStatements = new KeptStatements();
  /** With which arguments lists were longer than their pages. */
  readonly #long = new BoundedCache<true>(LONG_KEPT);

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
    const { edge } = this;
    return new ListPage(this.of, {
      loaders,
      stretch: request.stretch,
      page: () => loaders.of(this.#pages).load(request),
      count: () => loaders.of(this.#counts).load(request),
      items: this.of.spec.read ?? null,
      edge: edge && ((cursor, node) => edge({ cursor, node, parent, args, loaders })),
    });
  }

  #readPages(requests: ParentRequests<Args>, loaders: Loaders): Deferred<Map<unknown, ItemRow[]>> {
    const [{ stretch, args }] = requests;
    const { dataSource } = loaders;
    const items = this.of.itemColumns(loaders);
    const each = this.#keptPageStatements.of(loaders, signatureOf(args), () => {
      const kept = this.#kept(args, stretch);
      return kept && keptPageStatement(dataSource, kept, this.of.source, stretch, items, PARENTS);
    });
    const found = each
      ? valuesOfRows(dataSource, each.with(PARENTS, parentsInJson(requests)))
      : this.#readRows(requests, loaders, items);
    return found.then((all) => {
      const pages = new Map<unknown, ItemRow[]>(requests.map(({ parent }) => [parent, []]));
      for (const row of itemsOf(all, stretch)) pages.get(row.parent)?.push(row);
      return pages;
    });
  }

  /**
   * Reads whole lists first, which takes less than ranking their items: hardly any is longer than its page. Where they have
   * more items than pages can hold, the pages alone are read, and from then on at once.
   */
  #readRows(requests: ParentRequests<Args>, loaders: Loaders, items: ItemColumns | null): Deferred<unknown[][]> {
    const [{ stretch, args }] = requests;
    const asked = { requests, loaders, items };
    const ranked = () =>
      valuesOfRows(loaders.dataSource, this.#reading(this.#pageStatements, nestedPageStatement, asked));
    if (this.#long.get(signatureOf(args))) return ranked();
    const most = requests.length * (stretch.window.size + 1);
    // The list of one parent ends with its page; of several, one row more tells that the pages could not hold all.
    const limit = new ValueList([requests.length === 1 ? most : most + 1]);
    const whole = this.#reading(this.#wholeStatements, wholeListsStatement, asked).with(MOST, limit);
    return valuesOfRows(loaders.dataSource, whole).then((found) => {
      if (found.length <= most) return found;
      this.#long.set(signatureOf(args), true);
      return ranked();
    });
  }

  /** Return the statement that reads what the parents ask for, made as told unless it is kept. */
  #reading(kept: KeptStatements, make: typeof nestedPageStatement, { requests, loaders, items }: Asked<Args>): Sql {
    const [{ stretch, args }] = requests;
    const statement = kept.of(loaders, signatureOf(args), () => {
      const belonging = this.#belongingTo(args, this.#kept(args, stretch));
      return make(loaders.dataSource, this.of.source, stretch, belonging, items).kept();
    });
    return statement.with(PARENTS, parentsOf(requests));
  }

  #kept(args: Args, stretch: Stretch): KeptPairs<Args> | null {
    return this.kept && isKept(this.kept, args, stretch) ? this.kept : null;
  }

  #readCounts(requests: ParentRequests<Args>, loaders: Loaders): Deferred<Map<unknown, number>> {
    const [{ stretch, args }] = requests;
    const statement = this.#countStatements.of(loaders, signatureOf(args), () => {
      const kept = this.#kept(args, stretch);
      const counting = kept
        ? keptCountStatement(kept, inside(PARENTS))
        : nestedCountStatement(this.of.source, stretch, this.#belongingTo(args));
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
    this.#belongingTo(args);
    const stretch = this.of.stretch(args);
    this.#stretches.set(args, stretch);
    return stretch;
  }

  #belongingTo(args: Args, kept: KeptPairs<Args> | null = null): Belonging {
    return belongingTo(inside(PARENTS), this.belonging, this.of.source.key, args, kept);
  }
}
