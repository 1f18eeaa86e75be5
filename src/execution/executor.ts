import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  getOperationAST,
  getVariableValues,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
} from "graphql";
import { Execution } from "./execution";
import { PlannedOperation } from "./planned-operation";
import { Shapes } from "./shape";
import type { Flush } from "./waiting";

/** An operation of a validated document, and for whom it is executed. */
export interface ExecutionRequest<Context> {
  readonly document: DocumentNode;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  /** The variables in the types of the operation, where they are known already. */
  readonly coerced?: Readonly<Record<string, unknown>> | undefined;
  readonly context: Context;
}

/** How operations are executed. */
export interface ExecutorSettings<Context> {
  /** Whether queries are executed by plans; otherwise graphql-js executes them. */
  readonly isCompiled: boolean;
  /** The most errors that are told of the variables of a request. */
  readonly maxCoercionErrors: number;
  /** Reads what waits to be read for a request. */
  readonly flush: (context: Context) => ReturnType<Flush>;
}

type Now<Value> = Value | PromiseLike<Value>;

/** Executes operations: without a promise where nothing takes time. */
export type Executor<Context> = (request: ExecutionRequest<Context>) => Now<ExecutionResult>;

/** Return the executor of a schema. Its answers are those of graphql-js, which is left to do what plans are not for. */
export function createExecutor<Context>(schema: GraphQLSchema, settings: ExecutorSettings<Context>): Executor<Context> {
  const { isCompiled, maxCoercionErrors, flush } = settings;
  const operations = new Operations(schema);
  return (request) => {
    const { document, operationName, variables, context } = request;
    const operation = isCompiled ? operations.find(document, operationName) : null;
    if (!operation) return interpret(schema, request, maxCoercionErrors);
    const definitions = operation.definition.variableDefinitions ?? [];
    const { coerced, errors } = request.coerced
      ? { coerced: request.coerced }
      : getVariableValues(schema, definitions, variables ?? {}, { maxErrors: maxCoercionErrors });
    if (errors) return { errors };
    const plan = operation.planFor(coerced);
    if (!plan) return interpret(schema, request, maxCoercionErrors);
    return new Execution(plan, { context, variables: coerced, rootValue: undefined }, () => flush(context)).run();
  };
}

function interpret<Context>(
  schema: GraphQLSchema,
  { document, operationName, variables, context }: ExecutionRequest<Context>,
  maxCoercionErrors: number,
): Promise<ExecutionResult> | ExecutionResult {
  return execute({
    schema,
    document,
    contextValue: context,
    variableValues: variables,
    operationName,
    options: { maxCoercionErrors },
  });
}

/** Operations with their plans, as long as somebody keeps their documents. */
class Operations {
  readonly #planned = new WeakMap<OperationDefinitionNode, PlannedOperation>();
  readonly #shapes: Shapes;

  constructor(readonly schema: GraphQLSchema) {
    this.#shapes = new Shapes(schema);
  }

  /** Return the operation of that name; null where plans are not for it: the fields of mutations take turns. */
  find(document: DocumentNode, operationName: string | null | undefined): PlannedOperation | null {
    const definition = getOperationAST(document, operationName);
    const rootType = this.schema.getQueryType();
    if (definition?.operation !== OperationTypeNode.QUERY || !rootType) return null;
    const known = this.#planned.get(definition);
    if (known) return known;
    const planned = new PlannedOperation(this.schema, this.#shapes, document, definition, rootType);
    this.#planned.set(definition, planned);
    return planned;
  }
}
