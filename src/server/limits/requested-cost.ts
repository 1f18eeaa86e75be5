import {
  getNamedType,
  getNullableType,
  getVariableValues,
  GraphQLError,
  isCompositeType,
  isListType,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { type ComplexityEstimator, type ComplexityEstimatorArgs, getComplexity } from "graphql-query-complexity";
import { PAGE_CAP } from "../../api/page-args";
import { refuseLargeArguments } from "./input-size";
import { LimitExceeded } from "./limit-exceeded";
import { DOCUMENT_LIMITS } from "./limits";

/** An operation about to run. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A connection and its page info; what it holds is counted for each of its items. */
const CONNECTION = 2;

/** `__schema` and `__type` cost the same whatever is asked of them: the schema is in memory and bounded. */
export const INTROSPECTION = 100;

/** How many items a list is taken to have that is not told: a root list is as long as a page, others are mostly short. */
const ASSUMED = { rootList: PAGE_CAP, nestedList: 10, listWithoutPages: 5 } as const;

/** Lists without pages that are mostly longer or shorter than others, by their field. */
const LENGTHS: Readonly<Record<string, number>> = {
  "AggregateGroup.keys": 2,
  "AggregateResult.groups": 100,
  "Dataset.counts": 30,
  "Dataset.rules": 20,
  "EncounterGraph.edges": 200,
  "EncounterGraph.nodes": 100,
};

/**
 * Return how many objects an operation is taken to return, by its document and variables: lists whose size it tells
 * count as long as that, others as long as such lists mostly are. Null when a variable is wrong.
 */
export function requestedCost({ schema, document, definition, variables }: Operation): number | null {
  const { errors } = getVariableValues(schema, definition.variableDefinitions ?? [], variables, { maxErrors: 1 });
  if (errors) return null;
  try {
    return getComplexity({
      schema,
      query: document,
      variables,
      ...(definition.name && { operationName: definition.name.value }),
      estimators: [estimateField],
      maxQueryNodes: DOCUMENT_LIMITS.selections + 1,
    });
  } catch (error) {
    if (error instanceof LimitExceeded || !(error instanceof GraphQLError)) throw error;
    // An argument that is null or missing at run time, which no validation can see.
    throw badInput(error);
  }
}

/** Objects cost 1 and are counted for every item of the lists around them; what an object's fields say is free. */
const estimateField: ComplexityEstimator = (estimated) => {
  const { type, field, args, childComplexity } = estimated;
  refuseLargeArguments(args);
  if (field.name.startsWith("__")) return field.name === "__typename" ? 0 : INTROSPECTION;
  const fieldType = getNamedType(field.type);
  if (!isCompositeType(fieldType) || fieldType.name === "PageInfo") return 0;
  if (fieldType.name.endsWith("Connection")) return CONNECTION + pageSize(estimated) * childComplexity;
  // The items of a page are counted at their connection, which knows how many they are.
  const isPage = type.name.endsWith("Connection") && (field.name === "nodes" || field.name === "edges");
  const isList = isListType(getNullableType(field.type)) && !isPage;
  return (isList ? listSize(estimated) : 1) * (1 + childComplexity);
};

function pageSize({ type, args }: ComplexityEstimatorArgs): number {
  const { first, last } = args as { first?: number | null; last?: number | null };
  const assumed = type.name === "Query" ? ASSUMED.rootList : ASSUMED.nestedList;
  // The list itself refuses a size that is negative, when it is read.
  return Math.max(first ?? last ?? assumed, 0);
}

function listSize({ type, field, args }: ComplexityEstimatorArgs): number {
  const { first, ids } = args as { first?: number | null; ids?: readonly unknown[] };
  return Math.max(first ?? ids?.length ?? LENGTHS[`${type.name}.${field.name}`] ?? ASSUMED.listWithoutPages, 0);
}

function badInput({ message, nodes }: GraphQLError): GraphQLError {
  const extensions = { code: "BAD_USER_INPUT", http: { status: 400 } };
  return new GraphQLError(`${message} Send it in \`variables\`.`, { nodes, extensions });
}
