import { ENGINES } from "../support/engines";
import { askSeeds, type Asking } from "./asking";

interface Ids {
  readonly [list: string]: { readonly nodes: readonly { readonly id: string; readonly __typename: string }[] };
}

interface Slugs {
  readonly agreements: { readonly nodes: readonly { readonly slug: string }[] };
}

const ALLIED = "agreement-on-allied-relations";
const BORDER = "agreement-on-border-demarcation";
const VISA = "kazakhstan-bahrain-visa-exemption-agreement";

describe.each(ENGINES)("on $name", (engine) => {
  let asking: Asking;

  beforeAll(async () => {
    asking = await askSeeds(engine);
  });

  afterAll(() => asking.discard());

  describe("ids", () => {
    test("lead back to the thing, whatever its type", async () => {
      const lists =
        await asking.data<Ids>(`{ officials(first: 1) { ...i } countries(first: 1) { nodes { id __typename } }
        articles(first: 1) { nodes { id __typename } } topics(first: 1) { nodes { id __typename } }
        events(first: 1) { nodes { id __typename } } memberships(first: 1) { nodes { id __typename } }
        participations(first: 1) { nodes { id __typename } } agreementActions(first: 1) { nodes { id __typename } } }
        fragment i on OfficialConnection { nodes { id __typename } }`);
      const things = Object.values(lists).flatMap(({ nodes }) => nodes);
      const { nodes } = await asking.data<{ nodes: unknown }>(
        "query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }",
        {
          ids: things.map(({ id }) => id),
        },
      );
      expect(nodes).toEqual(things);
      expect(new Set(things.map(({ __typename }) => __typename)).size).toBe(8);
    });

    test("that nobody gave out are answered with null", async () => {
      const unknown = Buffer.from("Official:nobody").toString("base64url");
      const noType = Buffer.from("LoadRun:1").toString("base64url");
      const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } node(id: "?") { id } }';
      expect(await asking.data(query, { ids: [unknown, noType, ""] })).toEqual({
        nodes: [null, null, null],
        node: null,
      });
    });
  });

  describe("filters", () => {
    test("fold case and diacritics in contains, and search other names", async () => {
      const query = `{ sikorski: officials(filter: { name: { contains: "RADOSLAW sikor" } }) { nodes { slug } }
        kazakh: countries(filter: { name: { contains: "kazakhstani" } }) { nodes { code } } }`;
      expect(await asking.data(query)).toEqual({
        sikorski: { nodes: [{ slug: "radoslaw-sikorski" }] },
        kazakh: { nodes: [{ code: "KZ" }] },
      });
    });

    test("take the wildcards of SQL literally", async () => {
      expect(
        await asking.data('{ officials(filter: { name: { contains: "%" }, slug: { contains: "_" } }) { totalCount } }'),
      ).toEqual({
        officials: { totalCount: 0 },
      });
    });

    test("of dates count a date only where all of it meets gte and lte, and any day of it overlaps", async () => {
      expect(await agreements('{ signedOn: { gte: "2022", lte: "2022" } }')).toEqual([ALLIED, BORDER]);
      expect(await agreements('{ signedOn: { gte: "2022-06", lte: "2022" } }')).toEqual([]);
      // The visa exemption is known only to have been signed by October 2024, so it can have been in June 2022.
      expect(await agreements('{ signedOn: { overlaps: "2022-06" } }')).toEqual([ALLIED, BORDER, VISA]);
      expect(await agreements('{ signedOn: { overlaps: "2024-11" } }')).toEqual([]);
    });

    test("combine with and, or and not, and not is the exact complement", async () => {
      const all = await agreements("{}");
      const some = await agreements(
        '{ or: [{ slug: { eq: "nothing" } }, { signedOn: { gte: "2022", lte: "2022" } }] }',
      );
      const others = await agreements('{ not: { signedOn: { gte: "2022", lte: "2022" } } }');
      expect(all).toHaveLength(5);
      expect([...some, ...others].sort()).toEqual([...all].sort());
      expect(await agreements("{ or: [] }")).toEqual([]);
    });

    test("find the agreements between countries and of an official in a role", async () => {
      expect(await agreements('{ parties: { includesAll: ["UZ", "KZ"] }, status: { in: [SIGNED] } }')).toEqual([
        ALLIED,
        BORDER,
      ]);
      const role = '{ involving: { official: { eq: "murat-nurtleu" }, role: { eq: PRESENT_AT_SIGNING } } }';
      expect(await agreements(role)).toEqual([VISA]);
    });
  });

  test("a text that no database can hold matches nothing", async () => {
    const query = `query ($text: String!) { official(slug: $text) { name } officials(filter: { name: { eq: $text } }) { totalCount } }`;
    expect(await asking.data(query, { text: "\0" })).toEqual({ official: null, officials: { totalCount: 0 } });
  });

  describe("dates", () => {
    test("give the status of an agreement as of a day", async () => {
      const query = `query ($asOf: String) { agreement(slug: "${ALLIED}") { status(asOf: $asOf) } }`;
      const answers = await Promise.all(["2021", "2022-06", "2022", null].map((asOf) => asking.data(query, { asOf })));
      expect(answers).toEqual(["UNKNOWN", "UNKNOWN", "SIGNED", "SIGNED"].map((status) => ({ agreement: { status } })));
    });

    test("give the posts that an article had reported by a day", async () => {
      const query = `query ($asOf: String) { official(slug: "murat-nurtleu") { memberships(asOf: $asOf) { totalCount } } }`;
      const answers = await Promise.all(["2023", "2024-01", null].map((asOf) => asking.data(query, { asOf })));
      expect(answers).toEqual([0, 2, 2].map((totalCount) => ({ official: { memberships: { totalCount } } })));
    });

    test("that are missing are null", async () => {
      const query = '{ official(slug: "murat-nurtleu") { memberships(first: 1) { nodes { startDate { edtf } } } } }';
      expect(await asking.data(query)).toEqual({ official: { memberships: { nodes: [{ startDate: null }] } } });
    });
  });

  test("evidence is cut from the article, with up to 32 characters on either side", async () => {
    const query = `{ figures { nodes { evidence { quote prefix suffix start end role article { body } } } } }`;
    interface Cited {
      readonly quote: string;
      readonly prefix: string;
      readonly suffix: string;
      readonly start: number;
      readonly end: number;
      readonly article: { readonly body: string };
    }
    const { figures } = await asking.data<{ figures: { nodes: { evidence: Cited[] }[] } }>(query);
    const cited = figures.nodes.flatMap(({ evidence }) => evidence);
    expect(cited.length).toBeGreaterThan(10);
    for (const { quote, prefix, suffix, start, end, article } of cited) {
      expect(article.body.slice(start, end)).toBe(quote);
      expect(article.body.slice(Math.max(0, start - 32), end + 32)).toBe(prefix + quote + suffix);
    }
  });

  async function agreements(filter: string): Promise<string[]> {
    const order = "orderBy: [{ field: TITLE, direction: ASC }]";
    const { agreements: found } = await asking.data<Slugs>(
      `{ agreements(filter: ${filter}, ${order}) { nodes { slug } } }`,
    );
    return found.nodes.map(({ slug }) => slug);
  }
});
