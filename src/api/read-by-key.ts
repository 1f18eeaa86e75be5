import { Deferred } from "./deferred";
import { groupBy } from "./group-by";
import { type EntityClass, rowReader } from "./row-reader";
import type { Batch, Loaders } from "./loaders";

type Key = string | number;

const batchesById = new Map<unknown, Batch<Key, unknown>>();

/** Return the batch that reads an entity by primary key, null where there is none. */
export function byId<Entity extends object>(entity: EntityClass<Entity>): Batch<Key, Entity | null> {
  const known = batchesById.get(entity) as Batch<Key, Entity | null> | undefined;
  const batch = known ?? byUniqueKey(entity);
  batchesById.set(entity, batch);
  return batch;
}

/** Return the entity with the primary key, null when there is none or no key. */
export function one<Entity extends object>(
  loaders: Loaders,
  entity: EntityClass<Entity>,
  id: Key | null,
): Deferred<Entity | null> {
  return id === null ? Deferred.of<Entity | null>(null) : loaders.of(byId(entity)).load(id);
}

/** Return a batch that reads an entity by a unique property, by default the primary key; null where there is none. */
export function byUniqueKey<Entity extends object>(
  entity: EntityClass<Entity>,
  path?: string,
): Batch<Key, Entity | null> {
  return {
    read(keys, loaders) {
      const metadata = loaders.dataSource.getMetadata(entity);
      const property = path ?? metadata.primaryColumns[0]?.propertyName ?? "id";
      return rowReader<Entity>(loaders, entity)
        .whereIn({ [property]: keys })
        .then((found) => {
          const byKey = new Map(found.map((row) => [String(valueAt(row, property)), row]));
          return keys.map((key) => byKey.get(String(key)) ?? null);
        });
    },
  };
}

/** Return a batch that reads the rows whose foreign key is the given one, in the order of the given number. */
export function byForeignKey<Entity extends object>(
  entity: EntityClass<Entity>,
  property: string,
  order: string,
): Batch<Key, readonly Entity[]> {
  const place = (row: Entity): number => valueAt(row, order) as number;
  return {
    read: (keys, loaders) =>
      rowReader<Entity>(loaders, entity)
        .whereIn({ [property]: keys })
        .then((found) => {
          const groups = groupBy(found, (row) => valueAt(row, property));
          return keys.map((key) => inOrder(groups.get(key) ?? [], place));
        }),
  };
}

/** Most are in order as they are stored. */
function inOrder<Row>(rows: readonly Row[], place: (row: Row) => number): readonly Row[] {
  const isInOrder = rows.every((row, index) => index === 0 || place(rows[index - 1] as Row) <= place(row));
  return isInOrder ? rows : rows.toSorted((one, other) => place(one) - place(other));
}

function valueAt(row: object, path: string): unknown {
  if (!path.includes(".")) return (row as Record<string, unknown>)[path];
  return path.split(".").reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], row);
}
