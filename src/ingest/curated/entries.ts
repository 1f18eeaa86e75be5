import type { Path } from "./shape-problems";

/** An entry of a section with its key and path. */
export interface Entry<T> {
  readonly key: string;
  readonly item: T;
  readonly path: Path;
}

/** Return the entries of a section of the file. */
export function entries<T>(section: string, items: Readonly<Record<string, T>>): Entry<T>[] {
  return Object.entries(items).map(([key, item]) => ({ key, item, path: [section, key] }));
}

/** Map the items of a list below an entry, each with its path. */
export function under<T, R>(path: Path, name: string, items: readonly T[], map: (item: T, path: Path) => R): R[] {
  return items.map((item, index) => map(item, [...path, name, index]));
}
