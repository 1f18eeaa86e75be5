import { askSeeds, type Asking } from "../api/asking";
import { ENGINES } from "../support/engines";

interface Found {
  readonly search: {
    readonly totalCount: number;
    readonly facets: readonly { readonly type: string; readonly count: number }[];
    readonly edges: readonly {
      readonly cursor: string;
      readonly score: number;
      readonly type: string;
      readonly title: { readonly marked: string };
      readonly snippet: { readonly marked: string; readonly text: string } | null;
      readonly node: { readonly __typename: string; readonly slug: string };
    }[];
  };
}

const SEARCH = `query ($query: String!, $types: [SearchType!], $first: Int, $after: String, $last: Int, $before: String) {
  search(query: $query, types: $types, first: $first, after: $after, last: $last, before: $before) {
    totalCount facets { type count }
    edges { cursor score type title { marked(open: "[", close: "]") } snippet { text marked(open: "[", close: "]") } node {
      __typename ... on Article { slug } ... on Official { slug } ... on Organization { slug } ... on Event { slug }
      ... on Agreement { slug } ... on Statement { slug } } } } }`;

describe.each(ENGINES)("Search on $name", (engine) => {
  let asking: Asking;

  beforeAll(async () => {
    asking = await askSeeds(engine);
  });
  afterAll(() => asking.discard());

  const search = async (query: string, more: Record<string, unknown> = {}) =>
    (await asking.data<Found>(SEARCH, { query, ...more })).search;

  test.each(["m*", "mini*", "sikorsk*", "zzz*"])("finds whatever has a word that begins as %s", async (query) => {
    const pattern = `'% ${query.replace("*", "")}%'`;
    const [counted] = await asking.dataSource.query<
      { count: string }[]
    >(`SELECT COUNT(*) AS "count" FROM search_document
      WHERE "tells" = '' AND ("foldedNames" LIKE ${pattern} OR "foldedText" LIKE ${pattern})`);

    expect((await search(query)).totalCount).toBe(Number(counted?.count));
  });

  test.each([
    ["a family name", "Sikorski", "Radosław [Sikorski]"],
    ["a name without its accents", "radoslaw sikorski", "[Radosław] [Sikorski]"],
    ["a name in capitals", "POPȘOI", "Mihai [Popșoi]"],
    ["a name with other accents", "Brazé", "Baiba [Braže]"],
    ["a name in Cyrillic", "Нуртлеу", "Murat [Nurtleu]"],
    ["a name written apart", "Al Zayani", "Abdullatif [Alzayani]"],
    ["a name written with a hyphen", "Al-Zayani", "Abdullatif [Alzayani]"],
    ["a name written apart, as a phrase", `"Abdullatif Al Zayani"`, "[Abdullatif Alzayani]"],
    ["a name that is still being typed", "Alzay", "Abdullatif [Alzayani]"],
    [
      "an agreement by words of its title",
      "visa exemption agreement",
      "Intergovernmental [Agreement] on [Exemption] from [Visa] Requirements for Holders of Diplomatic Passports",
    ],
    [
      "an event by a phrase of its name",
      `"strategic dialogue"`,
      "Eighth meeting of the Kazakhstan-U.K. [Strategic Dialogue]",
    ],
    ["an organization by its acronym", "GLAA", "Gangmasters and Labor Abuse Authority"],
  ])("finds %s first", async (_, query, title) => {
    expect((await search(query)).edges[0]?.title.marked).toBe(title);
  });

  test("finds things of every type, each by its type", async () => {
    const { edges, facets, totalCount } = await search("Kazakhstan", { first: 100 });

    expect(new Set(edges.map(({ type }) => type)).size).toBeGreaterThan(4);
    for (const { type, node } of edges) expect(node.__typename.toUpperCase()).toBe(type);
    expect(totalCount).toBe(edges.length);
    expect(facets.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
  });

  test("finds only the types asked for, and still counts the others", async () => {
    const all = await search("Kazakhstan", { first: 100 });
    const some = await search("Kazakhstan", { first: 100, types: ["EVENT", "STATEMENT"] });

    expect(new Set(some.edges.map(({ type }) => type))).toEqual(new Set(["EVENT", "STATEMENT"]));
    expect(some.edges).toHaveLength(some.totalCount);
    expect(some.facets).toEqual(all.facets);
    expect(await search("Kazakhstan", { types: [] })).toMatchObject({ totalCount: 0, edges: [] });
  });

  test("needs every word, a phrase with its words side by side, and the whole of a quoted word", async () => {
    const keys = async (query: string) => (await search(query)).edges.map(({ node }) => node.slug);
    const [apart, phrase, begun] = await Promise.all([
      keys("dialogue strategic"),
      keys(`"strategic dialogue"`),
      keys("Sikorsk"),
    ]);

    expect(apart).toEqual(expect.arrayContaining(phrase));
    expect(apart.length).toBeGreaterThan(phrase.length);
    expect(begun.length).toBeGreaterThan(0);
    expect(await keys(`"Sikorsk"*`)).toEqual(begun);
    expect(await keys("strategic dialogue zebra")).toEqual([]);
    expect(await keys(`"dialogue strategic"`)).toEqual([]);
    expect(await keys(`"Sikorsk"`)).toEqual([]);
  });

  test("shows a sentence that is printed in an article", async () => {
    const { edges } = await search(`"strategic dialogue"`, { types: ["EVENT"] });
    const { articles } = await asking.data<{ articles: { nodes: { body: string }[] } }>(
      `{ articles { nodes { body } } }`,
    );
    const shown = edges[0]?.snippet;

    expect(shown?.marked).toContain("[Strategic Dialogue]");
    expect(articles.nodes.some(({ body }) => body.includes(shown?.text ?? ""))).toBe(true);
  });

  test("finds nothing where there are no words", async () => {
    for (const query of ["", "  ", `"`, "*", "🙂 !", "\0"]) {
      expect(await search(query)).toEqual({ totalCount: 0, facets: [], edges: [] });
    }
  });

  test("pages from either end without gap or repetition, best first", async () => {
    const { edges } = await search("minis*", { first: 100 });
    const forward: string[] = [];
    for (let after: string | undefined; forward.length < edges.length; after = forward.at(-1)) {
      const page = await search("minis*", { first: 7, after });
      expect(page.edges.length).toBeGreaterThan(0);
      forward.push(...page.edges.map(({ cursor }) => cursor));
    }
    const backward = await search("minis*", { last: 9, before: edges[20]?.cursor });

    expect(forward).toEqual(edges.map(({ cursor }) => cursor));
    expect(backward.edges).toEqual(edges.slice(11, 20));
    expect(edges.map(({ score }) => score)).toEqual(edges.map(({ score }) => score).sort((a, b) => b - a));
  });

  test("tells by the score whether all words, one or none stand in a name", async () => {
    const wordsInName = new Map<number, Set<number>>();
    for (const query of ["Kazakhstan Uzbekistan", "Sikorski foreign", "Kazakhstan minister"]) {
      const { edges } = await search(query, { first: 100 });
      for (const { score, type, title } of edges) {
        const words = type === "STATEMENT" ? 0 : new Set(title.marked.match(/\[\w+\]/gu)).size;
        wordsInName.set(score, (wordsInName.get(score) ?? new Set()).add(words));
      }
    }

    expect([...wordsInName.keys()].sort()).toEqual([1, 2, 3, 4]);
    expect(wordsInName.get(4)).toEqual(new Set([2]));
    expect(wordsInName.get(2)).toEqual(new Set([1]));
    expect(wordsInName.get(1)).toEqual(new Set([0]));
  });

  test("costs no statement for what is not asked, and no more of them for more hits", async () => {
    const titles = 'query ($n: Int) { search(query: "Kazakhstan", first: $n) { edges { title { text } } } }';

    expect(await asking.cost(`{ search(query: "Kazakhstan") { totalCount } }`)).toBe(1);
    expect(await asking.cost(titles, { n: 100 })).toBeLessThanOrEqual(8);
  });

  test("refuses a cursor of another list and a query above the cap", async () => {
    const { events } = await asking.data<{ events: { edges: { cursor: string }[] } }>(
      "{ events(first: 1) { edges { cursor } } }",
    );
    const foreign = await asking.ask(SEARCH, { query: "Sikorski", after: events.edges[0]?.cursor });
    const long = await asking.ask(SEARCH, { query: "word ".repeat(1_000_000) });

    expect(foreign.errors?.[0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT", argument: "after" } });
    expect(long.errors?.[0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT", argument: "query" } });
  });
});
