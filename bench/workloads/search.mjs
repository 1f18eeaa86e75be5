import { busyOfficials, busyPairs } from "./busy.mjs";

/** A search for two words, the best 20 hits with their snippets. */
export const search = {
  name: "search",
  query: `query Search($query: String!) {
  search(query: $query, first: 20) {
    edges {
      score
      type
      snippet {
        text
        highlights {
          start
          end
        }
      }
      node {
        __typename
        ... on Article {
          slug
          headline
        }
        ... on Official {
          slug
          name
        }
        ... on Organization {
          slug
          name
        }
        ... on Event {
          slug
          name
        }
        ... on Agreement {
          slug
          title
        }
        ... on Statement {
          slug
          text
        }
      }
    }
  }
}`,
  variables: (database) => {
    const nameOf = new Map(database.prepare(`SELECT "code", "name" FROM country`).raw().all());
    const pairs = busyPairs(database, 100).map((pair) => pair.map((code) => nameOf.get(code)));
    const people = busyOfficials(database, 100).map((slug) => slug.split("-"));
    return [...pairs, ...people]
      .filter((words) => words.length === 2 && words.every((word) => /^[A-Za-z]{3,}$/u.test(word)))
      .toSorted()
      .slice(0, 50)
      .map((words) => ({ query: words.join(" ") }));
  },
};
