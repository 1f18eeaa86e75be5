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
  /** Take the indices away that only cost time while rows are added. */
  dropIndices(tables: readonly string[]): Promise<void>;
  /** Make the indices again, and let the engine look at what it has got, for its plans. */
  restoreIndices(): Promise<void>;
}
