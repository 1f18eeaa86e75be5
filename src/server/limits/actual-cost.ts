import { visit, type ASTNode } from "graphql";
import { INTROSPECTION } from "./field-cost";

/** Return how many objects an answer holds, in the same measure as the cost that was requested. */
export function actualCost(
  introspected: ReadonlySet<string>,
  data: Readonly<Record<string, unknown>> | null | undefined,
): number {
  let cost = 0;
  for (const name in data) cost += introspected.has(name) ? INTROSPECTION : objectsIn(data[name]);
  return cost;
}

/** Return the names in the answer of what a document asks about the schema; only a root field can ask that. */
export function introspectedNames(document: ASTNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, {
    Field({ name, alias }) {
      if (name.value === "__schema" || name.value === "__type") names.add((alias ?? name).value);
    },
  });
  return names;
}

function objectsIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  let objects = 0;
  if (Array.isArray(value)) {
    for (const item of value) objects += objectsIn(item);
    return objects;
  }
  const parts = value as Readonly<Record<string, unknown>>;
  // An answer inherits nothing, and to list its values first would take longer than to count them.
  for (const name in parts) {
    const part = parts[name];
    if (typeof part === "object") objects += objectsIn(part);
  }
  return objects + 1;
}
