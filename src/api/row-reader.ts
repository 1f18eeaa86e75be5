import type { DataSource, EntityMetadata } from "typeorm";
import { type AskedFields, EVERYTHING } from "./asked-fields";
import type { Deferred } from "./deferred";
import { valuesOfRows } from "./engine";
import { join, raw, sql, type Sql } from "./sql";
import { type ValuesOfProperties, WhereIn } from "./where-in";

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

/** They are kept with the documents that ask, by entity. */
const readers = new WeakMap<EntityMetadata, WeakMap<object, RowReader<object>>>();

/** From where rows are read, and what is asked of them; null for all there is. */
export interface Reading {
  readonly dataSource: DataSource;
  readonly asked: AskedFields | null;
}

/** Return the reader of the rows of an entity. */
export function rowReader<Entity extends object>(
  { dataSource, asked }: Reading,
  entity: EntityClass<Entity>,
): RowReader<Entity> {
  const metadata = dataSource.getMetadata(entity);
  const known = readers.get(metadata) ?? new WeakMap<object, RowReader<object>>();
  readers.set(metadata, known);
  const before = known.get(asked ?? EVERYTHING);
  if (before) return before as RowReader<Entity>;
  const reader = new RowReader<object>(dataSource, metadata, asked);
  known.set(asked ?? EVERYTHING, reader);
  return reader as RowReader<Entity>;
}

/** What the class of an entity, or of a part of one, says of how its rows are read. */
interface Readable {
  readonly name: string;
  /** Properties that are long: who needs them reads them by themselves. */
  readonly readApart?: readonly string[];
  /**
   * The fields for which alone a property is read, by property: those of its type, or `Evidence.quote` of another;
   * `claim.key` is a property of the row that shares the key.
   */
  readonly readFor?: Readonly<Record<string, readonly string[]>>;
  /** Other types whose fields of the same names are read of it. */
  readonly askedAs?: readonly string[];
  /** What tells a property of the row that shares the key without that row, by property, as SQL over the row itself. */
  readonly toldBy?: Readonly<Record<string, (row: string) => string>>;
}

/**
 * Reads rows of an entity as TypeORM's `find` would, each with the row that shares its key; but the statement and the
 * shape of the object are made once, not for each read, and what is asked for tells which properties are read.
 */
class RowReader<Entity extends object> {
  /** The columns that are read, of tables named as they are called. */
  readonly columns: Sql[] = [];
  readonly #row: string;
  readonly #shape: Shape;
  /** The tables of the columns, the entity's own first. */
  readonly from: Sql;
  readonly #whereIn = new Map<string, WhereIn>();

