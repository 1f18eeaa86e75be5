import {
  type GraphQLAbstractType,
  type GraphQLNonNull,
  type GraphQLNullableType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
} from "graphql";
import { type Index, indexesOf, WHOLE } from "./list-index";
import { type Serialize, serializer } from "./leaf";

type GraphQLNullableOutputType = Exclude<GraphQLOutputType, GraphQLNonNull<GraphQLNullableType>>;

/** How a value of a type gets its place in an answer. */
export type Shape = LeafShape | ListShape | ObjectShape | AbstractShape;

interface LeafShape {
  readonly kind: "leaf";
  readonly isNullable: boolean;
  readonly serialize: Serialize;
}

/** A list; an item has a shape of its own. */
export interface ListShape {
  readonly kind: "list";
  readonly isNullable: boolean;
  readonly item: Shape;
}

/** An object type. */
export interface ObjectShape {
  readonly kind: "object";
  readonly isNullable: boolean;
  readonly type: GraphQLObjectType;
}

/** An interface or a union; each value says of which type it is. */
export interface AbstractShape {
  readonly kind: "abstract";
  readonly isNullable: boolean;
  readonly type: GraphQLAbstractType;
  readonly possible: ReadonlyMap<string, GraphQLObjectType>;
}

/** The shapes of the types of a schema, each worked out once. */
export class Shapes {
  readonly #nullable = new Map<GraphQLOutputType, Shape>();
  readonly #sure = new Map<GraphQLOutputType, Shape>();

  constructor(readonly schema: GraphQLSchema) {}

  /** Return the shape of the values of a type. */
  of(type: GraphQLOutputType, isNullable = true): Shape {
    if (isNonNullType(type)) return this.of(type.ofType, false);
    const known = isNullable ? this.#nullable : this.#sure;
    const shape = known.get(type) ?? this.#make(type, isNullable);
    known.set(type, shape);
    return shape;
  }

  #make(type: GraphQLNullableOutputType, isNullable: boolean): Shape {
    if (isListType(type)) return { kind: "list", isNullable, item: this.of(type.ofType) };
    if (isLeafType(type)) return { kind: "leaf", isNullable, serialize: serializer(type) };
    if (!isAbstractType(type)) return { kind: "object", isNullable, type };
    const possible = new Map(this.schema.getPossibleTypes(type).map((each) => [each.name, each]));
    return { kind: "abstract", isNullable, type, possible };
  }
}

/** Return the shapes of a field, of the items of its list, of the items of those, down to an index. */
export function shapesDownTo(shape: Shape, index: Index): readonly Shape[] {
  const shapes = [shape];
  for (let depth = indexesOf(index).length; depth > 0; depth -= 1) {
    const list = shapes.at(-1) as ListShape;
    shapes.push(list.item);
  }
  return shapes;
}

/** Return the shape of what stands at an index of a field. */
export function shapeAt(shape: Shape, index: Index): Shape {
  return index === WHOLE ? shape : (shapesDownTo(shape, index).at(-1) as Shape);
}
