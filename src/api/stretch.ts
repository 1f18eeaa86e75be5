import type { Position } from "./cursor";
import type { OrderBy, OrderTable } from "./order";
import type { Window } from "./page-args";
import type { ReviewState } from "./review";
import type { Sql } from "./sql";

/** Which items count: those that meet the condition, as far as the claims behind them are in the states of review. */
export interface Counted {
  readonly condition: Sql;
  readonly review: readonly ReviewState[];
}

/** The part of a list that one page asks for. */
export interface Stretch extends Counted {
  readonly order: readonly OrderBy[];
  readonly window: Window;
  readonly after: Position | null;
  readonly before: Position | null;
}

/** The tables a list is read from, the key of its items and what it can be ordered by. */
export interface Source {
  readonly from: Sql;
  /** The same rows without their claim records; no engine leaves those out of a count, though it asks nothing of them. */
  readonly withoutClaim?: Sql | null;
  readonly key: Sql;
  readonly keyType: "number" | "string";
  readonly order: OrderTable;
}
