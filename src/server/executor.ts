import type { ApolloServerOptionsWithGateway } from "@apollo/server";
import type { DocumentNode, ExecutionResult, GraphQLSchema } from "graphql";
import { askedFields } from "../api/asked-fields";
import type { Context } from "../api/context";
import type { Loaders } from "../api/loaders";
import type { Config } from "../config";
import { createExecutor } from "../execution/executor";
import { DOCUMENT_LIMITS } from "./limits/limits";
import type { ExchangeContext } from "./operations/record-operation";

/** What is to be executed: an operation of a valid document, with its variables as they were sent. */
export interface Execution {
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  /** The variables in the types of the operation, where they are known already. */
  readonly coerced?: Readonly<Record<string, unknown>> | undefined;
  readonly context: unknown;
}

/** Executes operations; the result is there at once where nothing of it takes time. */
export type Executor = (execution: Execution) => ExecutionResult | PromiseLike<ExecutionResult>;

/** Return what executes operations: by plans, or by graphql-js alone when the settings say so. */
export function operationExecutor(schema: GraphQLSchema, { compiledExecution }: Config): Executor {
  const execute = createExecutor(schema, {
    isCompiled: compiledExecution,
    maxCoercionErrors: DOCUMENT_LIMITS.errors,
    flush: (context) => loadersOf(context)?.flush(),
  });
  if (!compiledExecution) return execute;
  return (execution) => {
    const loaders = loadersOf(execution.context);
    if (loaders) loaders.asked = askedFields(schema, execution.document);
    return execute(execution);
  };
}

function loadersOf(context: unknown): Loaders | undefined {
  return (context as Partial<Context>).loaders;
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
