import { searchParameters } from "../handwritten/search-words.mjs";

/** What the statement of each workload is given for the variables of a question. */
export const parameters = {
  tiny: ({ slug }) => ({ slug }),
  nested: ({ slugs }) => ({ slugs: JSON.stringify(slugs) }),
  headline: ({ slug }) => ({ slug }),
  dossier: ({ between: [one, other] }) => ({ one, other }),
  filter: ({ parties: [one, other], status, from, to, after }) => ({
    one,
    other,
    status: JSON.stringify(status),
    first: `${from}-01-01`,
    last: `${to}-12-31`,
    ...position(after),
  }),
  search: ({ query }) => ({ query, ...searchParameters(query) }),
  list1000: ({ after }) => position(after),
};

/** A cursor is the day by which the list is ordered and the id, with a slash between. */
function position(cursor) {
  const [day, id] = cursor?.split("/") ?? [];
  return { day: day || null, id: id === undefined ? null : Number(id) };
}
