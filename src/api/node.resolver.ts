import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { DataSource, EntityMetadata } from "typeorm";
import { BadInput } from "./bad-input";
import type { Context } from "./context";
import { Deferred } from "./deferred";
import type { Batch } from "./loaders";
import { decodeNodeId, Node } from "./node";
import { PAGE_CAP } from "./page-args";
import { byUniqueKey } from "./read-by-key";
import type { EntityClass } from "./row-reader";
import { relationsSharingTheKey } from "./row-reader";

/** Reads anything by its public id: one statement per type asked for. */
const nodeById: Batch<string, Node | null> = {
  read: (ids, loaders) =>
    Deferred.all(
      ids.map((id) => {
        const named = decodeNodeId(id);
        const batch = named && byNaturalKey(named, loaders.dataSource);
        return batch ? loaders.of(batch).load(named.key) : Deferred.of<Node | null>(null);
      }),
    ),
};

/** The property of rows that are told apart by nothing but their number. */
const NUMBER = "rowId";

const batches = new WeakMap<object, Batch<string | number, Node | null>>();

/** Return the batch that reads a type by natural key, null when nodes have no such type or keys of the type are others. */
function byNaturalKey(
  { type, key }: { readonly type: string; readonly key: string },
  dataSource: DataSource,
): Batch<string | number, Node | null> | null {
  const metadata = dataSource.entityMetadatas.find(({ name }) => name === type);
  if (typeof metadata?.target !== "function" || !(metadata.target.prototype instanceof Node)) return null;
  if (keyOf(metadata) === NUMBER && !/^[1-9]\d{0,8}$/u.test(key)) return null;
  const batch = batches.get(metadata.target) ?? byUniqueKey(metadata.target as EntityClass<Node>, keyOf(metadata));
  batches.set(metadata.target, batch);
  return batch;
}

/** A thing's natural key is its readable key, or else that of the row that shares its id, or its number (`Node.nodeKey`). */
function keyOf(metadata: EntityMetadata): string {
  const readable = ["slug", "code"].find((name) => metadata.findColumnWithPropertyName(name));
  const [shared] = relationsSharingTheKey(metadata).map(({ propertyName }) => propertyName);
  return readable ?? (shared === undefined ? NUMBER : `${shared}.key`);
}

/** The root fields that fetch anything by its id (Relay object identification). */
@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: "The thing with this id, whatever its review state; null when there is none.",
  })
  node(
    @Arg("id", () => ID, { description: "An id that the API returned." }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<Node | null> {
    return loaders.of(nodeById).load(id);
  }

  @Query(() => [Node], {
    nullable: "items",
    description:
      "The things with these ids, whatever their review state, in the order of the ids; null where there is none.",
  })
  nodes(
    @Arg("ids", () => [ID], { description: `Ids that the API returned, at most ${String(PAGE_CAP)}.` }) ids: string[],
    @Ctx() { loaders }: Context,
  ): Promise<(Node | null)[]> {
    if (ids.length > PAGE_CAP) {
      throw new BadInput(
        "ids",
        `asks for ${String(ids.length)} things, but at most ${String(PAGE_CAP)} are answered at once.`,
      );
    }
    return Promise.all(ids.map((id) => loaders.of(nodeById).load(id)));
  }
}
