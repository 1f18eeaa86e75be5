import type { ColumnMetadata } from "typeorm/metadata/ColumnMetadata";

/** Takes the rows of one table and writes them many at a time. */
export interface BulkTable {
  /** Take some rows, the values of all of them one after another. */
  add(columns: readonly ColumnMetadata[], values: readonly unknown[]): Promise<void> | void;
  /** Write what waits. */
  flush(): Promise<void> | void;
}

/** How an engine takes very many rows at once. */
export interface BulkEngine {
  table(name: string): BulkTable;
  /** Take the indices away that only cost time while rows are added. */
  dropIndices(tables: readonly string[]): Promise<void>;
  /** Make the indices again, and let the engine look at what it has got, for its plans. */
  restoreIndices(): Promise<void>;
}
