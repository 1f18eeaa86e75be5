import {
  defaultTypeResolver,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isObjectType,
} from "graphql";
import { inspect } from "graphql/jsutils/inspect";
import { isPromiseLike } from "../api/deferred";
import type { FieldPlan } from "./plan";
import type { AbstractShape, ObjectShape } from "./shape";

/** An object, and whatever may be needed to tell its type. */
interface Found {
  readonly field: FieldPlan;
  readonly value: unknown;
  readonly context: unknown;
  readonly info: GraphQLResolveInfo;
}

type Now<Value> = Value | PromiseLike<Value>;

/** Return the type of an object, or the promise of it; throws when it cannot be of that type. */
export function runtimeType(shape: ObjectShape | AbstractShape, found: Found): Now<GraphQLObjectType> {
  if (shape.kind === "object") return checked(shape.type, found);
  const resolveType = shape.type.resolveType ?? defaultTypeResolver;
  const name: unknown = resolveType(found.value, found.context, found.info, shape.type);
  if (isPromiseLike(name)) return name.then((each) => checked(possibleType(shape, found, each), found));
  return checked(possibleType(shape, found, name), found);
}

/** Return the type when it takes the object for one of its own. */
function checked(type: GraphQLObjectType, { field, value, context, info }: Found): Now<GraphQLObjectType> {
  const isOfType = type.isTypeOf ? type.isTypeOf(value, context, info) : true;
  const check = (is: boolean): GraphQLObjectType => {
    if (is) return type;
    throw new GraphQLError(`Expected value of type "${type.name}" but got: ${inspect(value)}.`, { nodes: field.nodes });
  };
  return isPromiseLike(isOfType) ? isOfType.then(check) : check(isOfType);
}

function possibleType(shape: AbstractShape, found: Found, name: unknown): GraphQLObjectType {
  const type = shape.possible.get(name as string);
  if (type) return type;
  throw new GraphQLError(whyImpossible(shape.type.name, found, name), { nodes: found.field.nodes });
}

/** The words are those of graphql-js, so that nobody can tell which engine ran. */
function whyImpossible(abstract: string, { field, value }: Found, name: unknown): string {
  const { operation, parentType, name: fieldName } = field;
  const must = `Abstract type "${abstract}" must resolve to an Object type at runtime for field "${parentType.name}.${fieldName}"`;
  if (name == null) {
    return `${must}. Either the "${abstract}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`;
  }
  if (typeof name !== "string") return `${must} with value ${inspect(value)}, received "${inspect(name)}".`;
  const type = operation.schema.getType(name);
  const resolved = `Abstract type "${abstract}" was resolved to a`;
  if (!type) return `${resolved} type "${name}" that does not exist inside the schema.`;
  if (!isObjectType(type)) return `${resolved} non-object type "${name}".`;
  return `Runtime Object type "${name}" is not a possible type for "${abstract}".`;
}
