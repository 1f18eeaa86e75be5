import { dossier } from "./dossier.mjs";
import { filter } from "./filter.mjs";
import { headline } from "./headline.mjs";
import { list1000 } from "./list1000.mjs";
import { nested } from "./nested.mjs";
import { search } from "./search.mjs";
import { tiny } from "./tiny.mjs";

/** The questions that are measured. */
export const workloads = [tiny, nested, headline, dossier, filter, search, list1000];

/** Return the workloads with the names, all when none are given; refuses a name that there is not. */
export function workloadsNamed(names) {
  const known = workloads.map(({ name }) => name);
  const unknown = names?.filter((name) => !known.includes(name)) ?? [];
  if (unknown.length > 0) throw new Error(`There is no workload ${unknown[0]}; there are ${known.join(", ")}.`);
  return workloads.filter(({ name }) => names?.includes(name) ?? true);
}
