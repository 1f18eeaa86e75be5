import type { GraphQLObjectType } from "graphql";
import { type Index, indexesOf, WHOLE } from "./list-index";
import type { FieldPlan, SelectionPlan } from "./plan";

/** An object, or a list, of an answer while it is filled. */
export type Container = Record<string | number, unknown>;

/** The objects of one type that were met at one place of an operation, each in a row with its answer. */
export class Block {
  readonly sources: unknown[] = [];
  readonly answers: Container[] = [];
  /** The rows, and the places in lists, at which the column above has the objects. */
  readonly owners: number[] = [];
  readonly indexes: Index[] = [];

  constructor(
    readonly plan: SelectionPlan,
    /** The field that the objects are values of; null for the root. */
    readonly column: Column | null,
  ) {}

  /** Adds an object and returns its answer, still without values. */
  add(source: unknown, owner: number, index: Index): Container {
    const answer = { ...this.plan.blank };
    this.sources.push(source);
    this.answers.push(answer);
    this.owners.push(owner);
    this.indexes.push(index);
    return answer;
  }

  /** Tells the column that objects found from now on are of another block. */
  close(): void {
    this.column?.blocks.delete(this.plan.type);
  }
}

/** A field of the objects of a block. */
export class Column {
  /** The values that are objects, as long as none of their own fields has been read. */
  readonly blocks = new Map<GraphQLObjectType, Block>();

  constructor(
    readonly block: Block,
    readonly field: FieldPlan,
  ) {}
}

/** The place of a value in an answer. */
export interface Place {
  readonly column: Column;
  readonly row: number;
  readonly index: Index;
}

/** Return the place of the object that a row of a block is, null for the root. */
export function placeOf({ column, owners, indexes }: Block, row: number): Place | null {
  return column && { column, row: owners[row] as number, index: indexes[row] as Index };
}

/** Return the container that holds the value of a place; null where the place is no longer part of the answer. */
export function containerOf({ column, row, index }: Place): Container | null {
  const answer = column.block.answers[row] as Container;
  if (index === WHOLE) return answer;
  let container = answer[column.field.key] as Container | null;
  for (const item of indexesOf(index).slice(0, -1)) container = container && (container[item] as Container | null);
  return container;
}

/** Return the name or number under which a container holds the value of a place. */
export function slotOf({ column, index }: Place): string | number {
  return index === WHOLE ? column.field.key : (indexesOf(index).at(-1) as number);
}

/** Return names and indexes from the root to a place. */
export function pathOf(place: Place | null): (string | number)[] {
  if (!place) return [];
  const { column, row, index } = place;
  return [...pathOf(placeOf(column.block, row)), column.field.key, ...indexesOf(index)];
}

/** Return numbers from the root to a place that stand in the order of the answer. */
export function positionOf(place: Place | null): number[] {
  if (!place) return [];
  const { column, row, index } = place;
  return [...positionOf(placeOf(column.block, row)), column.field.index, ...indexesOf(index)];
}
