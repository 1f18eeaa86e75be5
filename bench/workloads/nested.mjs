import { busyOfficials } from "./busy.mjs";

/** How many officials one request asks for. */
const OFFICIALS = 20;

/** Twenty officials, five agreements of each, their parties, the sentences behind those and the articles of the sentences. */
export const nested = {
  name: "nested",
  query: `query Nested($slugs: [String!]!) {
  officials(filter: { slug: { in: $slugs } }, first: ${OFFICIALS}) {
    nodes {
      slug
      name
      agreements(first: 5) {
        nodes {
          slug
          title
          instrumentType
          status
          signedOn {
            edtf
          }
          parties {
            nodes {
              participation
              party {
                __typename
                ... on Country {
                  code
                  name
                }
                ... on Organization {
                  slug
                  name
                }
              }
              evidence {
                quote
                article {
                  slug
                  headline
                }
              }
            }
          }
        }
      }
    }
  }
}`,
  variables: (database) => {
    const slugs = busyOfficials(database, 1000);
    const groups = Math.min(50, Math.ceil(slugs.length / OFFICIALS));
    // Every group has busy and less busy ones, so that no request is much larger than another.
    return Array.from({ length: groups }, (_, group) => ({
      slugs: slugs.filter((_, index) => index % groups === group).slice(0, OFFICIALS),
    }));
  },
};
