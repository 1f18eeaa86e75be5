import { createHash } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startSmallServer, type SmallServer } from "./small-server";

const folder = mkdtempSync(join(tmpdir(), "entente-documents-"));

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function manifest(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const GREETING = "query Greeting { greeting }";
const ASKED = "query Asked { asked }";
const codegen = manifest("persisted-documents.json", { [`sha256:${sha256(GREETING)}`]: GREETING });
const relay = manifest("relay.json", { "0cc175b9c0f1b6a831c399e269772661": GREETING });
const HELLO = { data: { greeting: "Hello, world!" } };

describe("trusted documents", () => {
  let server: SmallServer;
  beforeAll(async () => {
    server = await startSmallServer({ ENTENTE_TRUSTED_DOCUMENTS: codegen });
  });
  afterAll(() => server.stop());

  const byHash = { persistedQuery: { version: 1, sha256Hash: sha256(GREETING) } };

  test.each([
    ["documentId", { documentId: `sha256:${sha256(GREETING)}` }],
    ["documentId without its prefix", { documentId: sha256(GREETING) }],
    ["Apollo's extension", { extensions: byHash }],
  ])("are found by %s over POST", async (_way, body) => {
    expect(await (await server.post(body)).json()).toMatchObject(HELLO);
  });

  test.each([
    ["documentId", { documentId: `sha256:${sha256(GREETING)}`, variables: "{}" }],
    ["Apollo's extension", { extensions: JSON.stringify(byHash) }],
  ])("are found by %s over GET", async (_way, parameters) => {
    expect(await (await server.get(parameters)).json()).toMatchObject(HELLO);
  });

  test("leave others free to be asked", async () => {
    expect((await server.post({ query: ASKED })).status).toBe(200);
  });

  test("that are not there are said not to be", async () => {
    const response = await server.post({ documentId: `sha256:${"0".repeat(64)}` });
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } }] });
  });

  test.each([
    ["with a query beside it", { documentId: "x", query: ASKED }],
    ["that is no text", { documentId: 7 }],
  ])("are not asked for by a documentId %s", async (_case, body) => {
    expect((await server.post(body)).status).toBe(400);
  });

  test("are read as the Relay compiler writes them", async () => {
    const other = await startSmallServer({ ENTENTE_TRUSTED_DOCUMENTS: relay });
    const response = await other.post({ documentId: "0cc175b9c0f1b6a831c399e269772661" });
    expect(await response.json()).toMatchObject(HELLO);
    await other.stop();
  });
});

