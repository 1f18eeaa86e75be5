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
  entente = await startEntente("start", freshSettings());
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

test.each(EXAMPLES)("the document of the manifest for $operation has an answer", async ({ operation, variables }) => {
  const query = Object.values(generated.persisted).find((text) => text.includes(`query ${operation}`));
  const response = await fetch(`${entente.url}graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
    body: JSON.stringify({ query, variables }),
  });
  expect(response.status).toBe(200);
  expect(await response.json()).not.toHaveProperty("errors");
});
