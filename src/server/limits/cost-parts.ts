import {
  getArgumentValues,
  getDirectiveValues,
  GraphQLError,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  type FieldNode,
  type GraphQLField,
  type SelectionNode,
} from "graphql";
import type { FieldCost } from "./field-cost";
import { refuseLargeArguments } from "./input-size";

/** The variables of a request, of the types that the operation gives them. */
export type Variables = Readonly<Record<string, unknown>>;

/** What a request says, and what was found wrong in it so far. */
export interface Run {
  readonly variables: Variables;
  readonly problems: GraphQLError[];
}

/** What a part of an operation costs: a number where no variable changes it. */
export type Cost = number | ((run: Run) => number);

/** The cost of one selection, for objects of these types. */
export interface Part {
  readonly types: readonly string[];
  readonly cost: Cost;
}

/** Stands for every run, where none makes a difference. */
export const NO_RUN: Run = { variables: {}, problems: [] };

/** Return the cost of a field whose arguments have to be looked at in every run. */
export function withArguments(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  inside: Cost,
  ofArguments: FieldCost,
): Cost {
  return (run) => {
    let args: Variables;
    try {
      args = getArgumentValues(field, node, run.variables);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      // An argument that is null or missing at run time, which no validation can see.
      run.problems.push(error);
      return 0;
    }
    const insideCost = valueIn(inside, run);
    refuseLargeArguments(args);
    return ofArguments(args, insideCost);
  };
}

/** Return the cost for the type of object that costs the most. */
export function dearest(parts: readonly Part[], run: Run): number {
  const costs: Record<string, number> = {};
  for (const { types, cost } of parts) {
    const value = valueIn(cost, run);
    for (const type of types) costs[type] = (costs[type] ?? 0) + value;
  }
  return Math.max(0, ...Object.values(costs));
}

function valueIn(cost: Cost, run: Run): number {
  return typeof cost === "number" ? cost : cost(run);
}

/** Return the cost of a selection that may be left out. */
export function conditional(selection: SelectionNode, cost: Cost): Cost {
  if (!selection.directives || selection.directives.length === 0) return cost;
  return (run) => (isIncluded(selection, run.variables) ? valueIn(cost, run) : 0);
}

function isIncluded(selection: SelectionNode, variables: Variables): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables);
  return skip?.["if"] !== true && include?.["if"] !== false;
}
