import { ENGINES } from "../support/engines";
import { askSeeds, type Asking } from "./asking";
import { letTakePart } from "./participants";

interface Graph {
  readonly nodes: readonly { readonly official: { readonly slug: string }; readonly degree: number }[];
  readonly edges: readonly Edge[];
}

interface Edge {
  readonly source: { readonly slug: string };
  readonly target: { readonly slug: string };
  readonly weight: number;
  readonly basis: string;
  readonly lastOn: { readonly edtf: string } | null;
  readonly events: { readonly totalCount: number; readonly nodes: readonly { readonly slug: string }[] };
}

const ALL = "first: 100";

describe.each(ENGINES)("the graph of who met whom on $name", (engine) => {
  let asking: Asking;

  beforeAll(async () => {
    asking = await askSeeds(engine);
  });

  afterAll(() => asking.discard());

  test("has every two who met once, and counts for each official the others", async () => {
    const { nodes, edges } = await graph();
    const pairs = edges.map(({ source, target }) => [source.slug, target.slug]);
    expect(pairs.every(([one, other]) => String(one) < String(other))).toBe(true);
    expect(new Set(pairs.map((pair) => pair.join(" "))).size).toBe(pairs.length);
    for (const { official, degree } of nodes)
      expect(degree).toBe(pairs.filter((pair) => pair.includes(official.slug)).length);
    const [hub] = nodes;
    expect([hub?.official.slug, hub?.degree]).toEqual(["murat-nurtleu", 12]);
  });

  test("says of everybody what the official's counterparts say", async () => {
    const { edges } = await graph();
    const { officials } = await asking.data<Counterparts>(
      `{ officials(${ALL}) { nodes { slug counterparts(${ALL}) { edges { meetings basis last { edtf } node { slug } } } } } }`,
    );
    const met = officials.nodes.flatMap(({ slug, counterparts }) =>
      counterparts.edges.flatMap(({ node, meetings, basis, last }) =>
        slug < node.slug ? [{ source: slug, target: node.slug, weight: meetings, basis, lastOn: last }] : [],
      ),
    );
    const drawn = edges.map(({ source, target, weight, basis, lastOn }) => {
      return { source: source.slug, target: target.slug, weight, basis, lastOn };
    });
    expect(drawn).toHaveLength(met.length);
    expect(drawn).toEqual(expect.arrayContaining(met));
  });

  test("is restricted by country, date and official, its events with it", async () => {
    const there = `{ countries: { includesAll: ["KZ", "UZ"] }`;
    const him = `officials: { slug: { eq: "murat-nurtleu" } }`;
    const { nodes } = await graph(`(events: ${there} })`);
    expect(nodes.map(({ official, degree }) => [official.slug, degree])).toEqual([
      ["bakhtiyor-saidov", 2],
      ["kassym-jomart-tokayev", 1],
      ["murat-nurtleu", 1],
    ]);
    const { edges } = await graph(`(events: ${there}, startDate: { gte: "2023" } }, ${him})`);
    expect(edges).toEqual([
      {
        source: { slug: "bakhtiyor-saidov" },
        target: { slug: "murat-nurtleu" },
        weight: 1,
        basis: "EXPLICIT",
        lastOn: { edtf: "2024?-02-19" },
        events: { totalCount: 1, nodes: [{ slug: "kazakhstan-uzbekistan-negotiations-in-astana" }] },
      },
    ]);
  });

  test("counts a meeting once for somebody who has several roles in it, by the best grounded of them", async () => {
    const event = "kazakhstan-uzbekistan-negotiations-in-astana";
    await letTakePart(asking.dataSource, "bakhtiyor-saidov", event, "COREFERENT");
    const { edges } = await graph(`(events: { slug: { eq: "${event}" } })`);
    expect(edges.map(({ weight, basis, events }) => [weight, basis, events.totalCount])).toEqual([[1, "EXPLICIT", 1]]);
  });

  test("is empty where nobody met, and refuses what no filter may say", async () => {
    expect(await graph('(events: { startDate: { gte: "2030" } })')).toEqual({ nodes: [], edges: [] });
    const { errors } = await asking.ask('{ encounters(events: { startDate: { gte: "soon" } }) { nodes { degree } } }');
    expect(errors?.[0]?.message).toMatch(/^Argument "events.startDate.gte": /u);
  });

  test("is refused when more met than it can be drawn from, with what to do", async () => {
    for (let guest = 0; guest < 101; guest += 1)
      await letTakePart(asking.dataSource, `guest-${String(guest)}`, "nurtleu-meeting-with-companies-of-tajikistan");
    const { errors } = await asking.ask("{ encounters { edges { weight } } }");
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "events" });
    expect(errors?.[0]?.message).toContain("more than 5000 meetings");
    expect((await graph('(events: { countries: { includesAll: ["UZ"] } })')).nodes.length).toBeGreaterThan(0);
  });

  async function graph(args = ""): Promise<Graph> {
    const query = `{ encounters${args} { nodes { degree official { slug } }
      edges { weight basis lastOn { edtf } source { slug } target { slug } events { totalCount nodes { slug } } } } }`;
    return (await asking.data<{ encounters: Graph }>(query)).encounters;
  }
});

interface Counterparts {
  readonly officials: {
    readonly nodes: readonly { readonly slug: string; readonly counterparts: { readonly edges: readonly Met[] } }[];
  };
}

interface Met {
  readonly meetings: number;
  readonly basis: string;
  readonly last: { readonly edtf: string } | null;
  readonly node: { readonly slug: string };
}
