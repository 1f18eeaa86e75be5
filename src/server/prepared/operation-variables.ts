import {
  coerceInputValue,
  isNonNullType,
  typeFromAST,
  valueFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from "graphql";
import type { Variables } from "../limits/cost-parts";

/** A variable of an operation, with what graphql-js would look up again for every request. */
interface OperationVariable {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly isRequired: boolean;
  readonly hasDefault: boolean;
  readonly byDefault: unknown;
}

/** The variables of an operation, as graphql-js has them. */
export class OperationVariables {
  readonly #variables: readonly OperationVariable[];

  constructor(schema: GraphQLSchema, definitions: readonly VariableDefinitionNode[]) {
    this.#variables = definitions.map((definition) => described(schema, definition));
  }

  /** Return what was sent in the types of the operation, null when something of it is wrong. */
  of(sent: Variables): Variables | null {
    // A variable may be called like what other objects inherit.
    const values = Object.create(null) as Record<string, unknown>;
    for (const variable of this.#variables) {
      const { name, isRequired, hasDefault, byDefault } = variable;
      const isSent = Object.hasOwn(sent, name);
      if (!isSent && hasDefault) values[name] = byDefault;
      else if (isRequired && (!isSent || sent[name] === null)) return null;
      else if (isSent && !take(variable, sent[name], values)) return null;
    }
    return values;
  }
}

/** Puts a value that was sent among the others; returns whether it is of the type. */
function take({ name, type }: OperationVariable, value: unknown, values: Record<string, unknown>): boolean {
  let isGood = true;
  values[name] =
    value === null
      ? null
      : coerceInputValue(value, type, () => {
          isGood = false;
        });
  return isGood;
}

function described(
  schema: GraphQLSchema,
  { variable, type: node, defaultValue }: VariableDefinitionNode,
): OperationVariable {
  // A valid document has variables of input types only.
  const type = typeFromAST(schema, node as never) as unknown as GraphQLInputType;
  return {
    name: variable.name.value,
    type,
    isRequired: isNonNullType(type),
    hasDefault: defaultValue !== undefined,
    byDefault: defaultValue && valueFromAST(defaultValue, type),
  };
}
