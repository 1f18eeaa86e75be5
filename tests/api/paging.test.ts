import { Official } from "../../src/officials/official.entity";
import { ENGINES } from "../support/engines";
import { askSeeds, type Asking } from "./asking";

interface Page {
  readonly officials: {
    readonly nodes: readonly { readonly slug: string }[];
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  };
}

describe.each(ENGINES)("a list on $name", (engine) => {
  let asking: Asking;

  beforeAll(async () => {
    asking = await askSeeds(engine);
  });

  afterAll(() => asking.discard());

  test("skips and repeats nothing when things are added between two pages", async () => {
    const before = await walk();
    const seen = await walk(() => addOfficials("aaa", "murat-nurtleu-the-second", "zzz"));
    expect(before.every((slug) => seen.includes(slug))).toBe(true);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toContain("zzz");
  });

  test("is in the same order on every engine, whatever the language of its letters", async () => {
    await addOfficials("ärzte", "_", "Zed");
    const { officials } = await asking.data<Page>(
      "{ officials(orderBy: [{ field: SLUG, direction: ASC }]) { nodes { slug } } }",
    );
    const slugs = officials.nodes.map(({ slug }) => slug);
    expect(slugs).toEqual([...slugs].sort());
    expect([slugs[0], slugs.at(-1)]).toEqual(["Zed", "ärzte"]);
  });

  test("has pages below many parents that each go on where they stopped", async () => {
    const query = `query ($after: String) { officials(filter: { slug: { in: ["murat-nurtleu", "kassym-jomart-tokayev"] } }) {
      nodes { events(first: 2, after: $after) { totalCount nodes { slug } pageInfo { endCursor hasNextPage hasPreviousPage } } } } }`;
    type Events = Page["officials"] & { readonly totalCount: number };
    interface Answer {
      readonly officials: { readonly nodes: readonly { readonly events: Events }[] };
    }
    const { officials: first } = await asking.data<Answer>(query);
    const after = first.nodes[1]?.events.pageInfo.endCursor;
    const { officials: second } = await asking.data<Answer>(query, { after });
    const [one, other] = [first.nodes[1]?.events, second.nodes[1]?.events];
    expect(one?.totalCount).toBe(other?.totalCount);
    expect(one?.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(other?.pageInfo).toMatchObject({ hasPreviousPage: true });
    expect(one?.nodes.filter(({ slug }) => other?.nodes.some((node) => node.slug === slug))).toEqual([]);
  });

  /** Return the slugs of all pages; something may happen after the first. */
  async function walk(interrupt?: () => Promise<void>): Promise<string[]> {
    const query =
      "query ($after: String) { officials(first: 5, after: $after) { nodes { slug } pageInfo { endCursor hasNextPage } } }";
    const slugs: string[] = [];
    for (let after: string | null = null; ;) {
      const { officials }: Page = await asking.data<Page>(query, { after });
      slugs.push(...officials.nodes.map(({ slug }) => slug));
      if (!officials.pageInfo.hasNextPage) return slugs;
      if (after === null) await interrupt?.();
      after = officials.pageInfo.endCursor;
    }
  }

  async function addOfficials(...slugs: readonly string[]): Promise<void> {
    const rows = slugs.map((slug) => ({ slug, name: slug, folded: slug, familyName: null, givenName: null }));
    await asking.dataSource.getRepository(Official).insert(rows);
  }
});
