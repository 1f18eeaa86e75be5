import { createHash } from "node:crypto";
import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache, type TypedDocumentNode } from "@apollo/client";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { relayStylePagination } from "@apollo/client/utilities";
import { type RunningEntente, freshSettings, startEntente } from "../server/running-entente";
import { type Recorder, recordRequests } from "./recorder";

/** Apollo Client as its own documentation sets it up. */
let entente: RunningEntente;
let recorder: Recorder;

beforeAll(async () => {
  entente = await startEntente("start", freshSettings());
}, 60_000);
afterAll(() => entente.stop());
beforeEach(() => {
  recorder = recordRequests();
});

interface Agreements {
  readonly agreements: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: { readonly id: string; readonly title: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const AGREEMENTS: TypedDocumentNode<Agreements, { first: number; after?: string | null }> = gql`
  query Agreements($first: Int!, $after: String) {
    agreements(first: $first, after: $after) {
      totalCount
      edges {
        node {
          id
          title
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

function client(options: Partial<HttpLink.Options> = {}, before: readonly ApolloLink[] = []): ApolloClient {
  const http = new HttpLink({ uri: `${entente.url}graphql`, fetch: recorder.fetch, ...options });
  const cache = new InMemoryCache({
    typePolicies: { Query: { fields: { agreements: relayStylePagination() } } },
    possibleTypes: { Claim: ["Agreement"], Node: ["Agreement"] },
  });
  return new ApolloClient({ cache, link: ApolloLink.from([...before, http]) });
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

test("merges the pages of a list in its cache", async () => {
  const apollo = client();
  const page = { query: AGREEMENTS, variables: { first: 2 } };
  await apollo.query(page);
  const list = () => (apollo.readQuery(page) as Agreements).agreements;
  const watched = apollo.watchQuery(page);
  while (list().pageInfo.hasNextPage) await watched.fetchMore({ variables: { after: list().pageInfo.endCursor } });
  expect(list().edges).toHaveLength(list().totalCount);
  expect(new Set(list().edges.map(({ node }) => node.title)).size).toBe(5);
});

test("asks with GET when told to, without any header of its own", async () => {
  const { data } = await client({ useGETForQueries: true }).query({
    query: AGREEMENTS,
    variables: { first: 1 },
  });
  expect(data?.agreements.edges).toHaveLength(1);
  expect(recorder.methods).toEqual(["GET"]);
});

const COUNT_OF_EVENTS = gql`
  query CountOfEvents {
    events {
      totalCount
    }
  }
`;
const COUNT_OF_FIGURES = gql`
  query CountOfFigures {
    figures {
      totalCount
    }
  }
`;

test.each([
  { by: "POST", query: COUNT_OF_EVENTS },
  { by: "GET", query: COUNT_OF_FIGURES },
])("sends a query's text once and its hash from then on, by $by", async ({ by, query }) => {
  const hashing = new PersistedQueryLink({ sha256, useGETForHashedQueries: by === "GET" });
  const apollo = client({}, [hashing]);
  for (let time = 0; time < 3; time += 1) await apollo.query({ query, fetchPolicy: "network-only" });
  expect(recorder.texts).toHaveLength(1);
  expect(recorder.methods).toEqual([by, expect.any(String), by, by]);
});

test("shows an error of the API with its code", async () => {
  const asked = client().query({ query: AGREEMENTS, variables: { first: 1000 } });
  await expect(asked).rejects.toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
});
