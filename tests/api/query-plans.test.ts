import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Database from "better-sqlite3";
import { graphql, type GraphQLSchema } from "graphql";
import type { DataSource, Logger } from "typeorm";
import { createContext } from "../../src/api/context";
import { sqlitePath } from "../../src/database/data-source";
import { PACKAGE_ROOT } from "../../src/package";
import { buildEntenteSchema } from "../../src/schema";
import { ENGINES, type TestDatabase } from "../support/engines";
import { loadGenerated } from "../support/generated";

const ARTICLES = 4000;

/** Statements that may sort, and what keeps that from growing with the articles. */
const MAY_SORT: readonly (readonly [statement: RegExp, reason: string])[] = [
  [/FROM json_each\(\?\) wanted/u, "pages of parents are put in order, and are no longer than was asked for"],
  [/PARTITION BY/u, "a nested page orders what its parents have"],
  [/WHERE \(*"?\w+"?\."\w+" IN \(\?/u, "rows are ordered that were asked for by their keys"],
  [/\."slug" (?:IN \(|= )\?/u, "rows are ordered that were asked for by their keys"],
];

interface Workload {
  readonly name: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

interface Step {
  readonly detail: string;
}

describe("the statements that the measured questions send", () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let schema: GraphQLSchema;
  let file: Database.Database;
  const sent: { text: string; values: unknown[] }[] = [];

  beforeAll(async () => {
    const sqlite = ENGINES.find(({ name }) => name === "SQLite");
    if (!sqlite) throw new Error("There is no SQLite to test.");
    database = await sqlite.freshDatabase();
    const writer = await database.migrated();
    await loadGenerated(writer, { articles: ARTICLES, seed: 5 });
    await writer.query("ANALYZE");
    dataSource = await database.connect(noting((text, values) => sent.push({ text, values })));
    schema = await buildEntenteSchema();
    file = new Database(sqlitePath(database.url) ?? "", { readonly: true });
  }, 300_000);

  afterAll(async () => {
    file.close();
    await database.discard();
  });

  test("look nothing up in the whole of a table that grows and sort no more than they have to", async () => {
    for (const { name, query, variables } of workloads()) {
      const statements = await statementsOf(query, variables);

      expect([name, statements.length > 0]).toEqual([name, true]);
      expect([name, statements.flatMap(faults)]).toEqual([name, []]);
    }
  });

  test("are prepared once, whatever their limits: a bare one would have SQLite prepare them for each run", async () => {
    for (const { name, query, variables } of workloads()) {
      const bare = (await statementsOf(query, variables)).filter(({ text }) => /LIMIT\s+\?/u.test(text));
      expect([name, bare]).toEqual([name, []]);
    }
  });

  test("differ from those that do", async () => {
    const statements = await statementsOf(
      "{ agreements(first: 5, orderBy: [{ field: TITLE, direction: ASC }]) { nodes { slug } } }",
      {},
    );

    expect(statements.flatMap(faults)).toEqual([
      expect.stringMatching(/^SCAN agreement/u),
      expect.stringMatching(/^USE TEMP B-TREE FOR ORDER BY/u),
    ]);
  });

  test("look at no agreement to filter and count those of two countries", async () => {
    const filter = workloads().find(({ name }) => name === "filter");
    const statements = await statementsOf(filter?.query ?? "", filter?.variables ?? {});

    const plans = statements.filter(({ text }) => text.includes("shared_item")).map(stepsOf);
    const onlyKept =
      /^SEARCH (?:shared_item|item) USING COVERING INDEX shared_item_kind_by_day \(one=\? AND other=\? AND kind=\? AND day>\? AND day<\?\)$/u;
    expect(plans).toEqual([[expect.stringMatching(onlyKept)], [expect.stringMatching(onlyKept)]]);
  });

  test("begin a later page where it begins", async () => {
    const list = (page: string) => `{ agreements(${page}) { nodes { slug } pageInfo { endCursor } } }`;
    const first = await graphql({ schema, source: list("first: 100"), contextValue: createContext(dataSource) });
    const { endCursor } = (first.data?.agreements as { pageInfo: { endCursor: string } }).pageInfo;
    const statements = await statementsOf(list(`first: 100, after: "${endCursor}"`), {});

    const [page] = statements.filter(({ text }) => text.includes("LIMIT CAST(?"));
    expect(page && stepsOf(page)).toEqual([
      expect.stringMatching(/^SEARCH agreement USING INDEX agreement_by_signature \(<expr><\?\)$/u),
    ]);
  });

  test.each([
    "agreements",
    "agreementActions",
    "agreementInvolvements",
    "commitments",
    "events",
    "figures",
    "participations",
    "statements",
  ])("count all %s by an index that holds nothing else", async (name) => {
    const [count, ...others] = await statementsOf(`{ ${name} { totalCount } }`, {});

    expect(others).toEqual([]);
    expect(count && stepsOf(count)).toEqual([expect.stringMatching(/^SCAN \w+ USING COVERING INDEX \w+_shown_all$/u)]);
  });

  test("count what a search finds without the texts", async () => {
    const statements = await statementsOf(`{ search(query: "minister") { totalCount facets { count } } }`, {});

    const documents = statements.map((statement) =>
      stepsOf(statement).filter((step) => step.includes("search_document ")),
    );
    const onlyTold = /^SEARCH search_document USING COVERING INDEX search_document_told \(id=\?/u;
    expect(documents).toEqual([[expect.stringMatching(onlyTold)], [expect.stringMatching(onlyTold)]]);
  });

  test("find what waits for review among what is not accepted", async () => {
    const statements = await statementsOf("{ reviewQueue(first: 5) { totalCount nodes { basis } } }", {});

    const scanned = statements.flatMap(stepsOf).filter((step) => step.startsWith("SCAN ") && scansAll(step, false));
    expect(scanned.filter((step) => !step.endsWith("USING INDEX claim_reading_raised"))).toEqual([]);
  });

  async function statementsOf(source: string, variableValues: Record<string, unknown>): Promise<typeof sent> {
    sent.length = 0;
    const answer = await graphql({ schema, source, variableValues, contextValue: createContext(dataSource) });
    expect(answer.errors).toBeUndefined();
    return [...sent];
  }

  function stepsOf({ text, values }: (typeof sent)[number]): string[] {
    const bound = values.map((value) => (typeof value === "boolean" ? Number(value) : value));
    const steps = file.prepare<unknown[], Step>(`EXPLAIN QUERY PLAN ${text}`).all(...bound);
    return steps.map(({ detail }) => detail);
  }

  /** Return the steps of the plan that take the longer the more articles there are, each with its statement. */
  function faults({ text, values }: (typeof sent)[number]): string[] {
    const steps = stepsOf({ text, values });
    const isInOrder = text.includes("LIMIT CAST(?") && !steps.some(isSort);
    return steps
      .filter((detail) => (detail.startsWith("SCAN ") ? scansAll(detail, isInOrder) : isNeedlessSort(detail, text)))
      .map((detail) => `${detail}: ${text}`);
  }

  /** An index that is read in the order of the page is read no further than the page. */
  function scansAll(detail: string, isInOrder: boolean): boolean {
    const table = detail.split(" ")[1] ?? "";
    return growing().has(table) && !detail.includes("VIRTUAL TABLE INDEX") && !(isInOrder && detail.includes("USING"));
  }

  /** The tables that have a row for every few articles, at least. */
  function growing(): Set<string> {
    const tables = file.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all() as string[];
    const rowsOf = (table: string) => file.prepare(`SELECT COUNT(*) FROM "${table}"`).pluck().get() as number;
    return new Set(tables.filter((table) => rowsOf(table) > ARTICLES / 10));
  }

  function workloads(): Workload[] {
    const script = `import { createRequire } from "node:module";
      const Database = createRequire(process.argv[1])("better-sqlite3");
      const { workloads } = await import(process.argv[2]);
      const database = new Database(process.argv[3], { readonly: true });
      console.log(JSON.stringify(workloads.map(({ name, query, variables }) =>
        ({ name, query, variables: variables(database)[0] }))));`;
    const all = pathToFileURL(join(PACKAGE_ROOT, "bench/workloads/all.mjs")).href;
    const path = sqlitePath(database.url) ?? "";
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ["--input-type=module", "-e", script, join(PACKAGE_ROOT, "package.json"), all, path],
      { encoding: "utf8" },
    );
    if (stdout === "") throw new Error(stderr);
    return JSON.parse(stdout) as Workload[];
  }
});

function isSort(detail: string): boolean {
  return /^USE TEMP B-TREE FOR (?:LAST \d* ?TERMS? OF )?ORDER BY/u.test(detail);
}

function isNeedlessSort(detail: string, text: string): boolean {
  return isSort(detail) && !MAY_SORT.some(([statement]) => statement.test(text));
}

function noting(note: (text: string, values: unknown[]) => void): Logger {
  const nothing = () => undefined;
  return {
    logQuery: (text, values) => {
      if (/^\s*(?:SELECT|WITH)/u.test(text)) note(text, (values ?? []) as unknown[]);
    },
    logQueryError: nothing,
    logQuerySlow: nothing,
    logSchemaBuild: nothing,
    logMigration: nothing,
    log: nothing,
  };
}
