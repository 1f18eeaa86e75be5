import {
  isEnumType,
  isNonNullType,
  isSpecifiedScalarType,
  Kind,
  typeFromAST,
  visit,
  BREAK,
  type ArgumentNode,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
  getNullableType,
} from "graphql";
import { SIZES } from "./field-cost";

/** The arguments of a field, of which the variables can change nothing that the field's cost follows from. */
export interface FixedArguments {
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
}

/**
 * Return the arguments that a field's cost follows from, null when they are different for different variables. A
 * variable that is one value, such as a slug, makes no list longer and counts as one value whatever it is.
 */
export function fixedArguments(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): FixedArguments | null {
  const single = new Set<string>();
  for (const argument of node.arguments ?? []) {
    if (!usesVariables(argument)) continue;
    const definition = field.args.find(({ name }) => name === argument.name.value);
    if (!definition || !isSingleValue(schema, operation, definition, argument)) return null;
    single.add(definition.name);
  }
  return {
    field: { ...field, args: field.args.filter(({ name }) => !single.has(name)) },
    node: { ...node, arguments: node.arguments?.filter(({ name }) => !single.has(name.value)) ?? [] },
  };
}

function usesVariables(argument: ArgumentNode): boolean {
  let uses = false;
  visit(argument, {
    Variable() {
      uses = true;
      return BREAK;
    },
  });
  return uses;
}

function isSingleValue(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  { name, type }: GraphQLArgument,
  { value }: ArgumentNode,
): boolean {
  if (value.kind !== Kind.VARIABLE || SIZES.includes(name)) return false;
  const variable = operation.variableDefinitions?.find((each) => each.variable.name.value === value.name.value);
  const variableType = variable && typeOf(schema, variable);
  if (!variableType) return false;
  const innermost = getNullableType(variableType);
  // One that may be null where null is refused has to be looked at every time.
  const mayFail = isNonNullType(type) && !isNonNullType(variableType);
  return !mayFail && (isEnumType(innermost) || isSpecifiedScalarType(innermost as never));
}

function typeOf(schema: GraphQLSchema, { type }: VariableDefinitionNode): GraphQLInputType | undefined {
  return typeFromAST(schema, type as never) as GraphQLInputType | undefined;
}
