import type { Connection, PoolClient, Submittable } from "pg";
import type { ColumnMetadata } from "typeorm/metadata/ColumnMetadata";
import { keepable } from "../../../api/engine";
import type { BulkEngine, BulkTable } from "./bulk-table";

/** How much text waits for a COPY. */
const CHARACTERS = 4 * 1024 * 1024;

interface Statement {
  readonly drop: string;
  readonly create: string;
}

/** Writes with COPY, past the indices and the checks of what refers to what, which are made again afterwards. */
export class PostgresEngine implements BulkEngine {
  constructor(private readonly client: PoolClient) {}

  table(name: string): BulkTable {
    return new PostgresTable(this.client, name);
  }

  async withoutIndices(tables: readonly string[], fill: () => Promise<void>): Promise<void> {
    const { rows: dropped } = await this.client.query<Statement>(DROPPED, [tables]);
    for (const { drop } of dropped) await this.client.query(drop);
    for (const table of tables) await this.triggers("DISABLE", table);
    await fill();
    for (const { create } of dropped.reverse()) await this.client.query(create);
    for (const table of tables) {
      await this.triggers("ENABLE", table);
      await this.client.query(COUNT_ON, [table]);
    }
  }

  async analyze(tables: readonly string[]): Promise<void> {
    for (const table of tables) await this.client.query(`ANALYZE "${table}"`);
  }

  private async triggers(act: "DISABLE" | "ENABLE", table: string): Promise<void> {
    if (table !== KEEPS_TRIGGERS) await this.client.query(`ALTER TABLE "${table}" ${act} TRIGGER USER`);
  }
}

/** The full-text index is kept by a trigger alone. */
const KEEPS_TRIGGERS = "search_document";

/** The foreign keys of the tables, then their indices that no constraint needs. */
const DROPPED = `
  SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS "drop",
    format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS "create"
  FROM pg_constraint WHERE contype = 'f' AND conrelid = ANY (SELECT quote_ident(name)::regclass FROM unnest($1::text[]) name)
  UNION ALL
  SELECT format('DROP INDEX %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
  FROM pg_index WHERE indrelid = ANY (SELECT quote_ident(name)::regclass FROM unnest($1::text[]) name)
    AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = indexrelid)`;

/** Rows that come after are numbered after those that came with a number. */
const COUNT_ON = `
  SELECT setval(pg_get_serial_sequence(quote_ident($1), 'id'), COALESCE((xpath('/row/last/text()',
    query_to_xml(format('SELECT MAX(id) AS last FROM %I', $1), false, true, '')))[1]::text::bigint, 1))
  WHERE EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = quote_ident($1)::regclass AND attname = 'id')
    AND pg_get_serial_sequence(quote_ident($1), 'id') IS NOT NULL`;

class PostgresTable implements BulkTable {
  private lines: string[] = [];
  private characters = 0;

  constructor(
    private readonly client: PoolClient,
    private readonly name: string,
  ) {}

  async write(columns: readonly ColumnMetadata[], values: readonly unknown[], canWait: boolean): Promise<number> {
    for (let from = 0; from < values.length; from += columns.length) {
      const line = values
        .slice(from, from + columns.length)
        .map(copied)
        .join("\t");
      this.lines.push(line);
      this.characters += line.length;
      if (this.characters > CHARACTERS) await this.copy(columns);
    }
    if (!canWait) await this.copy(columns);
    return values.length;
  }

  private async copy(columns: readonly ColumnMetadata[]): Promise<void> {
    if (this.lines.length === 0) return;
    const names = columns.map(({ databaseName }) => `"${databaseName}"`).join(", ");
    const text = `${this.lines.join("\n")}\n`;
    [this.lines, this.characters] = [[], 0];
    await new Promise<void>((resolve, reject) => {
      this.client.query(
        new Copy(`COPY "${this.name}" (${names}) FROM STDIN`, text, (error) => {
          if (error) reject(error);
          else resolve();
        }),
      );
    });
  }
}

const SPECIAL: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** Return a value as COPY reads it in its text format. */
function copied(value: unknown): string {
  if (value === null || value === undefined) return "\\N";
  const text = keepable(typeof value === "string" ? value : JSON.stringify(value));
  return text.replace(/[\\\n\r\t]/gu, (character) => SPECIAL[character] ?? character);
}

/** A query that sends the rows of a COPY; pg calls back what the server answers. */
class Copy implements Submittable {
  private error: Error | null = null;

  constructor(
    private readonly sql: string,
    private readonly text: string,
    private readonly done: (error: Error | null) => void,
  ) {}

  submit(connection: Connection): void {
    connection.query(this.sql);
  }

  handleCopyInResponse(connection: Connection & CopyConnection): void {
    connection.sendCopyFromChunk(Buffer.from(this.text));
    connection.endCopyFrom();
  }

  handleError(error: Error): void {
    this.error = error;
  }

  handleCommandComplete(): void {
    // The answer comes when the connection is ready again.
  }

  handleReadyForQuery(): void {
    this.done(this.error);
  }
}

interface CopyConnection {
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}
