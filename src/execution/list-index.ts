/** Where in the list of a field a value stands: nowhere, at an index, or at one in each of lists within lists. */
export type Index = number | readonly number[];

/** The index of what is not in a list. */
export const WHOLE: Index = -1;

/** Return the index of an item of the list at an index. */
export function itemOf(index: Index, item: number): Index {
  return index === WHOLE ? item : [...indexesOf(index), item];
}

/** Return the indexes from the outermost list to the innermost. */
export function indexesOf(index: Index): readonly number[] {
  if (typeof index !== "number") return index;
  return index === WHOLE ? [] : [index];
}
