import type { TableCheckOptions } from "typeorm/schema-builder/options/TableCheckOptions";
import type { TableColumnOptions } from "typeorm/schema-builder/options/TableColumnOptions";
import type { TableForeignKeyOptions } from "typeorm/schema-builder/options/TableForeignKeyOptions";
import type { TableIndexOptions } from "typeorm/schema-builder/options/TableIndexOptions";
import type { TableUniqueOptions } from "typeorm/schema-builder/options/TableUniqueOptions";

/**
 * What one line of a table's definition adds to it. Constraints and indexes have no names: TypeORM derives the same
 * ones from a migration as from the entities, on either engine.
 */
export interface Part {
  columns?: TableColumnOptions[];
  foreignKeys?: TableForeignKeyOptions[];
  uniques?: TableUniqueOptions[];
  checks?: TableCheckOptions[];
  indices?: TableIndexOptions[];
}

/** A primary key `id` that the database numbers. */
export function numbered(): Part {
  return {
    columns: [{ name: "id", type: "integer", isPrimary: true, isGenerated: true, generationStrategy: "increment" }],
  };
}

/** A primary key `id` that is the id of the row's claim. */
export function claimed(): Part {
  return {
    columns: [{ name: "id", type: "integer", isPrimary: true }],
    foreignKeys: [{ columnNames: ["id"], referencedTableName: "claim", referencedColumnNames: ["id"] }],
  };
}

/** A primary key that is a code of its own. */
export function codeKey(name: string, length: number): Part {
  return { columns: [{ name, type: "varchar", length: String(length), isPrimary: true }] };
}

export function varchar(name: string, length?: number): Part {
  return { columns: [{ name, type: "varchar", length: length === undefined ? undefined : String(length) }] };
}

export function text(name: string): Part {
  return { columns: [{ name, type: "text" }] };
}

export function integer(name: string): Part {
  return { columns: [{ name, type: "integer" }] };
}

export function real(name: string): Part {
  return { columns: [{ name, type: "double precision" }] };
}

export function boolean(name: string): Part {
  return { columns: [{ name, type: "boolean" }] };
}

/** One of a set of values. */
export function oneOf(name: string, ...values: string[]): Part {
  const list = values.map((value) => `'${value}'`).join(", ");
  return { ...varchar(name), ...check(`"${name}" IN (${list})`) };
}

/** The id of a row of another table. */
export function reference(name: string, referencedTableName: string): Part {
  return {
    ...integer(name),
    foreignKeys: [{ columnNames: [name], referencedTableName, referencedColumnNames: ["id"] }],
  };
}

/** The ISO 3166-1 alpha-2 code of a country. */
export function country(name: string): Part {
  return {
    ...varchar(name, 2),
    foreignKeys: [{ columnNames: [name], referencedTableName: "country", referencedColumnNames: ["code"] }],
  };
}

/** A country or an organization. */
export function party(name: string): Part {
  return merge(
    indexed(optional(country(`${name}CountryCode`))),
    indexed(optional(reference(`${name}OrganizationId`, "organization"))),
  );
}

/** A country, an organization or an official. */
export function agent(name: string): Part {
  return merge(party(name), indexed(optional(reference(`${name}OfficialId`, "official"))));
}

/** A date as precise as its source: in EDTF, in the source's words, as first and last day, and how it is known. */
export function edtfDate(name: string): Part {
  return optional(
    merge(
      varchar(`${name}Edtf`),
      varchar(`${name}AsStated`),
      varchar(`${name}Earliest`, 10),
      varchar(`${name}Latest`, 10),
      varchar(`${name}Basis`),
      varchar(`${name}Rule`),
    ),
  );
}

/** The part with columns that may be null, and checks that let null pass. */
export function optional(part: Part): Part {
  const column = part.columns?.[0]?.name ?? "";
  return {
    ...part,
    columns: part.columns?.map((options) => ({ ...options, isNullable: true })),
    checks: part.checks?.map(({ expression }) => ({ expression: `"${column}" IS NULL OR ${expression ?? ""}` })),
  };
}

/** The part with an index over its columns. */
export function indexed(part: Part): Part {
  return { ...part, indices: [{ columnNames: namesOf(part) }] };
}

/** The part with a unique key over its columns. */
export function unique(part: Part): Part {
  return { ...part, ...uniqueTogether(...namesOf(part)) };
}

/** A unique key over several columns. */
export function uniqueTogether(...columnNames: string[]): Part {
  return { uniques: [{ columnNames }] };
}

/** A condition that every row fulfils. */
export function check(expression: string): Part {
  return { checks: [{ expression }] };
}

/** A row has exactly one of the columns. */
export function exactlyOne(...columns: string[]): Part {
  return check(`${columns.map((column) => `(CASE WHEN "${column}" IS NULL THEN 0 ELSE 1 END)`).join(" + ")} = 1`);
}

/** All of the parts as one. */
export function merge(...parts: Part[]): Part {
  return {
    columns: parts.flatMap(({ columns = [] }) => columns),
    foreignKeys: parts.flatMap(({ foreignKeys = [] }) => foreignKeys),
    uniques: parts.flatMap(({ uniques = [] }) => uniques),
    checks: parts.flatMap(({ checks = [] }) => checks),
    indices: parts.flatMap(({ indices = [] }) => indices),
  };
}

function namesOf({ columns = [] }: Part): string[] {
  return columns.map(({ name }) => name);
}
