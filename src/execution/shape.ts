import {
  type GraphQLAbstractType,
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

/** Return the shape of the values of a type. */
export function shapeOf(schema: GraphQLSchema, type: GraphQLOutputType, isNullable = true): Shape {
  if (isNonNullType(type)) return shapeOf(schema, type.ofType, false);
  if (isListType(type)) return { kind: "list", isNullable, item: shapeOf(schema, type.ofType) };
  if (isLeafType(type)) return { kind: "leaf", isNullable, serialize: serializer(type) };
  if (!isAbstractType(type)) return { kind: "object", isNullable, type };
  const possible = new Map(schema.getPossibleTypes(type).map((each) => [each.name, each]));
  return { kind: "abstract", isNullable, type, possible };
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
