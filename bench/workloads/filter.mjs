import { busyPairs } from "./busy.mjs";

/** How many agreements a page holds. */
const PAGE = 10;

/** The statuses and years that each pair of countries is asked for, the widest question last. */
const STATUSES = [
  ["SIGNED", "IN_FORCE"],
  ["SIGNED", "IN_RATIFICATION", "RATIFIED", "PROVISIONALLY_APPLIED", "IN_FORCE"],
];
const YEARS = [
  ["2015", "2021"],
  ["2018", "2024"],
  ["2000", "2030"],
];

/** The second page of the agreements of two countries by status and date, with how many there are. */
export const filter = {
  name: "filter",
  query: `query Filter($parties: [String!]!, $status: [AgreementStatus!]!, $from: String!, $to: String!, $after: String) {
  agreements(
    filter: { parties: { includesAll: $parties }, status: { in: $status }, signedOn: { gte: $from, lte: $to } }
    orderBy: [{ field: SIGNED_ON, direction: DESC }]
    first: ${PAGE}
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      slug
      title
      instrumentType
      status
      signedOn {
        edtf
      }
    }
  }
}`,
  variables: (database) =>
    busyPairs(database, 50).map((parties, index) => {
      const [from, to] = YEARS[index % YEARS.length];
      return { parties, status: STATUSES[index % STATUSES.length], from, to };
    }),
  /** Return the variables of what is measured: the page behind the first. */
  pages: async (asked, ask) => {
    const second = [];
    for (const variables of asked) {
      const { hasNextPage, endCursor } = (await ask(variables)).agreements.pageInfo;
      second.push(hasNextPage ? { ...variables, after: endCursor } : variables);
    }
    return second;
  },
};
