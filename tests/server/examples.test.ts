import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type RunningEntente, freshSettings, startEntente } from "./running-entente";

/** The queries of examples/ are run as a newcomer would run them: against the five articles, over HTTP. */
const EXAMPLES = join(__dirname, "../../examples");
const names = readdirSync(EXAMPLES)
  .filter((file) => file.endsWith(".graphql"))
  .map((file) => file.replace(".graphql", ""));

let entente: RunningEntente;
beforeAll(async () => {
  entente = await startEntente("start", freshSettings());
}, 60_000);
afterAll(() => entente.stop());

interface Answer {
  readonly data: Record<string, unknown>;
  readonly errors?: unknown;
}

async function answerTo(name: string): Promise<Answer> {
  const response = await fetch(`${entente.url}graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      query: readFileSync(join(EXAMPLES, `${name}.graphql`), "utf8"),
      variables: variablesOf(name),
    }),
  });
  return (await response.json()) as Answer;
}

function variablesOf(name: string): unknown {
  const file = readdirSync(EXAMPLES).find((candidate) => candidate === `${name}.json`);
  return file ? JSON.parse(readFileSync(join(EXAMPLES, file), "utf8")) : undefined;
}

test.each(names)("the example %s has an answer, none of its lists empty at the top", async (name) => {
  const { data, errors } = await answerTo(name);
  expect(errors).toBeUndefined();
  for (const root of Object.values(data)) {
    expect(root).not.toBeNull();
    expect(JSON.stringify(root)).not.toMatch(/^\{("totalCount":0,)?"nodes":\[\]/u);
  }
});

test("the headline example shows the agreement that Murat Nurtleu was present at the signing of, with its sentence", async () => {
  const { data } = await answerTo("agreements-of-a-minister");
  expect(data).toMatchObject({
    official: {
      agreements: {
        totalCount: 1,
        edges: [
          {
            involvements: expect.arrayContaining([
              expect.objectContaining({ role: "PRESENT_AT_SIGNING", basis: "INFERRED", rule: "SIGNED_DURING_EVENT" }),
            ]),
            node: { status: "SIGNED" },
          },
        ],
      },
    },
  });
});

test("every example is a tab of the playground", () => {
  const tabs = readFileSync(join(__dirname, "../../playground/examples.js"), "utf8");
  for (const name of names) expect(tabs).toContain(`"../examples/${name}.graphql"`);
});
