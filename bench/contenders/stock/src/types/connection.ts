import { Field, Int, ObjectType, type ClassType } from "type-graphql";

@ObjectType({ simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage: boolean;

  @Field(() => String, { nullable: true })
  endCursor: string | null;
}

export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/** A page of a list; the whole list is counted only when that is asked for. */
export interface Page<Node, EdgeOfNode extends Edge<Node> = Edge<Node>> {
  readonly edges: readonly EdgeOfNode[];
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfo;
  totalCount(): number | Promise<number>;
}

/** Makes the edge type of a list. */
export function edgeOf(name: string, node: () => ClassType | object): ClassType<Edge<unknown>> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true })
  class EdgeType implements Edge<unknown> {
    @Field(() => String)
    cursor: string;

    @Field(node as () => ClassType)
    node: unknown;
  }
  return EdgeType;
}

/** Makes the connection type of a list. */
export function connectionOf(
  name: string,
  node: () => ClassType | object,
  edge: ClassType = edgeOf(name, node),
): ClassType<Page<unknown>> {
  @ObjectType(`${name}Connection`, { simpleResolvers: true })
  class ConnectionType {
    @Field(() => [edge])
    edges: readonly Edge<unknown>[];

    @Field(() => [node() as ClassType])
    nodes: readonly unknown[];

    @Field(() => PageInfo)
    pageInfo: PageInfo;

    @Field(() => Int)
    totalCount: () => number | Promise<number>;
  }
  return ConnectionType as unknown as ClassType<Page<unknown>>;
}
