import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type RunningEntente, freshSettings, startEntente } from "../server/running-entente";
import { EXAMPLES } from "../support/examples";
import { type Generated, generateClient } from "./codegen/generate";

/** The client preset of GraphQL Code Generator over the committed schema and the queries of examples/. */
let entente: RunningEntente;
let generated: Generated;

beforeAll(async () => {
  generated = generateClient();
  const manifest = join(generated.folder, "persisted-documents.json");
  const trusted = { ENTENTE_TRUSTED_DOCUMENTS: manifest, ENTENTE_TRUSTED_ONLY: "true" };
  entente = await startEntente("start", { ...freshSettings(), ...trusted });
}, 60_000);
afterAll(() => entente.stop());

/** Code of a client that uses what was generated, with one mistake that its compiler must see. */
const CLIENT = `
import { DatasetDocument, type AgreementStatus, type AgreementsByStatusQueryVariables } from "./graphql";
import type { ResultOf } from "@graphql-typed-document-node/core";

export const countOf = (answer: ResultOf<typeof DatasetDocument>, type: string): number | undefined =>
  answer.dataset.counts.find((one) => one.type === type)?.count;

export const wanted: AgreementStatus[] = ["SIGNED"];
export const variables: AgreementsByStatusQueryVariables = { status: wanted };

// @ts-expect-error There is no such status.
export const mistaken: AgreementsByStatusQueryVariables = { status: ["SINGED"] };
`;

test("generates TypeScript that type-checks, and types that know the schema", () => {
  writeFileSync(join(generated.folder, "client.ts"), CLIENT);
  const strict = "--noEmit --strict --skipLibCheck --target es2022 --module preserve --types node".split(" ");
  const compile = () =>
    execFileSync(process.execPath, [require.resolve("typescript/bin/tsc"), ...strict, "client.ts", "index.ts"], {
      cwd: generated.folder,
      encoding: "utf8",
    });
  expect(compile()).toBe("");
});

test("writes a manifest of every query under its hash", () => {
  expect(Object.keys(generated.persisted)).toHaveLength(EXAMPLES.length);
  for (const [id, text] of Object.entries(generated.persisted)) {
    expect(id).toBe(`sha256:${createHash("sha256").update(text).digest("hex")}`);
  }
});

test.each(EXAMPLES)("the server trusts the manifest and answers $operation by its id", async (example) => {
  const ids = Object.entries(generated.persisted).filter(([, text]) => text.includes(`query ${example.operation}`));
  const response = await post({ documentId: ids[0]?.[0], variables: example.variables });
  expect(response.status).toBe(200);
  expect(await response.json()).not.toHaveProperty("errors");
});

test("the server answers nothing that is not in the manifest", async () => {
  expect((await post({ query: "{ dataset { version } }" })).status).toBe(400);
});

function post(body: object): Promise<Response> {
  return fetch(`${entente.url}graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
    body: JSON.stringify(body),
  });
}
