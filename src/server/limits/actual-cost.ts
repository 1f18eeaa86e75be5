import { visit, type DocumentNode } from "graphql";
import { INTROSPECTION } from "./requested-cost";

/** Return how many objects an answer holds, in the same measure as the cost that was requested. */
export function actualCost(document: DocumentNode, data: Readonly<Record<string, unknown>> | null | undefined): number {
  const introspected = introspectedNames(document);
  const costs = Object.entries(data ?? {}).map(([name, value]) =>
    introspected.has(name) ? INTROSPECTION : objectsIn(value),
  );
  return costs.reduce((sum, cost) => sum + cost, 0);
}

/** The names in the answer of what was asked about the schema; only a root field can ask that. */
function introspectedNames(document: DocumentNode): ReadonlySet<string> {
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
  let objects = Array.isArray(value) ? 0 : 1;
  for (const part of Object.values(value)) objects += objectsIn(part);
  return objects;
}
