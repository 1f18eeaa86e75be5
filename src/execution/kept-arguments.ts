import { type FieldNode, visit } from "graphql";
import { BoundedCache } from "../api/bounded-cache";
import type { Arguments, ReadArguments } from "./field-arguments";
import type { Variables } from "./selected-fields";

/** How many different arguments are kept of one field of a document. */
const MOST = 50;

/** Variables that say more than this, in characters, are too long to be worth comparing. */
const LONGEST = 2_000;

/**
 * Return the very same arguments, which nobody can change, for all requests in which the variables of the field say the
 * same, so that whatever follows from arguments alone can be kept with them.
 */
export function keptArguments(read: ReadArguments, node: FieldNode): ReadArguments {
  const names = variablesIn(node);
  const kept = new BoundedCache<Arguments>(MOST);
  return (variables) => {
    const said = names.length === 0 ? "" : JSON.stringify(names.map((name) => saidOf(name, variables)));
    if (said.length > LONGEST) return read(variables);
    const before = kept.get(said);
    if (before) return before;
    const values = frozen(read(variables));
    kept.set(said, values);
    return values;
  };
}

/** A variable without a value is not one that is null. */
function saidOf(name: string, variables: Variables): readonly unknown[] {
  return Object.hasOwn(variables, name) ? [variables[name]] : [];
}

function variablesIn(node: FieldNode): readonly string[] {
  const names = new Set<string>();
  for (const argument of node.arguments ?? []) visit(argument, { Variable: ({ name }) => void names.add(name.value) });
  return [...names];
}

function frozen<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
