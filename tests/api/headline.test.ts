import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE_ROOT } from "../../src/package";
import { ENGINES } from "../support/engines";
import { askSeeds, type Asking } from "./asking";

/** The query of the API contract, word for word. */
const HEADLINE = readFileSync(join(PACKAGE_ROOT, "examples", "agreements-of-a-minister.graphql"), "utf8");

interface Answer {
  official: {
    agreements: {
      edges: {
        involvements: { role: string; evidence: { quote: string }[] }[];
        node: {
          parties: { nodes: { party: { code: string } }[] };
          event: { participants: { edges: { node: { name: string } }[] } };
        };
      }[];
    };
  };
}

describe.each(ENGINES)("the headline query on $name", (engine) => {
  let asking: Asking;

  beforeAll(async () => {
    asking = await askSeeds(engine);
  });

  afterAll(() => asking.discard());

  test("answers with the roles of conclusion, their grounds and the sentence behind each", async () => {
    const signed =
      "Intergovernmental Agreement on Exemption from Visa Requirements for Holders of Diplomatic Passports";
    const { official } = await asking.data<Answer>(HEADLINE, { slug: "murat-nurtleu" });
    expect(official).toMatchObject({
      name: "Murat Nurtleu",
      agreements: {
        totalCount: 1,
        edges: [
          {
            involvements: [
              {
                ...{ role: "REPRESENTATIVE_OF_PARTY", basis: "INFERRED", rule: "REPRESENTS_PARTY" },
                onBehalfOf: { __typename: "Country", code: "KZ", name: "Kazakhstan" },
                capacity: { post: { label: "Minister of Foreign Affairs" } },
              },
              { role: "PRESENT_AT_SIGNING", basis: "INFERRED", rule: "SIGNED_DURING_EVENT" },
            ],
            node: { title: signed, instrumentType: "INTERGOVERNMENTAL_AGREEMENT", status: "SIGNED" },
          },
        ],
      },
    });
    const [edge] = official.agreements.edges;
    expect(edge?.involvements[0]?.evidence[0]?.quote).toContain(signed);
    expect(edge?.node.parties.nodes.map(({ party }) => party.code).sort()).toEqual(["BH", "KZ"]);
    expect(edge?.node.event.participants.edges.map(({ node }) => node.name)).toContain("Murat Nurtleu");
  });

  test("answers with DISCUSSED when asked for it, and then with nothing else", async () => {
    const { official } = await asking.data<Answer>(HEADLINE, { slug: "murat-nurtleu", roles: ["DISCUSSED"] });
    const roles = official.agreements.edges.flatMap(({ involvements }) => involvements.map(({ role }) => role));
    expect(new Set(roles)).toEqual(new Set(["DISCUSSED"]));
  });

  test("leaves inferred roles out on request", async () => {
    const { official } = await asking.data<Answer>(HEADLINE, { slug: "murat-nurtleu", includeInferred: false });
    expect(official.agreements).toEqual({ totalCount: 0, edges: [] });
  });

  test("says of nobody that they signed", async () => {
    const query = "{ officials { nodes { slug agreements(roles: [SIGNATORY]) { totalCount } } } }";
    const { officials } = await asking.data<{ officials: { nodes: { agreements: { totalCount: number } }[] } }>(query);
    expect(officials.nodes.length).toBeGreaterThan(20);
    expect(officials.nodes.filter(({ agreements }) => agreements.totalCount > 0)).toEqual([]);
  });

  test("answers null for an official whom nobody knows", async () => {
    expect(await asking.data(HEADLINE, { slug: "nobody" })).toEqual({ official: null });
  });
});
