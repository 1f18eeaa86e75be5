import { buildEntenteSchema } from "../../src/schema";
import { type RunningEntente, freshSettings, startEntente } from "../server/running-entente";
import { ENGINES, type TestDatabase } from "../support/engines";
import { type Answer, eachOf, mistakeIn, post } from "./answers";
import { type Asked, validDocument } from "./documents";
import { damaged, type Damaged } from "./mutations";
import { Random } from "./random";
import { readSamples } from "./samples";

/**
 * Thousands of documents made up from the schema, sound and damaged, asked of the running program on both engines.
 * RANDOM_SEED and RANDOM_DOCUMENTS ask for others and for more.
 */
const SEED = Number(process.env["RANDOM_SEED"] ?? 20_261_122);
const DOCUMENTS = Number(process.env["RANDOM_DOCUMENTS"] ?? 5000);
const SETTINGS = { PORT: "0", ENTENTE_LOG_LEVEL: "error", ENTENTE_RATE_BUDGET: "1000000000" };

let database: TestDatabase;
let onSqlite: RunningEntente;
let onPostgres: RunningEntente;
let valid: readonly Asked[];
let wrong: readonly Damaged[];

beforeAll(async () => {
  const schema = await buildEntenteSchema();
  database = await (ENGINES[1] as (typeof ENGINES)[number]).freshDatabase();
  [onSqlite, onPostgres] = await Promise.all([
    startEntente("start", { ...freshSettings(), ...SETTINGS }),
    startEntente("start", { ...SETTINGS, DATABASE_URL: database.url }),
  ]);
  const samples = await readSamples(onSqlite.url, schema);
  const random = new Random(SEED);
  valid = Array.from({ length: DOCUMENTS }, () => validDocument(schema, random, samples));
  wrong = valid.map((asked) => damaged(random, asked));
}, 60_000);

afterAll(async () => {
  await database.discard();
});

/** What went wrong, with what was asked. */
interface Finding {
  readonly asked: Asked | Damaged;
  readonly mistake: unknown;
}

test("valid documents have the same answers on both engines, without a failure of the server", async () => {
  const findings: Finding[] = [];
  let answered = 0;
  await eachOf(valid, async (asked) => {
    const [first, second] = await askBoth(asked);
    const mistake = mistakeIn(first) ?? mistakeIn(second) ?? difference(first, second) ?? misunderstanding(first);
    if (mistake !== null) findings.push({ asked, mistake });
    if (first.body.errors === undefined) answered += 1;
  });
  expect(findings.slice(0, 3)).toEqual([]);
  expect(answered).toBeGreaterThan(DOCUMENTS / 2);
}, 300_000);

test("damaged documents are refused or answered alike on both engines, without a failure of the server", async () => {
  const findings: Finding[] = [];
  let refused = 0;
  await eachOf(wrong, async (asked) => {
    const [first, second] = await askBoth(asked);
    const mistake = mistakeIn(first) ?? mistakeIn(second) ?? difference(first, second);
    if (mistake !== null) findings.push({ asked, mistake });
    if (first.body.errors !== undefined) refused += 1;
  });
  expect(findings.slice(0, 3)).toEqual([]);
  expect(refused).toBeGreaterThan(DOCUMENTS / 2);
}, 300_000);

test("nothing was logged as an error and both servers end in peace", async () => {
  const endings = await Promise.all([onSqlite.stop(), onPostgres.stop()]);
  for (const { code, errors } of endings) expect({ code, errors }).toEqual({ code: 0, errors: "" });
});

async function askBoth(asked: Asked | Damaged): Promise<readonly [Answer, Answer]> {
  return Promise.all([post(onSqlite.url, asked), post(onPostgres.url, asked)]);
}

/** Return both answers where they differ. */
function difference(first: Answer, second: Answer): unknown {
  const [one, other] = [first, second].map(({ body: { data, errors } }) => JSON.stringify({ data, errors }));
  return one === other ? null : { sqlite: one, postgres: other };
}

/** Return why the server would not run a document that the schema allows and that reaches no limit. */
function misunderstanding({ status, body }: Answer): unknown {
  return status === 200 && body.data !== undefined ? null : body.errors;
}
