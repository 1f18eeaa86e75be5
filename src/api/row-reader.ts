import type { DataSource, EntityMetadata } from "typeorm";
import type { Deferred } from "./deferred";
import { valuesOfRows } from "./engine";
import { join, raw, sql, type Sql } from "./sql";

type ColumnMetadata = EntityMetadata["columns"][number];
type EmbeddedMetadata = EntityMetadata["embeddeds"][number];

/** A property of an entity, the place of its value in a row and what is made of it. */
interface Property {
  readonly name: string;
  readonly at: number;
  readonly convert: ((value: unknown) => unknown) | null;
}

/** An object that is made of some values of a row, and of others made likewise. */
interface Shape {
  readonly create: new () => object;
  readonly properties: readonly Property[];
  readonly parts: readonly { readonly name: string; readonly shape: Shape }[];
}

/** Values that a row gives as the property has them, on either engine. */
const PLAIN: readonly unknown[] = ["integer", "varchar", "text", "double precision"];

/** The class of an entity; entities may be abstract to TypeScript only. */
export type EntityClass<Entity> = abstract new () => Entity;

const readers = new WeakMap<EntityMetadata, RowReader<object>>();

/** Return the reader of the rows of an entity. */
export function rowReader<Entity extends object>(
  dataSource: DataSource,
  entity: EntityClass<Entity>,
): RowReader<Entity> {
  const metadata = dataSource.getMetadata(entity);
  const known = readers.get(metadata) ?? new RowReader<object>(dataSource, metadata);
  readers.set(metadata, known);
  return known as RowReader<Entity>;
}

/**
 * Reads rows of an entity as TypeORM's `find` would, each with the row that shares its key; but the statement and the
 * shape of the object are made once, not for each read. Properties that the class names in `readApart` are left out:
 * they are long, and who needs them reads them by themselves.
 */
class RowReader<Entity extends object> {
  readonly #columns: Sql[] = [];
  readonly #shape: Shape;
  readonly #from: Sql;

  constructor(
    private readonly dataSource: DataSource,
    private readonly metadata: EntityMetadata,
  ) {
    this.#shape = this.#shapeOf(metadata, "row");
    const joined = relationsSharingTheKey(metadata).map(
      ({ propertyName, inverseEntityMetadata }) =>
        sql` JOIN ${raw(`"${inverseEntityMetadata.tableName}" "${propertyName}" ON "${propertyName}"."id" = "row"."id"`)}`,
    );
    this.#from = sql`${raw(`"${metadata.tableName}" "row"`)}${join(joined, "")}`;
  }

  /** Return the entities that meet the condition, in the order of the column if one is given. */
  where(condition: Sql, order?: Sql): Deferred<Entity[]> {
    const ordering = order ? sql` ORDER BY ${order}` : raw("");
    const statement = sql`SELECT ${join(this.#columns, ", ")} FROM ${this.#from} WHERE ${condition}${ordering}`;
    return valuesOfRows(this.dataSource, statement).then((found) =>
      found.map((row) => fill(this.#shape, row) as Entity),
    );
  }

  /** Return the column of a property, which may be one of the row that shares the key: `claim.key`. */
  column(property: string): Sql {
    const [first = "", ...others] = property.split(".");
    const joined = relationsSharingTheKey(this.metadata).find(({ propertyName }) => propertyName === first);
    const column = joined
      ? joined.inverseEntityMetadata.findColumnWithPropertyPath(others.join("."))
      : this.metadata.findColumnWithPropertyPath(property);
    if (!column) throw new Error(`${this.metadata.name} has no property ${property}.`);
    return raw(`"${joined ? first : "row"}"."${column.databaseName}"`);
  }

  #shapeOf(metadata: EntityMetadata, alias: string): Shape {
    const parts = relationsSharingTheKey(metadata).map(({ propertyName, inverseEntityMetadata }) => ({
      name: propertyName,
      shape: this.#shapeOf(inverseEntityMetadata, propertyName),
    }));
    const { readApart = [] } = metadata.target as { readonly readApart?: readonly string[] };
    const own = metadata.ownColumns.filter(
      ({ embeddedMetadata, isVirtual, propertyName }) =>
        !embeddedMetadata && !isVirtual && !readApart.includes(propertyName),
    );
    const embedded = metadata.embeddeds.map((each) => this.#embeddedPart(each, alias));
    return {
      create: metadata.target as new () => object,
      properties: own.map((column) => this.#property(column, alias)),
      parts: [...embedded, ...parts],
    };
  }

  #embeddedPart(embedded: EmbeddedMetadata, alias: string): Shape["parts"][number] {
    const shape: Shape = {
      create: embedded.type as new () => object,
      properties: embedded.columns.filter(({ isVirtual }) => !isVirtual).map((column) => this.#property(column, alias)),
      parts: embedded.embeddeds.map((each) => this.#embeddedPart(each, alias)),
    };
    return { name: embedded.propertyName, shape };
  }

  #property(column: ColumnMetadata, alias: string): Property {
    const at = this.#columns.length;
    this.#columns.push(raw(`"${alias}"."${column.databaseName}" AS "c${String(at)}"`));
    const { driver } = this.dataSource;
    const convert = PLAIN.includes(column.type)
      ? null
      : (value: unknown): unknown => driver.prepareHydratedValue(value, column);
    return { name: column.propertyName, at, convert };
  }
}

/** Return the relations to a row with the same primary key; such a row is always loaded together with its own. */
export function relationsSharingTheKey(metadata: EntityMetadata): EntityMetadata["relations"] {
  return metadata.relations.filter(({ isOneToOneOwner }) => isOneToOneOwner);
}

function fill({ create, properties, parts }: Shape, row: readonly unknown[]): object {
  const made = new create() as Record<string, unknown>;
  for (const { name, at, convert } of properties) made[name] = convert ? convert(row[at]) : row[at];
  for (const { name, shape } of parts) made[name] = fill(shape, row);
  return made;
}
