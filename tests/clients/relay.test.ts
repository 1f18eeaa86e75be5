import type { GraphQLResponse } from "relay-runtime";
import { type RunningEntente, freshSettings, startEntente } from "../server/running-entente";
import { compileRelayApp } from "./relay/compile";
import { RelayClient } from "./relay/environment";

/** A Relay app as its authors have it: compiled against the committed schema, then run against the server. */
let entente: RunningEntente;

beforeAll(async () => {
  entente = await startEntente("start", freshSettings());
}, 60_000);
afterAll(() => entente.stop());

async function post({ url }: RunningEntente, body: object): Promise<GraphQLResponse> {
  const response = await fetch(`${url}graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return (await response.json()) as GraphQLResponse;
}

describe("a Relay app", () => {
  let relay: RelayClient;

  beforeAll(() => {
    relay = new RelayClient(compileRelayApp(), ({ text }, variables) => post(entente, { query: text, variables }));
  });

  test("pages through a list until there is no more, and holds every item once", async () => {
    const page = await relay.ask("agreementsQuery", { count: 2 });
    const list = () => relay.read("agreements_list", page) as AgreementList;
    while (list().agreements.pageInfo.hasNextPage) {
      await relay.ask("agreementsNextPageQuery", { count: 2, cursor: list().agreements.pageInfo.endCursor });
    }
    const { edges } = list().agreements;
    expect(edges).toHaveLength(5);
    expect(new Set(edges.map(({ node }) => node.id)).size).toBe(5);
    expect(edges.map(({ node }) => relay.read("agreements_row", node))).toContainEqual({
      title: expect.stringContaining("Exemption from Visa Requirements"),
      signedOn: { edtf: "../2024-10-01" },
    });
  });

  test("pages backwards through the list of a country, which it finds again by its id", async () => {
    const { country } = (await relay.ask("countryQuery", { code: "KZ", count: 1 })) as CountryPage;
    const list = () => relay.read("country_officials", country) as OfficialList;
    const last = list().officials.edges;
    while (list().officials.pageInfo.hasPreviousPage) {
      const cursor = list().officials.pageInfo.startCursor;
      await relay.ask("countryPreviousPageQuery", { id: country.id, count: 1, cursor });
    }
    const slugs = list().officials.edges.map(({ node }) => node.slug);
    expect(slugs.length).toBeGreaterThan(1);
    expect(slugs).toEqual([...new Set(slugs)]);
    expect(slugs.at(-1)).toBe(last[0]?.node.slug);
  });

  test("finds anything by its id and reads it as whatever it is", async () => {
    const page = await relay.ask("agreementsQuery", { count: 1 });
    const [edge] = (relay.read("agreements_list", page) as AgreementList).agreements.edges;
    const { node } = (await relay.ask("thingQuery", { id: edge?.node.id })) as { node: Thing };
    expect(node).toMatchObject({ __typename: "Agreement", country: null });
    expect(relay.read("thing_agreement", node.agreement)).toEqual({ slug: expect.any(String) });
    expect(relay.read("thing_claim", node.claim)).toMatchObject({ evidence: [{ quote: expect.any(String) }] });
  });
});

test("a Relay app with persisted queries asks a server that trusts nothing else by their ids", async () => {
  const app = compileRelayApp({ persist: true });
  const trusted = { ENTENTE_TRUSTED_DOCUMENTS: app.manifest, ENTENTE_TRUSTED_ONLY: "true" };
  const strict = await startEntente("start", { ...freshSettings(), ...trusted });
  const relay = new RelayClient(app, ({ id }, variables) => post(strict, { documentId: id, variables }));
  const { country } = (await relay.ask("countryQuery", { code: "BH", count: 1 })) as CountryPage;
  expect(relay.read("country_officials", country)).toMatchObject({ name: "Bahrain" });
  expect(await post(strict, { query: "{ dataset { version } }" })).toHaveProperty("errors");
  await strict.stop();
});

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
}

interface AgreementList {
  readonly agreements: {
    readonly edges: readonly { readonly node: { readonly id: string } }[];
    readonly pageInfo: PageInfo;
  };
}

interface OfficialList {
  readonly officials: {
    readonly edges: readonly { readonly node: { readonly slug: string } }[];
    readonly pageInfo: PageInfo;
  };
}

interface CountryPage {
  readonly country: { readonly id: string };
}

interface Thing {
  readonly agreement: unknown;
  readonly claim: unknown;
}
