import { cacheExchange, type CacheExchangeOpts } from "@urql/exchange-graphcache";
import { relayPagination } from "@urql/exchange-graphcache/extras";
import { Client, fetchExchange, gql, type TypedDocumentNode } from "@urql/core";
import { buildSchema, introspectionFromSchema } from "graphql";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE_ROOT } from "../../src/package";
import { type RunningEntente, freshSettings, startEntente } from "../server/running-entente";
import { type Recorder, recordRequests } from "./recorder";

/** urql with its normalized cache, in its default settings: short queries go by GET. */
let entente: RunningEntente;
let recorder: Recorder;

beforeAll(async () => {
  entente = await startEntente("start", freshSettings());
}, 60_000);
afterAll(() => entente.stop());
beforeEach(() => {
  recorder = recordRequests();
});

interface Page {
  readonly agreements: {
    readonly edges: readonly { readonly node: { readonly slug: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const AGREEMENTS: TypedDocumentNode<Page, { after?: string | null }> = gql`
  query Agreements($after: String) {
    agreements(first: 2, after: $after) {
      edges {
        cursor
        node {
          id
          slug
        }
      }
      pageInfo {
        hasNextPage
        endCursor
        hasPreviousPage
        startCursor
      }
    }
  }
`;

const CLAIM = gql`
  query Claim {
    official(slug: "murat-nurtleu") {
      id
      memberships(first: 1) {
        nodes {
          id
          ... on Claim {
            basis
          }
        }
      }
    }
  }
`;

/** Not every urql user has the schema at hand; with it the cache knows interfaces and what may be missing. */
const schema = introspectionFromSchema(buildSchema(readFileSync(join(PACKAGE_ROOT, "schema.graphql"), "utf8")));

function client(options: CacheExchangeOpts): Client {
  const cache = cacheExchange({ resolvers: { Query: { agreements: relayPagination() } }, ...options });
  return new Client({ url: `${entente.url}graphql`, fetch: recorder.fetch, exchanges: [cache, fetchExchange] });
}

const MODES: readonly (readonly [string, CacheExchangeOpts])[] = [
  ["in its default settings", {}],
  ["aware of the schema", { schema }],
];

describe.each(MODES)("graphcache %s", (_mode, options) => {
  test("merges the pages of a list, each asked for with a plain GET", async () => {
    const urql = client(options);
    let answer = await urql.query(AGREEMENTS, {}).toPromise();
    while (answer.data?.agreements.pageInfo.hasNextPage) {
      answer = await urql.query(AGREEMENTS, { after: answer.data.agreements.pageInfo.endCursor }).toPromise();
    }
    expect(answer.error).toBeUndefined();
    const whole = await urql.query(AGREEMENTS, {}, { requestPolicy: "cache-only" }).toPromise();
    expect(new Set(whole.data?.agreements.edges.map(({ node }) => node.slug)).size).toBe(5);
    expect(recorder.methods).toEqual(["GET", "GET", "GET"]);
  });
});

test("answers a fragment on an interface from what it has read, when it knows the schema", async () => {
  const urql = client({ schema });
  const answer = await urql.query(CLAIM, {}).toPromise();
  expect(answer.data).toMatchObject({
    official: { memberships: { nodes: [{ basis: "EXPLICIT" }] } },
  });
  const again = await urql.query(CLAIM, {}, { requestPolicy: "cache-only" }).toPromise();
  expect(again.data).toEqual(answer.data);
});
