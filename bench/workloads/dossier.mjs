import { busyPairs } from "./busy.mjs";

/** The dossier of a busy pair of countries, the first 20 of each of its lists. */
export const dossier = {
  name: "dossier",
  query: `query Dossier($between: [String!]!) {
  relation(between: $between) {
    agreements(first: 20) {
      totalCount
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
    events(first: 20) {
      totalCount
      nodes {
        slug
        name
        classification
        startDate {
          edtf
        }
        place
      }
    }
    commitments(first: 20) {
      nodes {
        slug
        type
        content
        status
        deadline {
          edtf
        }
      }
    }
    figures(first: 20) {
      nodes {
        slug
        metric
        value
        unit
        currency
        asStated
        period {
          edtf
        }
      }
    }
    statements(first: 20) {
      nodes {
        slug
        quoteType
        text
        evidence {
          quote
          article {
            slug
            headline
          }
        }
      }
    }
    officials(first: 20) {
      nodes {
        slug
        name
      }
    }
    timeline(first: 20) {
      nodes {
        __typename
        ... on Event {
          slug
          name
        }
        ... on AgreementAction {
          actionType
          actionOn {
            edtf
          }
        }
        ... on Commitment {
          slug
          content
        }
        ... on Figure {
          slug
          asStated
        }
        ... on Statement {
          slug
          text
        }
      }
    }
  }
}`,
  variables: (database) => busyPairs(database, 50).map((between) => ({ between })),
};
