import { type GraphQLError, locatedError } from "graphql";
import { containerOf, pathOf, placeOf, type Place, positionOf, slotOf } from "./answer";
import { indexesOf, WHOLE } from "./list-index";
import { shapesDownTo } from "./shape";

interface FieldError {
  readonly place: Place;
  readonly reason: unknown;
  /** When it was found: after so many waits. */
  readonly wave: number;
  readonly position: readonly number[];
  /** The position of what is null because of it. */
  readonly nulled: readonly number[];
}

/** The errors of the fields of an answer, and what is null because of them. */
export class FieldErrors {
  readonly #found: FieldError[] = [];
  #wave = 0;

  /** Tells that what is found from now on is found later. */
  wait(): void {
    this.#wave += 1;
  }

  /** Makes the place null, or what holds it when the place must not be; the answer tells why. */
  add(place: Place, reason: unknown): void {
    const nullable = nullableAround(place);
    if (nullable) makeNull(nullable);
    const [position, nulled] = [positionOf(place), positionOf(nullable)];
    this.#found.push({ place, reason, wave: this.#wave, position, nulled });
  }

  /** Whether nothing is left of the answer. */
  get nulledAll(): boolean {
    return this.#found.some(({ nulled }) => nulled.length === 0);
  }

  /**
   * Return the errors in the order in which an engine meets them that goes down into each field before the next, as far
   * as it need not wait. Of what is null already it meets no more.
   */
  list(): readonly GraphQLError[] {
    if (this.#found.length === 0) return [];
    const nulled = new Set<string>();
    const kept = this.#found.sort(byTime).filter((found) => {
      if (prefixesOf(found.nulled).some((prefix) => nulled.has(prefix))) return false;
      nulled.add(found.nulled.join());
      return true;
    });
    return kept.map(({ place, reason }) => locatedError(reason, place.column.field.nodes, pathOf(place)));
  }
}

/** Return the innermost place around that may be null, null when not even the root is left. */
function nullableAround({ column, row, index }: Place): Place | null {
  const indexes = indexesOf(index);
  const shapes = shapesDownTo(column.field.shape, index);
  for (let depth = indexes.length; depth >= 0; depth -= 1) {
    if (shapes[depth]?.isNullable) return { column, row, index: depth === 0 ? WHOLE : indexes.slice(0, depth) };
  }
  const parent = placeOf(column.block, row);
  return parent && nullableAround(parent);
}

function makeNull(place: Place): void {
  const container = containerOf(place);
  if (container) container[slotOf(place)] = null;
}

function byTime(one: FieldError, other: FieldError): number {
  if (one.wave !== other.wave) return one.wave - other.wave;
  const differing = one.position.findIndex((number, depth) => number !== other.position[depth]);
  if (differing === -1) return one.position.length - other.position.length;
  return (one.position[differing] ?? -1) - (other.position[differing] ?? -1);
}

function prefixesOf(position: readonly number[]): string[] {
  return [...position, 0].map((_, length) => position.slice(0, length).join());
}
