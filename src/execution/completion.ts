import { GraphQLError, type GraphQLObjectType } from "graphql";
import { isIterableObject } from "graphql/jsutils/isIterableObject";
import { Deferred, isPromiseLike } from "../api/deferred";
import { Block, type Column, type Container, type Place } from "./answer";
import type { FieldErrors } from "./field-errors";
import { type Index, itemOf, WHOLE } from "./list-index";
import type { FieldPlan } from "./plan";
import { Reading } from "./reading";
import { type Request, ResolveInfo } from "./resolve-info";
import { runtimeType } from "./runtime-type";
import { type AbstractShape, type ListShape, type ObjectShape, type Shape, shapeAt } from "./shape";
import type { Waiting } from "./waiting";

/** An object whose type had to be waited for. */
class Typed {
  constructor(
    readonly type: GraphQLObjectType,
    readonly value: unknown,
  ) {}
}

/** Stands for an error that is in the answer already, when what holds its place is null because of it. */
const REPORTED = new Error("This error is in the answer already.");

/** Reads the values of fields and makes of each what stands in the answer. */
export class Completion {
  readonly #reading: Reading;

  constructor(
    readonly request: Request,
    readonly blocks: Block[],
    readonly waiting: Waiting,
    readonly errors: FieldErrors,
  ) {
    this.#reading = new Reading(request);
  }

  /** Fills a field of every object that has it. */
  fill(column: Column): void {
    const { sources, answers } = column.block;
    const { key, shape } = column.field;
    for (let row = 0; row < answers.length; row += 1) {
      const answer = answers[row] as Container;
      try {
        const value = this.#reading.valueOf(column, row, sources[row]);
        // Most values are there and have no parts, so that this is all there is to do.
        answer[key] =
          shape.kind === "leaf" && isPlain(value)
            ? shape.serialize(value)
            : this.#now(column, row, WHOLE, shape, value);
      } catch (error) {
        answer[key] = this.#fail(column, row, WHOLE, error);
      }
    }
  }

  /** Return what stands in the answer for a value that was waited for. */
  complete({ column, row, index }: Place, outcome: Deferred<unknown>): unknown {
    try {
      return this.#now(column, row, index, shapeAt(column.field.shape, index), outcome);
    } catch (error) {
      return this.#fail(column, row, index, error);
    }
  }

  #fail(column: Column, row: number, index: Index, error: unknown): null {
    if (error !== REPORTED) this.errors.add({ column, row, index }, error);
    return null;
  }

  /** Return what stands in the answer for a value, null as long as it has to be waited for. */
  #now(column: Column, row: number, index: Index, shape: Shape, value: unknown): unknown {
    if (value instanceof Deferred && value.isSettled) {
      if (value.isRejected) throw value.reason;
      return this.#completed(column, row, index, shape, value.value);
    }
    const isPending = (typeof value === "object" || typeof value === "function") && isPromiseLike(value);
    if (!isPending) return this.#completed(column, row, index, shape, value);
    this.waiting.add({ column, row, index }, value);
    return null;
  }

  #completed(column: Column, row: number, index: Index, shape: Shape, value: unknown): unknown {
    if (value instanceof Error) throw value;
    if (value == null) return nothing(column.field, shape);
    if (shape.kind === "leaf") return shape.serialize(value);
    if (shape.kind === "list") return this.#list(column, row, index, shape, value);
    return this.#object(column, row, index, shape, value);
  }

  #list(column: Column, row: number, index: Index, { item: shape }: ListShape, value: unknown): unknown[] {
    const { parentType, name } = column.field;
    if (!isIterableObject(value)) {
      throw new GraphQLError(`Expected Iterable, but did not find one for field "${parentType.name}.${name}".`);
    }
    const list: unknown[] = [];
    let isLost = false;
    // To the end even when it is lost: the failure of a promise that nobody listens to would end the process.
    for (const item of value) {
      const completed = this.#item(column, row, itemOf(index, list.length), shape, item);
      isLost ||= completed === REPORTED;
      list.push(completed);
    }
    if (isLost) throw REPORTED;
    return list;
  }

  #item(column: Column, row: number, index: Index, shape: Shape, value: unknown): unknown {
    try {
      return this.#now(column, row, index, shape, value);
    } catch (error) {
      this.#fail(column, row, index, error);
      return shape.isNullable ? null : REPORTED;
    }
  }

  #object(column: Column, row: number, index: Index, shape: ObjectShape | AbstractShape, value: unknown): unknown {
    if (shape.kind === "object" && !shape.type.isTypeOf) return this.#open(column, row, index, shape.type, value);
    if (value instanceof Typed) return this.#open(column, row, index, value.type, value.value);
    const { context } = this.request;
    const info = new ResolveInfo(this.request, column, row);
    const type = runtimeType(shape, { field: column.field, value, context, info });
    if (!isPromiseLike(type)) return this.#open(column, row, index, type, value);
    this.waiting.add(
      { column, row, index },
      type.then((known) => new Typed(known, value)),
    );
    return null;
  }

  /** Return the answer of an object, which is filled with those of its kind. */
  #open(column: Column, row: number, index: Index, type: GraphQLObjectType, source: unknown): object {
    let block = column.blocks.get(type);
    if (!block) {
      block = new Block(column.field.selectionOf(type), column);
      column.blocks.set(type, block);
      this.blocks.push(block);
    }
    return block.add(source, row, index);
  }
}

function isPlain(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function nothing({ parentType, name }: FieldPlan, { isNullable }: Shape): null {
  if (isNullable) return null;
  throw new Error(`Cannot return null for non-nullable field ${parentType.name}.${name}.`);
}
