import type { FragmentDefinitionNode, GraphQLResolveInfo, OperationDefinitionNode, ResponsePath } from "graphql";
import { type Column, placeOf, type Place } from "./answer";
import { indexesOf, WHOLE } from "./list-index";
import type { Variables } from "./selected-fields";

/** What a request executes its operation with. */
export interface Request {
  readonly context: unknown;
  readonly variables: Variables;
  readonly rootValue: unknown;
}

/** What graphql-js tells a resolver of its field; little is worked out before somebody reads it. */
export class ResolveInfo implements GraphQLResolveInfo {
  readonly #request: Request;
  readonly #column: Column;
  readonly #row: number;

  constructor(request: Request, column: Column, row: number) {
    this.#request = request;
    this.#column = column;
    this.#row = row;
  }

  get fieldName(): string {
    return this.#column.field.name;
  }
  get fieldNodes(): GraphQLResolveInfo["fieldNodes"] {
    return this.#column.field.nodes;
  }
  get returnType(): GraphQLResolveInfo["returnType"] {
    return this.#column.field.definition.type;
  }
  get parentType(): GraphQLResolveInfo["parentType"] {
    return this.#column.field.parentType;
  }
  get schema(): GraphQLResolveInfo["schema"] {
    return this.#column.field.operation.schema;
  }
  get fragments(): Record<string, FragmentDefinitionNode> {
    return this.#column.field.operation.fragments;
  }
  get operation(): OperationDefinitionNode {
    return this.#column.field.operation.definition;
  }
  get rootValue(): unknown {
    return this.#request.rootValue;
  }
  get variableValues(): Record<string, unknown> {
    return this.#request.variables;
  }
  get path(): ResponsePath {
    return pathTo({ column: this.#column, row: this.#row, index: WHOLE });
  }
}

function pathTo({ column, row, index }: Place): ResponsePath {
  const parent = placeOf(column.block, row);
  const path = {
    prev: parent ? pathTo(parent) : undefined,
    key: column.field.key,
    typename: column.field.parentType.name,
  };
  return indexesOf(index).reduce<ResponsePath>((prev, key) => ({ prev, key, typename: undefined }), path);
}
