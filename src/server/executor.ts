import type { ApolloServerOptionsWithGateway } from "@apollo/server";
import { execute, type DocumentNode, type ExecutionResult, type GraphQLSchema } from "graphql";
import { DOCUMENT_LIMITS } from "./limits/limits";
import type { ExchangeContext } from "./operations/record-operation";

/** What is to be executed: an operation of a valid document, with its variables as they were sent. */
export interface Execution {
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly context: unknown;
}

/** Executes operations; the result is there at once where nothing of it takes time. */
export type Executor = (execution: Execution) => ExecutionResult | PromiseLike<ExecutionResult>;

/** Return what executes operations by the reference implementation. */
export function createExecutor(schema: GraphQLSchema): Executor {
  return ({ document, operationName, variables, context }) =>
    execute({
      schema,
      document,
      operationName,
      variableValues: variables,
      contextValue: context,
      options: { maxCoercionErrors: DOCUMENT_LIMITS.errors },
    });
}

type Gateway = ApolloServerOptionsWithGateway<ExchangeContext>["gateway"];

/** Return an executor as Apollo takes one; what was executed before Apollo was asked is not executed again. */
export function forEngine(schema: GraphQLSchema, executor: Executor): Gateway {
  return {
    load: () =>
      Promise.resolve({
        executor: async ({ document, request, context }) => {
          const { executed } = (context as ExchangeContext).exchange;
          const { operationName, variables } = request;
          return (executed ?? (await executor({ document, operationName, variables, context }))) as never;
        },
      }),
    onSchemaLoadOrUpdate(tell) {
      tell({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    stop: () => Promise.resolve(),
  };
}
