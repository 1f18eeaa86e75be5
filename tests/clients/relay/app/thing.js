import { graphql } from "relay-runtime";

/** Whatever an id names. */
export const page = graphql`
  query thingQuery($id: ID!) {
    node(id: $id) {
      __typename
      ...thing_claim @alias(as: "claim")
      ...thing_agreement @alias(as: "agreement")
      ...thing_country @alias(as: "country")
    }
  }
`;

/** What an interface promises. */
export const claim = graphql`
  fragment thing_claim on Claim {
    basis
    evidence {
      quote
    }
  }
`;

/** What only an agreement has. */
export const agreement = graphql`
  fragment thing_agreement on Agreement {
    slug
  }
`;

/** What only a country has. */
export const country = graphql`
  fragment thing_country on Country {
    code
  }
`;
