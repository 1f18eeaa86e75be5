import { type ExecutionResult, type GraphQLSchema, graphql, parse } from "graphql";
import type { DataSource } from "typeorm";
import { isPromiseLike } from "../../src/api/deferred";
import { type Context, createContext } from "../../src/api/context";
import { createExecutor, type Executor } from "../../src/execution/executor";
import { loadPaths } from "../../src/ingest/load";
import { buildEntenteSchema } from "../../src/schema";
import { validDocument } from "../generated/documents";
import { Random } from "../generated/random";
import { askSamples } from "../generated/samples";
import { ENGINES, type TestDatabase } from "../support/engines";
import { SEEDS } from "../support/seeds";
import { type Asked, COERCION_ERRORS, interpreted } from "./both-engines";
import { writtenQueries } from "./corpus";

/** RANDOM_SEED and RANDOM_QUERIES ask for other queries and for more. */
const SEED = Number(process.env["RANDOM_SEED"] ?? 20_261_122);
const QUERIES = Number(process.env["RANDOM_QUERIES"] ?? 2000);

describe.each(ENGINES)("on $name", ({ name, freshDatabase }) => {
  const count = name === "SQLite" ? QUERIES : QUERIES / 10;
  let schema: GraphQLSchema;
  let database: TestDatabase;
  let dataSource: DataSource;
  let execute: Executor<Context>;
  let made: readonly Asked[];

  beforeAll(async () => {
    schema = await buildEntenteSchema();
    database = await freshDatabase();
    dataSource = await database.migrated();
    await loadPaths(dataSource, [SEEDS], { rulesOff: [] });
    execute = createExecutor<Context>(schema, {
      isCompiled: true,
      maxCoercionErrors: COERCION_ERRORS,
      flush: ({ loaders }) => loaders.flush(),
    });
    const samples = await askSamples(schema, async (source) => {
      const { data } = await graphql({ schema, source, contextValue: createContext(dataSource) });
      return data;
    });
    const random = new Random(SEED);
    made = Array.from({ length: count }, () => perhapsSentWrong(random, validDocument(schema, random, samples)));
  }, 60_000);

  afterAll(() => database.discard());

  /** Return the answers of both engines, ours first. */
  async function both(asked: Asked): Promise<readonly [ExecutionResult, ExecutionResult]> {
    const { query, variables, operationName } = asked;
    const document = parse(query);
    const ours = await execute({ document, variables, operationName, context: createContext(dataSource) });
    return [ours, await interpreted(schema, asked, createContext(dataSource))];
  }

  if (name === "SQLite")
    test("an engine that reads at once is answered from at once, but for what looks through all rows", () => {
      const waitedFor = writtenQueries().filter(({ query, variables }) =>
        isPromiseLike(execute({ document: parse(query), variables, context: createContext(dataSource) })),
      );
      expect(waitedFor.filter(({ query }) => !/\b(dataset|encounters)\b/u.test(query))).toEqual([]);
    });

  test("examples, recipes and competency questions have the answers of graphql-js", async () => {
    for (const asked of writtenQueries()) {
      const [ours, theirs] = await both(asked);
      expect(theirs.errors).toBeUndefined();
      expect(JSON.stringify(ours)).toBe(JSON.stringify(theirs));
    }
  }, 60_000);

  test("made-up queries have the answers of graphql-js, errors included", async () => {
    let failed = 0;
    for (const asked of made) {
      const [ours, theirs] = await both(asked);
      expect({ asked, answer: JSON.stringify(ours) }).toEqual({ asked, answer: JSON.stringify(theirs) });
      if (theirs.errors) failed += 1;
    }
    // Most queries are good, and enough are not.
    expect(failed).toBeGreaterThan(count / 10);
    expect(failed).toBeLessThan(count / 2);
  }, 300_000);
});

/** Return the question as it arrives, now and then with a value that is not of its variable's type. */
function perhapsSentWrong(random: Random, { query, variables }: Asked): Asked {
  const sent = JSON.parse(JSON.stringify(variables)) as Record<string, unknown>;
  const names = Object.keys(sent);
  if (names.length > 0 && random.chance(0.1))
    sent[random.pick(names)] = random.pick([{ unknown: 1 }, [[[]]], 1.5, null]);
  return { query, variables: sent };
}
