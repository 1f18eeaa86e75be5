import type { GraphQLField } from "graphql";

/** Reads a field of any source. */
export type Read = (source: unknown) => unknown;

/** Return what reads a field when it is asked with the arguments; they are made ready once for all sources. */
export type FieldReader = (args: Readonly<Record<string, unknown>>, context: unknown) => Read;

/** What a field of the schema says of itself besides what GraphQL knows. */
interface FieldExtensions {
  readonly reader?: FieldReader;
}

/** Return the reader of a field, null when it can only be resolved source by source. */
export function readerOf(field: GraphQLField<unknown, unknown>): FieldReader | null {
  return (field.extensions as FieldExtensions).reader ?? null;
}

/** Lets a field be read by the reader, whichever engine executes the operation. */
export function readBy(field: GraphQLField<unknown, unknown>, reader: FieldReader): void {
  const extensions: FieldExtensions = { reader };
  field.extensions = { ...field.extensions, ...extensions };
  field.resolve = (source, args: Readonly<Record<string, unknown>>, context) => reader(args, context)(source);
}
