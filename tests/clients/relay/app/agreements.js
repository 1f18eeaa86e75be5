import { graphql } from "relay-runtime";

/** The page of all agreements, with as many as `count` at a time. */
export const page = graphql`
  query agreementsQuery($count: Int!) {
    ...agreements_list @arguments(count: $count)
  }
`;

/** The list, which reads its later pages with a query of its own. */
export const list = graphql`
  fragment agreements_list on Query
  @argumentDefinitions(count: { type: "Int!" }, cursor: { type: "String" })
  @refetchable(queryName: "agreementsNextPageQuery") {
    agreements(first: $count, after: $cursor) @connection(key: "agreements_agreements") {
      edges {
        node {
          id
          ...agreements_row
        }
      }
    }
  }
`;

/** One agreement in the list. */
export const row = graphql`
  fragment agreements_row on Agreement {
    title
    signedOn {
      edtf
    }
  }
`;
