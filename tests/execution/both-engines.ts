import { execute, type ExecutionResult, type GraphQLSchema, parse, validate } from "graphql";
import { askedFields } from "../../src/api/asked-fields";
import type { Context } from "../../src/api/context";
import { createExecutor, type Executor } from "../../src/execution/executor";

/** A query, with its variables. */
export interface Asked {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** How many errors of variables both engines tell. */
export const COERCION_ERRORS = 5;

/** Return an executor that compiles and, as a server does, lets no more be read of rows than what is asked for. */
export function compiled(schema: GraphQLSchema, flush: () => void = () => undefined): Executor<unknown> {
  const execute = createExecutor(schema, { isCompiled: true, maxCoercionErrors: COERCION_ERRORS, flush });
  return (request) => {
    const { loaders } = (request.context ?? {}) as Partial<Context>;
    if (loaders) loaders.asked = askedFields(schema, request.document);
    return execute(request);
  };
}

/** Return what graphql-js answers. */
export async function interpreted(
  schema: GraphQLSchema,
  { query, variables, operationName }: Asked,
  contextValue: unknown,
): Promise<ExecutionResult> {
  const options = { maxCoercionErrors: COERCION_ERRORS };
  return execute({ schema, document: parse(query), contextValue, variableValues: variables, operationName, options });
}

/** Return the document of a query; throws when it is not valid. */
export function validDocumentOf(schema: GraphQLSchema, { query }: Asked): ReturnType<typeof parse> {
  const document = parse(query);
  const [error] = validate(schema, document);
  if (error) throw new Error(`${error.message}\n${query}`);
  return document;
}
