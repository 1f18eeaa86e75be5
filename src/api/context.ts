import type { DataSource } from "typeorm";
import type { Budget } from "./budget";
import { Loaders } from "./loaders";
import { ANONYMOUS, type Viewer } from "./viewer";
import { type Write, writing } from "./writing";

/** What every resolver of a request shares. It names no slice. */
export interface Context {
  /** For reading; a write through it may be refused or lost. */
  readonly dataSource: DataSource;
  readonly loaders: Loaders;
  /** Who asks; `requireRole` refuses who may not. */
  readonly viewer: Viewer;
  /** The one way to write. What is read afterwards is read anew. */
  readonly write: Write;
}

/** What a request may use and do, and how it writes. */
export interface Terms {
  readonly budget?: Budget;
  readonly viewer?: Viewer;
  /** By default through the data source that is read from. */
  readonly write?: Write;
}

/** Return the context of a new request: anonymous and without bounds where the terms say nothing else. */
export function createContext(dataSource: DataSource, terms: Terms = {}): Context {
  const { budget, viewer = ANONYMOUS, write = writing(dataSource) } = terms;
  const loaders = new Loaders(dataSource, budget);
  const forgetting: Write = (work) =>
    write(work).finally(() => {
      loaders.forget();
    });
  return { dataSource, loaders, viewer, write: forgetting };
}
