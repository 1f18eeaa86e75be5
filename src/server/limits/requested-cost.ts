import {
  getArgumentValues,
  getNamedType,
  GraphQLError,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isInterfaceType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { fixedArguments } from "./argument-dependence";
import {
  conditional,
  dearest,
  NO_RUN,
  withArguments,
  type Cost,
  type Part,
  type Run,
  type Variables,
} from "./cost-parts";
import { fieldCost } from "./field-cost";
import { refuseLargeArguments } from "./input-size";
import { LimitExceeded } from "./limit-exceeded";

const META_FIELDS: readonly GraphQLField<unknown, unknown>[] = [
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
];

/**
 * How many objects an operation is taken to return: lists whose size it tells count as long as that, others as long as
 * such lists mostly are. What follows from the document alone is worked out once.
 */
export class RequestedCost {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #cost: Cost;

  constructor(
    readonly schema: GraphQLSchema,
    document: DocumentNode,
    readonly operation: OperationDefinitionNode,
  ) {
    const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
    const root = schema.getRootType(operation.operation);
    this.#cost = root ? this.#ofSelections(operation.selectionSet, root) : 0;
  }

  /** Return the cost with the variables of a request; throws when an argument is too large or missing. */
  with(variables: Variables): number {
    if (typeof this.#cost === "number") return this.#cost;
    const run: Run = { variables, problems: [] };
    try {
      const cost = this.#cost(run);
      const problem = run.problems.pop();
      if (problem) throw problem;
      return cost;
    } catch (error) {
      if (error instanceof LimitExceeded || !(error instanceof GraphQLError)) throw error;
      throw badInput(error);
    }
  }

  #ofSelections({ selections }: SelectionSetNode, parent: GraphQLCompositeType): Cost {
    const parts = selections.map((selection) => this.#ofSelection(selection, parent)).filter(({ cost }) => cost !== 0);
    if (parts.every(({ cost }) => typeof cost === "number")) return dearest(parts, NO_RUN);
    return (run) => dearest(parts, run);
  }

  #ofSelection(selection: SelectionNode, parent: GraphQLCompositeType): Part {
    const type = this.#typeIn(selection, parent);
    const types = isAbstractType(type) ? this.schema.getPossibleTypes(type).map(({ name }) => name) : [type.name];
    return { types, cost: conditional(selection, this.#whenIncluded(selection, parent)) };
  }

  /** Return the type of the objects that a selection is made from. */
  #typeIn(selection: SelectionNode, parent: GraphQLCompositeType): GraphQLCompositeType {
    if (selection.kind === Kind.FIELD) return parent;
    const { typeCondition } =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : (this.#fragments.get(selection.name.value) ?? {});
    const type = typeCondition && this.schema.getType(typeCondition.name.value);
    return isCompositeType(type) ? type : parent;
  }

  #whenIncluded(selection: SelectionNode, parent: GraphQLCompositeType): Cost {
    const type = this.#typeIn(selection, parent);
    if (selection.kind === Kind.FIELD) return this.#ofField(selection, type);
    if (selection.kind === Kind.INLINE_FRAGMENT) return this.#ofSelections(selection.selectionSet, type);
    const fragment = this.#fragments.get(selection.name.value);
    return fragment ? this.#ofSelections(fragment.selectionSet, type) : 0;
  }

  #ofField(node: FieldNode, parent: GraphQLCompositeType): Cost {
    const field = fieldIn(parent, node.name.value);
    if (!field) return 0;
    const type = getNamedType(field.type);
    const inside = node.selectionSet && isCompositeType(type) ? this.#ofSelections(node.selectionSet, type) : 0;
    const ofArguments = fieldCost(parent, field);
    const args = this.#fixedArguments(field, node);
    if (!args) return withArguments(field, node, inside, ofArguments);
    return typeof inside === "number" ? ofArguments(args, inside) : (run) => ofArguments(args, inside(run));
  }

  /** Return the values of arguments that are the same in every run, null when they are not, or when they are too many. */
  #fixedArguments(field: GraphQLField<unknown, unknown>, node: FieldNode): Variables | null {
    const fixed = fixedArguments(this.schema, this.operation, field, node);
    if (!fixed) return null;
    try {
      const args = getArgumentValues(fixed.field, fixed.node);
      refuseLargeArguments(args);
      return args;
    } catch {
      return null;
    }
  }
}

function fieldIn(type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  const metaField = META_FIELDS.find((field) => field.name === name);
  if (metaField) return metaField;
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

function badInput({ message, nodes }: GraphQLError): GraphQLError {
  const extensions = { code: "BAD_USER_INPUT", http: { status: 400 } };
  return new GraphQLError(`${message} Send it in \`variables\`.`, { nodes, extensions });
}
