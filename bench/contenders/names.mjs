/** The contenders, in the order of the tables. */
const NAMES = [
  "entente",
  "entente-cached",
  "entente-cached-304",
  "stock",
  "mercurius-jit",
  "yoga",
  "postgraphile",
  "floor",
];

/** Return the names in the order of the tables, all when none are given; refuses a name that there is not. */
export function chosenContenders(names) {
  const unknown = names?.filter((name) => !NAMES.includes(name)) ?? [];
  if (unknown.length > 0) throw new Error(`There is no contender ${unknown[0]}; there are ${NAMES.join(", ")}.`);
  return NAMES.filter((name) => names?.includes(name) ?? true);
}
