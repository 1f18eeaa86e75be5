import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What differs in the variables; the rest is asked with those of the workload. */
const VARIABLES = {
  dossier: ({ between: [one, other] }) => ({ one, other }),
  filter: ({ parties: [one, other], status, from, to, after }) => ({
    one,
    other,
    status,
    from: `${from}-01-01`,
    to: `${to}-12-31`,
    after,
  }),
};

const queries = new Map();

/** Return the request for a workload: the same question in the words of PostGraphile's schema. */
export function requestFor({ name }, variables) {
  if (!queries.has(name)) {
    queries.set(name, readFileSync(join(import.meta.dirname, "queries", `${name}.graphql`), "utf8"));
  }
  return { body: JSON.stringify({ query: queries.get(name), variables: VARIABLES[name]?.(variables) ?? variables }) };
}