describe("a server of trusted documents only", () => {
  let server: SmallServer;
  beforeAll(async () => {
    server = await startSmallServer({ ENTENTE_TRUSTED_DOCUMENTS: codegen, ENTENTE_TRUSTED_ONLY: "true" });
  });
  afterAll(() => server.stop());

  test.each([
    ["by id", { documentId: `sha256:${sha256(GREETING)}` }],
    ["as text", { query: GREETING }],
  ])("answers one of them %s", async (_way, body) => {
    expect(await (await server.post(body)).json()).toMatchObject(HELLO);
  });

  test.each([
    ["another document", { query: ASKED }, "PERSISTED_DOCUMENT_REQUIRED"],
    ["introspection", { query: "{ __schema { queryType { name } } }" }, "PERSISTED_DOCUMENT_REQUIRED"],
    ["nothing", {}, "PERSISTED_DOCUMENT_REQUIRED"],
    ["several at once", [{ query: GREETING }], "PERSISTED_DOCUMENT_REQUIRED"],
    ["an unknown id", { documentId: "unknown" }, "PERSISTED_DOCUMENT_NOT_FOUND"],
    [
      "the registration of another",
      { query: ASKED, extensions: { persistedQuery: { version: 1, sha256Hash: sha256(ASKED) } } },
      "PERSISTED_DOCUMENT_REQUIRED",
    ],
  ])("refuses %s", async (_case, body, code) => {
    const response = await server.post(body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  test("refuses another document over GET", async () => {
    expect((await server.get({ query: ASKED })).status).toBe(400);
    expect((await server.get({ query: ASKED, extensions: "{" })).status).toBe(400);
  });

  test("runs nothing of what it refuses", () => {
    // Only the greeting was ever resolved, and kept.
    expect(server.calls()).toBe(1);
  });
});

describe("a file of trusted documents is refused at the start", () => {
  test.each([
    [
      "with a document that does not fit the schema",
      { a: "query Treaties { treaties }" },
      /: Treaties: Cannot query field/u,
    ],
    ["with a document that cannot be read", { broken: "query {" }, /: broken: Syntax Error/u],
    ["that is not JSON", "{", /SyntaxError/u],
    ["of another shape", { format: { version: 1 } }, /is not an object of identifiers and documents/u],
  ])("%s", async (_case, content, message) => {
    const path = manifest("wrong.json", content);
    await expect(startSmallServer({ ENTENTE_TRUSTED_DOCUMENTS: path })).rejects.toThrow(message);
    await expect(startSmallServer({ ENTENTE_TRUSTED_DOCUMENTS: path })).rejects.toThrow(path);
  });

  test("that is not there", async () => {
    await expect(startSmallServer({ ENTENTE_TRUSTED_DOCUMENTS: "/no/such.json" })).rejects.toThrow(/ENOENT/u);
  });

  test("or missing where nothing else may be asked", async () => {
    await expect(startSmallServer({ ENTENTE_TRUSTED_ONLY: "true" })).rejects.toThrow(
      'ENTENTE_TRUSTED_ONLY is "true": set it to false, or name the file of trusted documents',
    );
  });
});

describe("documents that clients register by their hash", () => {
  let server: SmallServer;
  beforeAll(async () => {
    server = await startSmallServer({ ENTENTE_APQ: "2" });
  });
  afterAll(() => server.stop());

  function registering(query: string): unknown {
    return { query, ...naming(query) };
  }

  function naming(query: string): { extensions: unknown } {
    return { extensions: { persistedQuery: { version: 1, sha256Hash: sha256(query) } } };
  }

  async function codeOf(body: unknown): Promise<unknown> {
    const { errors } = (await (await server.post(body)).json()) as { errors?: { extensions: { code: string } }[] };
    return errors?.[0]?.extensions.code;
  }

  test("are found by it from then on", async () => {
    expect(await codeOf(naming(GREETING))).toBe("PERSISTED_QUERY_NOT_FOUND");
    await server.post(registering(GREETING));
    expect(await codeOf(naming(GREETING))).toBeUndefined();
    expect(await codeOf({ documentId: `sha256:${sha256(GREETING)}` })).toBeUndefined();
  });

  test("have to be what the hash says", async () => {
    const response = await server.post({ query: ASKED, ...naming(GREETING) });
    expect(response.status).toBe(400);
  });

  test.each([
    ["does not fit the schema", "query { treaties }"],
    ["is very long", `query { greeting } # ${"x".repeat(17_000)}`],
  ])("are not kept when one %s", async (_case, query) => {
    await server.post(registering(query));
    expect(await codeOf(naming(query))).toBe("PERSISTED_QUERY_NOT_FOUND");
  });

  test("push out those that were not asked for longest, and never grow beyond the setting", async () => {
    const queries = ["A", "B", "C"].map((name) => `query ${name} { greeting }`);
    for (const query of queries) await server.post(registering(query));
    const found = await Promise.all(queries.map(async (query) => (await codeOf(naming(query))) === undefined));
    expect(found).toEqual([false, true, true]);
  });

  test("are refused when the setting is 0", async () => {
    const other = await startSmallServer({ ENTENTE_APQ: "0" });
    const response = await other.post(registering(GREETING));
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: "PERSISTED_QUERY_NOT_SUPPORTED" } }],
    });
    await other.stop();
  });
});
