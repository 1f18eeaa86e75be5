import type { SourceDocument } from "../../src/ingest/document";

/** Return a document made of a text and the facts file that goes with it, published when told. */
export function article(body: string, facts: string, edtf?: string): SourceDocument {
  const published = edtf === undefined ? "" : `\n  published: { edtf: "${edtf}", note: told by the test }`;
  return {
    slug: "test",
    fileName: "test.txt",
    collection: "tests",
    factsPath: "test.facts.yaml",
    body,
    factsSource: `article:\n  inLanguage: en${published}\n${facts}`,
  };
}
