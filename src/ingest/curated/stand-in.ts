import type { core } from "zod";
import { factsFile, type FactsFile } from "./facts-file";
import { bestAlternative, pathOf, type Path } from "./shape-problems";

type Tree = Record<string, unknown>;

/** Each round mends what the one before uncovered; a file needs two or three. */
const ROUNDS = 8;

/**
 * Return the file with a stand-in for whatever is not of the right shape, so that one run also finds what else is wrong
 * with it; null when nothing like a facts file is left. A file that needed a stand-in is never loaded.
 */
export function withStandIns(raw: unknown): FactsFile | null {
  if (typeof raw !== "object" || raw === null) return null;
  const tree = structuredClone(raw) as Tree;
  for (let round = 0; round < ROUNDS; round++) {
    const shape = factsFile.safeParse(tree, { reportInput: true });
    if (shape.success) return shape.data;
    for (const issue of shape.error.issues) mend(tree, issue, []);
  }
  return null;
}

function mend(tree: Tree, issue: core.$ZodIssue, above: Path): void {
  const path = pathOf(issue, above);
  if (issue.code === "invalid_union") for (const inner of bestAlternative(issue)) mend(tree, inner, path);
  else if (issue.code === "unrecognized_keys") for (const key of issue.keys) put(tree, [...path, key], undefined);
  else if (issue.code === "invalid_value") put(tree, path, nearest(issue.values.map(String), String(issue.input)));
  else put(tree, entryOf(path), path[0] === "article" ? {} : undefined);
}

/** What has no stand-in of its own is left out with the whole entry: list items would change the places of others. */
function entryOf(path: Path): Path {
  return path[0] === "article" || path[0] === "leftOut" ? path.slice(0, 1) : path.slice(0, 2);
}

/** Return the value that begins most like what was written, which spares the reader problems of the stand-in. */
function nearest(values: readonly string[], written: string): string | undefined {
  const likeness = (value: string) => {
    let length = value.length;
    while (!written.startsWith(value.slice(0, length))) length--;
    return length;
  };
  return [...values].sort((a, b) => likeness(b) - likeness(a))[0];
}

/** Set what stands at a path, or remove it when the value is undefined. */
function put(tree: Tree, path: Path, value: unknown): void {
  const last = String(path.at(-1));
  const parent = path.slice(0, -1).reduce<unknown>((node, part) => (node as Tree | undefined)?.[part], tree) as
    Tree | undefined;
  if (typeof parent !== "object") return;
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
}
