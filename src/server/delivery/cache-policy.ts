import {
  getNamedType,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
} from "graphql";

/** For how many seconds what a document asks for may be kept; infinite when nothing in it says. */
export interface CachePolicy {
  readonly maxAge: number;
}

const POLICIES = new WeakMap<DocumentNode, CachePolicy>();

/** Return the policy of a document: the shortest `@cacheControl(maxAge)` of its fields and their types, computed once. */
export function cachePolicy(schema: GraphQLSchema, document: DocumentNode): CachePolicy {
  const known = POLICIES.get(document);
  if (known) return known;
  const policy = { maxAge: Math.min(...maxAges(schema, document)) };
  POLICIES.set(document, policy);
  return policy;
}

function maxAges(schema: GraphQLSchema, document: DocumentNode): number[] {
  const typeInfo = new TypeInfo(schema);
  const ages: number[] = [];
  const Field = (): void => {
    const { astNode } = typeInfo.getFieldDef() ?? {};
    const type = getNamedType(typeInfo.getType());
    for (const directive of [...(astNode?.directives ?? []), ...(type?.astNode?.directives ?? [])]) {
      ages.push(maxAge(directive));
    }
  };
  visit(document, visitWithTypeInfo(typeInfo, { Field }));
  return ages;
}

function maxAge({ name, arguments: args = [] }: ConstDirectiveNode): number {
  const value = name.value === "cacheControl" && args.find((argument) => argument.name.value === "maxAge")?.value;
  return value ? Number(valueFromASTUntyped(value)) : Infinity;
}
