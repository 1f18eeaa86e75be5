import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type NamedTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

import type { Shapes } from "./shape";

/** The values of the variables of a request. */
export type Variables = Readonly<Record<string, unknown>>;

/** What a selection is read with. */
export interface Selecting {
  readonly schema: GraphQLSchema;
  readonly shapes: Shapes;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Those that decide which fields are skipped or included. */
  readonly variables: Variables;
}

/** The nodes of each field of an answer, by the name it has there and in the order in which they are met. */
export type SelectedFields = ReadonlyMap<string, readonly FieldNode[]>;

/** Return the fields that selections ask of an object of the type, merged by their names in the answer. */
export function selectedFields(
  selecting: Selecting,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): SelectedFields {
  const fields = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (!isIncluded(selecting, selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const nodes = fields.get(key);
        if (nodes) nodes.push(selection);
        else fields.set(key, [selection]);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : firstSpread(selection.name.value);
      if (fragment && applies(selecting, fragment.typeCondition, type)) collect(fragment.selectionSet);
    }
  };
  const firstSpread = (name: string): FragmentDefinitionNode | undefined => {
    if (spread.has(name)) return undefined;
    spread.add(name);
    return selecting.fragments.get(name);
  };
  selectionSets.forEach(collect);
  return fields;
}

function isIncluded({ variables }: Selecting, selection: SelectionNode): boolean {
  if (!selection.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.["if"] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.["if"] !== false;
}

function applies({ schema }: Selecting, condition: NamedTypeNode | undefined, type: GraphQLObjectType): boolean {
  if (!condition) return true;
  const wanted = schema.getType(condition.name.value);
  return wanted === type || (isAbstractType(wanted) && schema.isSubType(wanted, type));
}

/** Return the variable that decides whether a node is skipped or included, where one does. */
export function decidingVariable({ name, arguments: args }: DirectiveNode): string | null {
  if (name.value !== GraphQLSkipDirective.name && name.value !== GraphQLIncludeDirective.name) return null;
  const value = args?.[0]?.value;
  return value?.kind === Kind.VARIABLE ? value.name.value : null;
}
