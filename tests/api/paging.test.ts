import { Official } from "../../src/officials/official.entity";
import { ENGINES } from "../support/engines";
import { askSeeds, type Asking } from "./asking";
import { letTakePart } from "./participants";

interface Page {
  readonly officials: {
    readonly nodes: readonly { readonly slug: string }[];
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  };
}

interface PageBack {
  readonly officials: {
    readonly nodes: readonly { readonly slug: string }[];
    readonly pageInfo: { readonly startCursor: string; readonly hasPreviousPage: boolean };
  };
}

interface Counted {
  readonly cursor: string;
  readonly count: number;
}

interface Names {
  readonly officials: { readonly nodes: readonly { readonly familyName: string | null }[] };
}

describe.each(ENGINES)("a list on $name", (engine) => {
  let asking: Asking;

  beforeAll(async () => {
    asking = await askSeeds(engine);
    // Otherwise everybody in the five articles met everybody else once.
    await letTakePart(asking.dataSource, "bakhtiyor-saidov", "nurtleu-official-visit-to-dushanbe");
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

  test.each(["ASC", "DESC"])("puts missing values at the end asked for, %s", async (direction) => {
    await addOfficials(`nameless-${direction}`);
    for (const nulls of ["FIRST", "LAST"]) {
      const query = `{ officials(orderBy: [{ field: FAMILY_NAME, direction: ${direction}, nulls: ${nulls} }]) { nodes { familyName } } }`;
      const { officials } = await asking.data<Names>(query);
      const names = officials.nodes.map(({ familyName }) => familyName);
      const known = names.filter((name) => name !== null).sort();
      const missing = names.filter((name) => name === null);
      const sorted = direction === "ASC" ? known : known.reverse();
      expect(missing.length).toBeGreaterThan(0);
      expect(names).toEqual(nulls === "FIRST" ? [...missing, ...sorted] : [...sorted, ...missing]);
    }
  });

  test.each(["FIRST", "LAST"])(
    "loses nothing backward either, missing values %s, while things are added",
    async (nulls) => {
      const order = `orderBy: [{ field: FAMILY_NAME, direction: DESC, nulls: ${nulls} }]`;
      const before = await walkBack(order);
      const seen = await walkBack(order, () => addOfficials(`added-${nulls}`));
      expect(seen.filter((slug) => before.includes(slug))).toEqual(before);
      expect(new Set(seen).size).toBe(seen.length);
    },
  );

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

  test.each([
    ["counterparts", 'official(slug: "murat-nurtleu")', "MEETINGS", "meetings", "node { slug }"],
    ["relations", 'country(code: "KZ")', "EVENT_COUNT", "eventCount", "node { code }"],
    ["relations", 'country(code: "KZ")', "AGREEMENT_COUNT", "agreementCount", "node { code }"],
  ])("of %s of %s is ordered by %s, page by page from either end", async (field, root, order, count, node) => {
    for (const direction of ["ASC", "DESC"]) {
      const orderBy = `orderBy: [{ field: ${order}, direction: ${direction} }, { field: NAME, direction: ASC }]`;
      const page = (args: string) =>
        counted(`{ root: ${root} { list: ${field}(${orderBy}, ${args}) {
        edges { cursor count: ${count} ${node} } } } }`);
      const whole = await page("first: 100");
      const counts = whole.map(({ count: of }) => of);
      expect(counts).toEqual([...counts].sort((one, other) => (direction === "ASC" ? one - other : other - one)));
      expect(new Set(counts).size).toBeGreaterThan(1);
      for (const [index, { cursor }] of whole.entries()) {
        expect(await page(`first: 3, after: "${cursor}"`)).toEqual(whole.slice(index + 1, index + 4));
        expect(await page(`last: 3, before: "${cursor}"`)).toEqual(whole.slice(Math.max(0, index - 3), index));
      }
    }
  });

  async function counted(query: string): Promise<readonly Counted[]> {
    return (await asking.data<{ root: { list: { edges: readonly Counted[] } } }>(query)).root.list.edges;
  }

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

  /** Return the slugs of all pages from the end of the list to its start; something may happen after the first. */
  async function walkBack(order: string, interrupt?: () => Promise<void>): Promise<string[]> {
    const query = `query ($before: String) { officials(${order}, last: 4, before: $before) {
      nodes { slug } pageInfo { startCursor hasPreviousPage } } }`;
    const slugs: string[] = [];
    for (let before: string | null = null; ;) {
      const { officials }: PageBack = await asking.data<PageBack>(query, { before });
      slugs.push(...officials.nodes.map(({ slug }) => slug).reverse());
      if (!officials.pageInfo.hasPreviousPage) return slugs;
      if (before === null) await interrupt?.();
      before = officials.pageInfo.startCursor;
    }
  }

  async function addOfficials(...slugs: readonly string[]): Promise<void> {
    const rows = slugs.map((slug) => ({ slug, name: slug, folded: slug, familyName: null, givenName: null }));
    await asking.dataSource.getRepository(Official).insert(rows);
  }
});
