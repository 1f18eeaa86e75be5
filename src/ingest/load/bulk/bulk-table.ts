import type { ColumnMetadata } from "typeorm/metadata/ColumnMetadata";

/** Writes the rows of one table many at a time. */
export interface BulkTable {
  /**
   * Write rows, the values of all of them one after another, and return how many values it took: if it can wait for more,
   * all of the rows need not be written yet.
   */
  write(columns: readonly ColumnMetadata[], values: readonly unknown[], canWait: boolean): Promise<number> | number;
}

/** How an engine takes very many rows at once. */
export interface BulkEngine {
  table(name: string): BulkTable;
  /** Do work that fills tables without the indices and triggers that only cost time meanwhile, and make those afterwards. */
  withoutIndices(tables: readonly string[], fill: () => Promise<void>): Promise<void>;
  /** Let the engine look at what tables hold, for its plans. */
  analyze(tables: readonly string[]): Promise<void>;
}