  constructor(
    readonly dataSource: DataSource,
    private readonly metadata: EntityMetadata,
    private readonly asked: AskedFields | null,
  ) {
    this.#row = metadata.tableName;
    const joined: Sql[] = [];
    const own = this.#shapeOf(metadata, this.#row, "");
    const parts = relationsSharingTheKey(metadata).map(({ propertyName: name, inverseEntityMetadata: inverse }) => {
      if (this.#isTold(name, inverse)) return { name, shape: this.#toldShape(name, inverse) };
      joined.push(raw(` JOIN "${inverse.tableName}" "${name}" ON "${name}"."id" = "${this.#row}"."id"`));
      return { name, shape: this.#shapeOf(inverse, name, `${name}.`) };
    });
    this.#shape = { ...own, parts: [...own.parts, ...parts] };
    this.from = sql`${raw(`"${this.#row}"`)}${join(joined, "")}`;
  }

  /** Return the entities whose properties are each among the values for it, in the order of a text if one is given. */
  whereIn(values: ValuesOfProperties, order?: string): Deferred<Entity[]> {
    const properties = Object.keys(values);
    const signature = [...properties, order].join();
    const kept = this.#whereIn.get(signature) ?? new WhereIn(this, properties, order);
    this.#whereIn.set(signature, kept);
    return valuesOfRows(this.dataSource, kept.for(values)).then((found) => found.map((row) => this.entityOf(row)));
  }

  /** Return the entity with the values of the columns, which begin at a place in the row. */
  entityOf(row: readonly unknown[], begin = 0): Entity {
    return fill(this.#shape, row, begin) as Entity;
  }

  /** The column of the primary key. */
  get key(): Sql {
    return raw(`"${this.#row}"."${this.metadata.primaryColumns[0]?.databaseName ?? "id"}"`);
  }

  /** Return the column of a property, which may be one of the row that shares the key: `claim.key`. */
  column(property: string): Sql {
    const [first = "", ...others] = property.split(".");
    const joined = relationsSharingTheKey(this.metadata).find(({ propertyName }) => propertyName === first);
    const column = joined
      ? joined.inverseEntityMetadata.findColumnWithPropertyPath(others.join("."))
      : this.metadata.findColumnWithPropertyPath(property);
    if (!column) throw new Error(`${this.metadata.name} has no property ${property}.`);
    return raw(`"${joined ? first : this.#row}"."${column.databaseName}"`);
  }

  #shapeOf(metadata: EntityMetadata, alias: string, prefix: string): Shape {
    const own = metadata.ownColumns.filter(({ embeddedMetadata }) => !embeddedMetadata);
    const embedded = metadata.embeddeds.filter(({ propertyName }) =>
      isRead(prefix + propertyName, this.#readable, this.asked),
    );
    return {
      create: metadata.target as new () => object,
      properties: this.#readOf(own, prefix).map((column) => this.#property(column, alias)),
      parts: embedded.map((each) => this.#embeddedPart(each, alias)),
    };
  }

  get #readable(): Readable {
    return this.metadata.target as Readable;
  }

  #readOf(columns: readonly ColumnMetadata[], prefix: string): readonly ColumnMetadata[] {
    return columns.filter(
      ({ isVirtual, propertyName }) => !isVirtual && isRead(prefix + propertyName, this.#readable, this.asked),
    );
  }

  /** Whether nothing is read of the row that shares the key but what can be told without it. */
  #isTold(name: string, inverse: EntityMetadata): boolean {
    const read = this.#readOf(inverse.ownColumns, `${name}.`);
    return read.every(({ propertyName }) => this.#readable.toldBy?.[`${name}.${propertyName}`] !== undefined);
  }

  #toldShape(name: string, inverse: EntityMetadata): Shape {
    const properties = this.#readOf(inverse.ownColumns, `${name}.`).map(({ propertyName }) => ({
      name: propertyName,
      at: this.columns.push(raw(this.#readable.toldBy?.[`${name}.${propertyName}`]?.(this.#row) ?? "")) - 1,
      convert: null,
    }));
    return { create: inverse.target as new () => object, properties, parts: [] };
  }

  #embeddedPart(embedded: EmbeddedMetadata, alias: string): Shape["parts"][number] {
    const type = embedded.type as Readable & (new () => object);
    const read = embedded.columns.filter(
      ({ isVirtual, propertyName }) => !isVirtual && isRead(propertyName, type, this.asked),
    );
    const shape: Shape = {
      create: type,
      properties: read.map((column) => this.#property(column, alias)),
      parts: embedded.embeddeds.map((each) => this.#embeddedPart(each, alias)),
    };
    return { name: embedded.propertyName, shape };
  }

  #property(column: ColumnMetadata, alias: string): Property {
    const at = this.columns.length;
    this.columns.push(raw(`"${alias}"."${column.databaseName}" AS "c${String(at)}"`));
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

/** Return whether a property of the class is read for what is asked, of the type of its name or another. */
function isRead(property: string, of: Readable, asked: AskedFields | null): boolean {
  const { name, readApart, readFor, askedAs = [] } = of;
  if (readApart?.includes(property)) return false;
  const fields = readFor?.[property];
  if (asked === null || fields === undefined) return true;
  return [name, ...askedAs].some((type) => fields.some((field) => isAsked(field, type, asked)));
}

/** Return whether a field is asked for, of the type unless it names another. */
function isAsked(field: string, type: string, asked: AskedFields): boolean {
  const [other, own] = field.split(".");
  return own === undefined ? (asked.get(type)?.has(field) ?? false) : (asked.get(other ?? "")?.has(own) ?? false);
}

function fill({ create, properties, parts }: Shape, row: readonly unknown[], begin: number): object {
  const made = new create() as Record<string, unknown>;
  for (const { name, at, convert } of properties) made[name] = convert ? convert(row[begin + at]) : row[begin + at];
  for (const { name, shape } of parts) made[name] = fill(shape, row, begin);
  return made;
}
