import {
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";

/** The names of the fields that a document asks of each type, wherever it does. */
export type AskedFields = ReadonlyMap<string, ReadonlySet<string>>;

/** Stands for what is asked where that is not known, as a key of what is kept with a document. */
export const EVERYTHING = {};

const known = new WeakMap<DocumentNode, AskedFields | null>();

/**
 * Return what a validated document asks of each object type; what it asks of an interface it asks of every type of it.
 * Null for a document that does something, since that may take more than it asks for.
 */
export function askedFields(schema: GraphQLSchema, document: DocumentNode): AskedFields | null {
  const before = known.get(document);
  if (before !== undefined) return before;
  const asked = document.definitions.some(isAct) ? null : fieldsOf(schema, document);
  known.set(document, asked);
  return asked;
}

function isAct(definition: DefinitionNode): boolean {
  return definition.kind === Kind.OPERATION_DEFINITION && definition.operation !== OperationTypeNode.QUERY;
}

function fieldsOf(schema: GraphQLSchema, document: DocumentNode): AskedFields {
  const asked = new Map<string, Set<string>>();
  const types = new TypeInfo(schema);
  const ask = (type: string, field: string): void => {
    asked.set(type, (asked.get(type) ?? new Set()).add(field));
  };
  visit(
    document,
    visitWithTypeInfo(types, {
      Field({ name: { value: field } }) {
        const parent = types.getParentType();
        if (!parent) return;
        ask(parent.name, field);
        if (isAbstractType(parent)) for (const { name } of schema.getPossibleTypes(parent)) ask(name, field);
      },
    }),
  );
  return asked;
}
