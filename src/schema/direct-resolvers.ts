import { type GraphQLField, type GraphQLSchema, isObjectType } from "graphql";
import { getMetadataStorage } from "type-graphql";
import { type FieldReader, readBy } from "../api/field-reader";

type Metadata = ReturnType<typeof getMetadataStorage>;
type ResolverMetadata = Metadata["queries"][number] | Metadata["fieldResolvers"][number];
type ParameterMetadata = NonNullable<ResolverMetadata["params"]>[number];
type Class = new () => object;
type Methods = Readonly<Record<string, (...parameters: unknown[]) => unknown>>;

/** Return the value of a parameter; it is the same for every source. */
type Parameter = (args: Readonly<Record<string, unknown>>, context: unknown) => unknown;

/**
 * Calls the methods of resolvers directly. type-graphql makes a promise of every call with arguments, even where nothing
 * is validated, and converts the arguments anew for each source. Mutations are left to it: they are few, and take time.
 */
export function callResolversDirectly(schema: GraphQLSchema): void {
  const { queries, fieldResolvers, objectTypes } = getMetadataStorage();
  for (const query of queries) direct(schema.getQueryType()?.getFields()[query.schemaName], query);
  const external = fieldResolvers.filter(({ kind }) => kind === "external");
  for (const { name, target } of objectTypes) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    for (const resolver of external) {
      if (isFieldOf(target, resolver.getObjectType?.())) direct(type.getFields()[resolver.schemaName], resolver);
    }
  }
}

/** A type has the fields of the interfaces that its class extends. */
function isFieldOf(type: object, declaring: object | undefined): boolean {
  return type === declaring || (typeof declaring === "function" && (type as Class).prototype instanceof declaring);
}

function direct(field: GraphQLField<unknown, unknown> | undefined, resolver: ResolverMetadata): void {
  if (field?.resolve && !resolver.middlewares?.length && !resolver.roles) readBy(field, readerFor(resolver));
}

function readerFor({ target, methodName, params = [] }: ResolverMetadata): FieldReader {
  const object = new (target as Class)() as Methods;
  const method = object[methodName] as Methods[string];
  const ordered = params.toSorted((one, other) => one.index - other.index);
  const sourceAt = ordered.findIndex(({ kind }) => kind === "root");
  const parameters = ordered.map(parameterOf);
  return (args, context) => {
    const values = parameters.map((parameter) => parameter(args, context));
    return (source) => {
      if (sourceAt >= 0) values[sourceAt] = source;
      return method.apply(object, values);
    };
  };
}

function parameterOf(parameter: ParameterMetadata): Parameter {
  switch (parameter.kind) {
    case "args":
      return instances(parameter.getType() as Class);
    case "arg":
      return (args) => args[parameter.name];
    case "context":
      return (_, context) => context;
    case "root":
      return () => undefined;
    default:
      throw new Error(
        `${parameter.target.name}.${parameter.methodName} has a parameter that cannot be given: ${parameter.kind}.`,
      );
  }
}

/** The same arguments give the same instance, with which may be kept what follows from them. */
function instances(type: Class): Parameter {
  const made = new WeakMap<object, object>();
  return (args) => {
    const known = made.get(args);
    if (known) return known;
    const instance = Object.assign(new type(), args);
    made.set(args, instance);
    return instance;
  };
}
