import type { FieldReader, Read } from "../api/field-reader";
import type { Column } from "./answer";
import type { Arguments } from "./field-arguments";
import type { FieldPlan } from "./plan";
import { type Request, ResolveInfo } from "./resolve-info";

type Method = (args: Arguments, context: unknown, info: ResolveInfo) => unknown;

/** How a request reads the fields of objects: by what the schema says of the field, or else as graphql-js does. */
export class Reading {
  readonly #arguments: Arguments[] = [];
  readonly #reads: Read[] = [];

  constructor(readonly request: Request) {}

  /** Return the value of a field of the object in a row. */
  valueOf(column: Column, row: number, source: unknown): unknown {
    const { field } = column;
    if (field.reader) return (this.#reads[field.number] ??= this.#readBy(field.reader, field))(source);
    const { context } = this.request;
    const args = this.#argumentsOf(field);
    if (field.resolve) return field.resolve(source, args, context, this.#info(column, row));
    if (source === null || (typeof source !== "object" && typeof source !== "function")) return undefined;
    const value = (source as Readonly<Record<string, unknown>>)[field.name];
    if (typeof value !== "function") return value;
    return (value as Method).call(source, args, context, this.#info(column, row));
  }

  #readBy(reader: FieldReader, field: FieldPlan): Read {
    return reader(this.#argumentsOf(field), this.request.context);
  }

  /** All objects are asked with the same arguments, so that what follows from them need be worked out only once. */
  #argumentsOf(field: FieldPlan): Arguments {
    return (this.#arguments[field.number] ??= field.argumentsFor(this.request.variables));
  }

  #info(column: Column, row: number): ResolveInfo {
    return new ResolveInfo(this.request, column, row);
  }
}
