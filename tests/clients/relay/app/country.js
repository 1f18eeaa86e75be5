import { graphql } from "relay-runtime";

/** The page of one country. */
export const page = graphql`
  query countryQuery($code: String!, $count: Int!) {
    country(code: $code) {
      id
      ...country_officials @arguments(count: $count)
    }
  }
`;

/** Its officials, paged backwards; later pages find the country by its id. */
export const officials = graphql`
  fragment country_officials on Country
  @argumentDefinitions(count: { type: "Int!" }, cursor: { type: "String" })
  @refetchable(queryName: "countryPreviousPageQuery") {
    name
    officials(last: $count, before: $cursor) @connection(key: "country_officials") {
      edges {
        node {
          slug
        }
      }
    }
  }
`;
