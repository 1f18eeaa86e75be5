import { readFileSync } from "node:fs";
import { join } from "node:path";
import { busyOfficials } from "./busy.mjs";

/** The agreements of a minister: the query that the API promises word for word. */
export const headline = {
  name: "headline",
  query: readFileSync(join(import.meta.dirname, "../../examples/agreements-of-a-minister.graphql"), "utf8"),
  variables: (database) => busyOfficials(database, 50).map((slug) => ({ slug })),
};
