import type BetterSqlite3 from "better-sqlite3";
import type { ColumnMetadata } from "typeorm/metadata/ColumnMetadata";
import type { BulkEngine, BulkTable } from "./bulk-table";

/** How many values a statement inserts: beyond that it does not get any faster. */
const VALUES = 600;

/** How many rows of an index ANALYZE looks at: enough for the planner, and no second pass over all of them. */
const ANALYSIS_LIMIT = 2000;

interface Dropped {
  readonly type: "index" | "trigger";
  readonly name: string;
  readonly sql: string;
}

/** Writes through prepared statements of many rows each, past everything that would look at each row again. */
export class SqliteEngine implements BulkEngine {
  private dropped: readonly Dropped[] = [];

  constructor(private readonly database: BetterSqlite3.Database) {}

  table(name: string): BulkTable {
    return new SqliteTable(this.database, name);
  }

  dropIndices(tables: readonly string[]): Promise<void> {
    const names = tables.map((name) => `'${name}'`).join(", ");
    this.dropped = this.database
      .prepare<[], Dropped>(
        `SELECT "type", "name", "sql" FROM "sqlite_master"
         WHERE "type" IN ('index', 'trigger') AND "sql" IS NOT NULL AND "tbl_name" IN (${names}) ORDER BY "type", "name"`,
      )
      .all();
    for (const { type, name } of this.dropped) this.database.exec(`DROP ${type} "${name}"`);
    return Promise.resolve();
  }

  restoreIndices(): Promise<void> {
    // Without its triggers the full-text index has missed the rows.
    if (this.dropped.some(({ type }) => type === "trigger"))
      this.database.exec(`INSERT INTO "search_document_index" ("search_document_index") VALUES ('rebuild')`);
    for (const { sql } of this.dropped) this.database.exec(sql);
    this.dropped = [];
    this.database.pragma(`analysis_limit = ${String(ANALYSIS_LIMIT)}`);
    this.database.exec("ANALYZE");
    return Promise.resolve();
  }
}

class SqliteTable implements BulkTable {
  private statement: BetterSqlite3.Statement | null = null;

  constructor(
    private readonly database: BetterSqlite3.Database,
    private readonly name: string,
  ) {}

  write(columns: readonly ColumnMetadata[], values: readonly unknown[], canWait: boolean): number {
    const rows = Math.max(1, Math.floor(VALUES / columns.length));
    const size = columns.length * rows;
    let written = 0;
    for (; written + size <= values.length; written += size) {
      this.statement ??= this.insert(columns, rows);
      this.statement.run(values.slice(written, written + size));
    }
    if (canWait || written === values.length) return written;
    const rest = values.slice(written);
    this.insert(columns, rest.length / columns.length).run(rest);
    return values.length;
  }

  private insert(columns: readonly ColumnMetadata[], rows: number): BetterSqlite3.Statement {
    const names = columns.map(({ databaseName }) => `"${databaseName}"`).join(", ");
    const row = `(${columns.map(() => "?").join(", ")})`;
    return this.database.prepare(
      `INSERT INTO "${this.name}" (${names}) VALUES ${Array<string>(rows).fill(row).join(", ")}`,
    );
  }
}
