import type { DataSource, EntityMetadata } from "typeorm";
import type { ColumnMetadata } from "typeorm/metadata/ColumnMetadata";

type Row = Record<string, unknown>;

/** Insert one row into every table, each referring to the others, with all columns filled that may be. */
export async function insertSampleRows(dataSource: DataSource): Promise<void> {
  for (const metadata of dataSource.entityMetadatas) {
    await insertRow(dataSource, metadata.tableName, sampleRow(metadata));
  }
}

/** Insert a row as it stands, without the entity. */
export async function insertRow(dataSource: DataSource, table: string, row: Row): Promise<void> {
  const columns = Object.keys(row).map((column) => `"${column}"`);
  const marks = columns.map((_, index) => (dataSource.options.type === "postgres" ? `$${index + 1}` : "?"));
  const sql = `INSERT INTO "${table}" (${columns.join(", ")}) VALUES (${marks.join(", ")})`;
  await dataSource.query(sql, Object.values(row));
}

/** Return a row that fulfils every constraint of its table, given the sample rows of the tables before it. */
export function sampleRow(metadata: EntityMetadata): Row {
  const only = exclusiveColumns(metadata);
  const columns = metadata.columns.filter(({ databaseName }) => !only.slice(1).includes(databaseName));
  return Object.fromEntries(columns.map((column) => [column.databaseName, sampleValue(metadata, column)]));
}

function sampleValue(metadata: EntityMetadata, { databaseName, type, length }: ColumnMetadata): unknown {
  if (databaseName === "undoesId") return null; // not of an ACCEPT
  const reference = metadata.foreignKeys.find(({ columnNames }) => columnNames[0] === databaseName);
  if (reference?.referencedTablePath === "country") return "xx";
  if (reference ?? databaseName === "id") return 1;
  if (databaseName === "rule") return null; // not of an EXPLICIT claim
  if (databaseName === "end") return 2; // after the start
  if (databaseName === "fact") return `{"kind":"event"}`;
  return allowedValue(metadata, databaseName) ?? plainValue(type, length);
}

function plainValue(type: ColumnMetadata["type"], length: string): unknown {
  if (type === "integer") return 1;
  if (type === "boolean") return 1;
  if (type === "double precision") return 0.5;
  return "x".repeat(Number(length || 1));
}

/** The first value that a check allows in the column, or undefined when any will do. */
function allowedValue({ checks }: EntityMetadata, column: string): string | undefined {
  const condition = checks.find(({ expression }) => expression.includes(`"${column}" IN (`));
  return /IN \('(\w+)'/u.exec(condition?.expression ?? "")?.[1];
}

/** The columns of which a row has exactly one. */
function exclusiveColumns({ checks }: EntityMetadata): string[] {
  const condition = checks.find(({ expression }) => expression.includes("CASE WHEN"))?.expression ?? "";
  return [...condition.matchAll(/CASE WHEN "(\w+)"/gu)].map(([, column]) => column ?? "");
}
