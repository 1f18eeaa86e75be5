import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from "graphql";
import { type FieldReader, readerOf } from "../api/field-reader";
import { argumentsOf, type ReadArguments } from "./field-arguments";
import { keptArguments } from "./kept-arguments";
import { selectedFields, type Selecting } from "./selected-fields";
import type { Shape } from "./shape";

/** What is done for a field of an operation, whatever object has it and whoever asks. */
export class FieldPlan {
  /** Tells the fields of an operation apart. */
  readonly number: number;
  readonly shape: Shape;
  /** Makes ready what reads the value; null where each value has to be resolved. */
  readonly reader: FieldReader | null;
  /** Resolves the value; null where it is the property of the same name. */
  readonly resolve: GraphQLFieldResolver<unknown, unknown> | null;
  /** Gives the arguments. */
  readonly argumentsFor: ReadArguments;
  /** The value of `__typename`. */
  readonly typeName: string | null;
  readonly #selections = new Map<GraphQLObjectType, SelectionPlan>();

  constructor(
    readonly operation: OperationPlan,
    readonly parentType: GraphQLObjectType,
    readonly definition: GraphQLField<unknown, unknown>,
    readonly key: string,
    readonly nodes: readonly [FieldNode, ...FieldNode[]],
    /** The place of the field among those of its selection. */
    readonly index: number,
  ) {
    this.number = operation.countField();
    this.shape = operation.selecting.shapes.of(definition.type);
    this.typeName = definition === TypeNameMetaFieldDef ? parentType.name : null;
    this.reader = readerOf(definition);
    const argumentsFor = argumentsOf(definition, nodes[0]);
    this.argumentsFor = this.reader ? keptArguments(argumentsFor, nodes[0]) : argumentsFor;
    this.resolve = definition.resolve ?? null;
  }

  get name(): string {
    return this.definition.name;
  }

  /** Return what is selected of the field's objects of a type, worked out when the first of them is met. */
  selectionOf(type: GraphQLObjectType): SelectionPlan {
    const known = this.#selections.get(type);
    if (known) return known;
    const sets = this.nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const plan = new SelectionPlan(this.operation, type, sets);
    this.#selections.set(type, plan);
    return plan;
  }
}

/** Only the root tells about the schema, and everything tells its type. */
function fieldOf(schema: GraphQLSchema, type: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> | null {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  const isRoot = type === schema.getQueryType();
  if (isRoot && name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (isRoot && name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return type.getFields()[name] ?? null;
}

/** What is selected of the objects of one type at one place of an operation. */
export class SelectionPlan {
  readonly fields: readonly FieldPlan[];
  /** An answer with all names in their order, so that copies of it are alike however late their values come. */
  readonly blank: Readonly<Record<string, unknown>>;

  constructor(
    operation: OperationPlan,
    readonly type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
  ) {
    const fields: FieldPlan[] = [];
    for (const [key, nodes] of selectedFields(operation.selecting, type, sets)) {
      const [first, ...more] = nodes as readonly [FieldNode, ...FieldNode[]];
      const definition = fieldOf(operation.schema, type, first.name.value);
      if (definition) fields.push(new FieldPlan(operation, type, definition, key, [first, ...more], fields.length));
    }
    this.fields = fields;
    // Of its entries, for an alias may be `__proto__`.
    this.blank = Object.fromEntries(fields.map(({ key }) => [key, null]));
  }
}

/** What is done for an operation when its variables skip and include the same fields. */
export class OperationPlan {
  readonly root: SelectionPlan;
  #fields = 0;

  constructor(
    readonly selecting: Selecting,
    readonly definition: OperationDefinitionNode,
    rootType: GraphQLObjectType,
  ) {
    this.root = new SelectionPlan(this, rootType, [definition.selectionSet]);
  }

  get schema(): GraphQLSchema {
    return this.selecting.schema;
  }

  get fragments(): Readonly<Record<string, FragmentDefinitionNode>> {
    return Object.fromEntries(this.selecting.fragments);
  }

  /** Return the number of one more field. */
  countField(): number {
    return this.#fields++;
  }
}
