import type BetterSqlite3 from "better-sqlite3";
import type { ColumnMetadata } from "typeorm/metadata/ColumnMetadata";
import type { BulkEngine, BulkTable } from "./bulk-table";

/** How many values a statement inserts: beyond that it does not get any faster. */
const VALUES = 2000;

/** How many rows of an index ANALYZE looks at: enough for the planner, and no second pass over all of them. */
const ANALYSIS_LIMIT = 2000;

/** How much of a full-text index is made in memory, in bytes, before it is written: fewer pieces are faster to join. */
const FULL_TEXT = { whileFilling: 32 * 1024 * 1024, usual: 1024 * 1024 };

interface Dropped {
  readonly type: "index" | "trigger";
  readonly name: string;
  readonly sql: string;
}

/** Writes through prepared statements of many rows each, past everything that would look at each row again. */
export class SqliteEngine implements BulkEngine {
  constructor(private readonly database: BetterSqlite3.Database) {}

  table(name: string): BulkTable {
    return new SqliteTable(this.database, name);
  }

  async withoutIndices(tables: readonly string[], fill: () => Promise<void>): Promise<void> {
    const dropped = this.dropIndices(tables);
    await fill();
    // Without its triggers the full-text index has missed the rows.
    if (tables.includes(SEARCHED)) this.rebuildFullText();
    for (const { sql } of dropped) this.database.exec(sql);
  }

  /** All tables are looked at: to name some takes as long. */
  analyze(): Promise<void> {
    this.database.pragma(`analysis_limit = ${String(ANALYSIS_LIMIT)}`);
    this.database.exec("ANALYZE");
    return Promise.resolve();
  }

  private dropIndices(tables: readonly string[]): Dropped[] {
    const names = tables.map((name) => `'${name}'`).join(", ");
    const dropped = this.database
      .prepare<[], Dropped>(
        `SELECT "type", "name", "sql" FROM "sqlite_master"
         WHERE "type" IN ('index', 'trigger') AND "sql" IS NOT NULL AND "tbl_name" IN (${names}) ORDER BY "type", "name"`,
      )
      .all();
    for (const { type, name } of dropped) this.database.exec(`DROP ${type} "${name}"`);
    return dropped;
  }

  private rebuildFullText(): void {
    const index = `"${SEARCHED}_index"`;
    const setting = `INSERT INTO ${index} (${index}, "rank") VALUES ('hashsize',`;
    this.database.exec(`${setting} ${String(FULL_TEXT.whileFilling)})`);
    this.database.exec(`INSERT INTO ${index} (${index}) VALUES ('rebuild')`);
    // Made in several pieces, it would be asked for each word in each of them.
    this.database.exec(`INSERT INTO ${index} (${index}) VALUES ('optimize')`);
    this.database.exec(`${setting} ${String(FULL_TEXT.usual)})`);
  }
}

const SEARCHED = "search_document";

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
      // Bound one by one, since the driver takes longer to look into an array.
      this.statement.run(...values.slice(written, written + size));
    }
    if (canWait || written === values.length) return written;
    const rest = values.slice(written);
    this.insert(columns, rest.length / columns.length).run(...rest);
    return values.length;
  }

  private insert(columns: readonly ColumnMetadata[], rows: number): BetterSqlite3.Statement {
    const names = columns.map(({ databaseName }) => `"${databaseName}"`).join(", ");
    const row = `(${columns.map(() => "?").join(", ")})`;
    // A row that fails ends the load, so that SQLite need not copy pages for undoing the statement alone.
    return this.database.prepare(
      `INSERT OR FAIL INTO "${this.name}" (${names}) VALUES ${Array<string>(rows).fill(row).join(", ")}`,
    );
  }
}
