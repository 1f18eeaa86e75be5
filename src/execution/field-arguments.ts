import {
  type FieldNode,
  getArgumentValues,
  type GraphQLArgument,
  type GraphQLField,
  isRequiredArgument,
  isNonNullType,
  Kind,
  valueFromAST,
  type ValueNode,
} from "graphql";
import type { Variables } from "./selected-fields";

/** Arguments by name. */
export type Arguments = Readonly<Record<string, unknown>>;

/** Return the arguments of a field in a request; throws when they are not what it needs. */
export type ReadArguments = (variables: Variables) => Arguments;

/** Return the value of an argument, `ABSENT` when it has none, undefined when it cannot be what it is. */
type ReadArgument = (variables: Variables) => unknown;

const ABSENT = Symbol("absent");
const NO_ARGUMENTS: Arguments = Object.freeze({});

/** Return what gives the arguments of a field, with all worked out that is the same in every request. */
export function argumentsOf(definition: GraphQLField<unknown, unknown>, node: FieldNode): ReadArguments {
  if (definition.args.length === 0) return () => NO_ARGUMENTS;
  const readers = definition.args.map((argument) => [argument.name, argumentOf(argument, node)] as const);
  return (variables) => {
    const values: Record<string, unknown> = {};
    for (const [name, read] of readers) {
      const value = read(variables);
      // graphql-js says what is wrong.
      if (value === undefined) return getArgumentValues(definition, node, variables);
      if (value !== ABSENT) values[name] = value;
    }
    return values;
  };
}

function argumentOf(argument: GraphQLArgument, node: FieldNode): ReadArgument {
  const { name, type, defaultValue } = argument;
  const value = node.arguments?.find((given) => given.name.value === name)?.value;
  const left = isRequiredArgument(argument) ? undefined : defaultValue === undefined ? ABSENT : defaultValue;
  if (!value) return () => left;
  if (value.kind === Kind.VARIABLE) return variableOf(value.name.value, isNonNullType(type), left);
  if (!isWord(value)) return (variables) => valueFromAST(value, type, variables);
  const known: unknown = valueFromAST(value, type);
  return () => known;
}

function variableOf(name: string, isSure: boolean, left: unknown): ReadArgument {
  return (variables) => {
    if (!Object.hasOwn(variables, name)) return left;
    const value = variables[name];
    return value === null && isSure ? undefined : value;
  };
}

/** Lists and objects are made anew for each request, so that none can be changed by another. */
function isWord({ kind }: ValueNode): boolean {
  return kind !== Kind.LIST && kind !== Kind.OBJECT;
}
