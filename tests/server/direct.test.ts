import { createHash } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { request, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync, gzipSync, inflateSync } from "node:zlib";
import { startSmallServer, type SmallServer } from "./small-server";

/** Whatever is asked, the direct way answers as the long one through Express and Apollo does, and is the shorter. */
interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

interface Got {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const JSON_BODY = { "content-type": "application/json" };
const SEARCH = "/graphql?";

function post(body: unknown, headers: Readonly<Record<string, string>> = {}): Sent {
  return { method: "POST", headers: { ...JSON_BODY, ...headers }, body };
}

function get(parameters: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}): Sent {
  return { method: "GET", path: SEARCH + new URLSearchParams(parameters).toString(), headers };
}

function send(url: string, { method = "GET", path = "/graphql", headers = {}, body }: Sent): Promise<Got> {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, url), { method, headers: { ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.once("end", () => {
        const { statusCode: status, headers } = response;
        resolve({ status, headers, body: decoded(Buffer.concat(chunks), headers["content-encoding"]) });
      });
    });
    sent.once("error", reject);
    sent.end(body === undefined || typeof body === "string" || Buffer.isBuffer(body) ? body : JSON.stringify(body));
  });
}

const DECODERS: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  deflate: inflateSync,
};

function decoded(bytes: Buffer, encoding = ""): string {
  return (DECODERS[encoding]?.(bytes) ?? bytes).toString();
}

/** Leaves out what is never the same twice, and how long a compressed body is, which the long way does not know beforehand. */
function comparable({ status, headers, body }: Got): unknown {
  const { date, "transfer-encoding": framing, "content-length": length, "x-request-id": id, ...others } = headers;
  return {
    status,
    headers: { ...others, ...(others["content-encoding"] === undefined && { length, framing }) },
    hasId: id !== undefined && date !== undefined,
    body: body.replace(/"available":\d+/u, '"available":0'),
  };
}

const CHANCE: readonly string[] = ["time", "pid", "hostname", "requestId", "durationMs", "stack"];

function withoutChance(key: string, value: unknown): unknown {
  return CHANCE.includes(key) ? undefined : value;
}

const GREETING = "query Greeting($name: String) { greeting(name: $name) }";
const TWO = "query A { greeting } query B { news }";
const LONG = "{ long }";

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function byHash(text: string): { persistedQuery: { version: number; sha256Hash: string } } {
  return { persistedQuery: { version: 1, sha256Hash: sha256(text) } };
}

const CASES: readonly (readonly [string, Sent])[] = [
  ["a query", post({ query: GREETING })],
  ["variables", post({ query: GREETING, variables: { name: "Ana" }, operationName: "Greeting" })],
  ["variables that are null", post({ query: GREETING, variables: null, operationName: null, extensions: null })],
  ["text beyond ASCII", post({ query: GREETING, variables: { name: "Nurtleu 🤝 Ünal, Çankırı" } })],
  ["a charset", { ...post({ query: GREETING }), headers: { "content-type": "application/json; charset=UTF-8" } }],
  [
    "another charset",
    { ...post({ query: GREETING }), headers: { "content-type": "application/json; charset=latin1" } },
  ],
  ["a charset without a space", post({ query: GREETING }, { "content-type": "application/json;charset=utf-8" })],
  ["a form", { ...post("query={greeting}"), headers: { "content-type": "application/x-www-form-urlencoded" } }],
  ["a byte order mark", post(`\uFEFF${JSON.stringify({ query: GREETING })}`)],
  ["no JSON", post('{ "query": ')],
  ["JSON that is no object", post('"query"')],
  ["null", post("null")],
  ["an empty body", post("")],
  ["an empty object", post({})],
  ["several at once", post([{ query: GREETING }, { query: TWO }])],
  ["a body that is too large", post({ query: `# ${"x".repeat(1_100_000)}` })],
  ["a compressed body", post(gzipSync(JSON.stringify({ query: GREETING })), { "content-encoding": "gzip" })],
  ["an unknown compression", post("xx", { "content-encoding": "zip" })],
  ["an empty query", post({ query: "" })],
  ["a query that is no text", post({ query: 7 })],
  ["a query that is not there", post({ variables: {} })],
  ["what cannot be parsed", post({ query: "{ greeting" })],
  ["what is not in the schema", post({ query: "{ treaties }" })],
  ["a variable of a wrong type", post({ query: GREETING, variables: { name: { a: 1 } } })],
  ["variables that are a list", post({ query: GREETING, variables: [1] })],
  ["variables that are a text", post({ query: GREETING, variables: "{}" })],
  ["variables that are too long", post({ query: GREETING, variables: { name: "x".repeat(6000) } })],
  ["a variable that is not asked for", post({ query: GREETING, variables: { other: 1 } })],
  ["extensions that are a text", post({ query: GREETING, extensions: "x" })],
  ["other extensions", post({ query: GREETING, extensions: { trace: true } })],
  ["one of two operations", post({ query: TWO, operationName: "B" })],
  ["none of two operations", post({ query: TWO })],
  ["an operation that is not there", post({ query: TWO, operationName: "C" })],
  ["an operation without a name by an empty one", post({ query: "{ greeting }", operationName: "" })],
  ["an operation name that is no text", post({ query: TWO, operationName: 7 })],
  ["a kind there is none of", post({ query: "mutation { greeting }" })],
  ["an error in a part", post({ query: "{ greeting refused }" })],
  ["an unexpected error", post({ query: "{ greeting broken }" })],
  ["introspection", post({ query: '{ __schema { queryType { name } } a: __type(name: "Clock") { name } }' })],
  ["what ages", post({ query: "{ news }" })],
  ["what ages at once", post({ query: "{ clock { ticks } }" })],
  ["what costs too much", post({ query: "{ __schema { types { name } } a: clock { ticks } }" })],
  ["the schema's other media type", post({ query: GREETING }, { accept: "application/graphql-response+json" })],
  [
    "media types in an order",
    post({ query: GREETING }, { accept: "application/json;q=0.5, application/graphql-response+json" }),
  ],
  ["any media type", post({ query: GREETING }, { accept: "*/*" })],
  ["a media type there is not", post({ query: GREETING }, { accept: "text/html" })],
  ["a wrong document and an old media type", post({ query: "{ treaties }" }, { accept: "application/json" })],
  ["a callback", post({ query: GREETING }, { accept: "application/json;callbackSpec=1.0" })],
  ["gzip", post({ query: LONG }, { "accept-encoding": "gzip" })],
  ["br before gzip", post({ query: LONG }, { "accept-encoding": "gzip, deflate, br, zstd" })],
  ["gzip before br", post({ query: LONG }, { "accept-encoding": "gzip;q=1, br;q=0.5" })],
  ["deflate", post({ query: LONG }, { "accept-encoding": "deflate" })],
  ["any encoding", post({ query: LONG }, { "accept-encoding": "*" })],
  ["no encoding", post({ query: LONG }, { "accept-encoding": "identity" })],
  ["an encoding that nobody knows", post({ query: LONG }, { "accept-encoding": "zip" })],
  ["gzip for what is short", post({ query: GREETING }, { "accept-encoding": "gzip" })],
  ["an allowed origin", post({ query: GREETING }, { origin: "https://app.example.org" })],
  ["another origin", post({ query: GREETING }, { origin: "https://other.example.org" })],
  [
    "a preflight",
    { method: "OPTIONS", headers: { origin: "https://app.example.org", "access-control-request-method": "POST" } },
  ],
  ["a tag over POST", post({ query: GREETING }, { "if-none-match": "*" })],
  ["a token that is not good", post({ query: GREETING }, { authorization: "Bearer nobody" })],
  ["an address that a proxy tells", post({ query: GREETING }, { "x-forwarded-for": "made-up, 192.0.2.7 ,,192.0.2.8" })],
  ["a GET", get({ query: GREETING, variables: '{"name":"Ana"}', operationName: "Greeting" })],
  ["a GET without variables", get({ query: "{greeting}" })],
  ["a GET with wrong variables", get({ query: GREETING, variables: "{" })],
  ["a GET with variables that are a list", get({ query: GREETING, variables: "[]" })],
  ["a GET with two queries", { path: `${SEARCH}query={greeting}&query={news}` }],
  ["a GET with a parameter of its own", get({ query: GREETING, utm: "x" })],
  ["a GET of JSON", get({ query: GREETING }, JSON_BODY)],
  ["a GET of text", get({ query: GREETING }, { "content-type": "text/plain" })],
  ["a GET of a mutation", get({ query: "mutation { greeting }" })],
  ["a GET of nothing", { path: "/graphql" }],
  ["a GET of any version", get({ query: GREETING }, { "if-none-match": "*" })],
  ["a GET of another version", get({ query: GREETING }, { "if-none-match": '"x", W/"y"' })],
  ["a GET of no version", get({ query: GREETING }, { "if-none-match": "" })],
  ["a GET that wants it fresh", get({ query: GREETING }, { "cache-control": "no-cache" })],
  ["another method", { method: "PUT", headers: JSON_BODY, body: { query: GREETING } }],
  ["a HEAD", { method: "HEAD", path: `${SEARCH}query={greeting}` }],
  ["another spelling of the address", { ...post({ query: GREETING }), path: "/GraphQL/" }],
  ["a POST with parameters", { ...post({ query: GREETING }), path: `${SEARCH}query={news}` }],
  ["a trusted document", post({ documentId: `sha256:${sha256("{ asked }")}` })],
  ["a trusted document over GET", get({ documentId: sha256("{ asked }") })],
  ["a document id that is unknown", post({ documentId: "unknown" })],
  ["a document id and a query", post({ documentId: "unknown", query: GREETING })],
  ["a document id that is empty", post({ documentId: "" })],
  ["the registration of a document", post({ query: GREETING, extensions: byHash(GREETING) })],
  ["a registered document", post({ extensions: byHash(GREETING), variables: { name: "Ben" } })],
  ["a registered document over GET", get({ extensions: JSON.stringify(byHash(GREETING)) })],
  [
    "a registered document by another version",
    post({ extensions: { persistedQuery: { version: 2, sha256Hash: "x" } } }),
  ],
  ["a hash of another document", post({ query: GREETING, extensions: byHash(TWO) })],
  ["a document that is not registered", post({ extensions: byHash(TWO) })],
];

const trusted = join(mkdtempSync(join(tmpdir(), "entente-direct-")), "trusted.json");
writeFileSync(trusted, JSON.stringify({ [`sha256:${sha256("{ asked }")}`]: "{ asked }" }));

describe.each([
  ["by default", {}],
  ["without kept answers", { ENTENTE_RESPONSE_CACHE: "0", ENTENTE_MAX_AGE: "0" }],
  ["for every origin, closed to whoever shows no token", { ENTENTE_CORS_ORIGINS: "*", ENTENTE_READING: "closed" }],
  ["for trusted documents only, behind a proxy", { ENTENTE_TRUSTED_ONLY: "true", ENTENTE_TRUSTED_PROXIES: "1" }],
  ["within narrow limits", { ENTENTE_COST_LIMIT: "100", ENTENTE_INTROSPECTION: "false" }],
])("%s", (_case, environment: Record<string, string>) => {
  let direct: SmallServer;
  let long: SmallServer;
  beforeAll(async () => {
    const settings = {
      ENTENTE_CORS_ORIGINS: "https://app.example.org,https://b.example.org",
      ENTENTE_TRUSTED_DOCUMENTS: trusted,
      ...environment,
    };
    direct = await startSmallServer(settings);
    long = await startSmallServer(settings, { isDirect: false });
  });
  afterAll(() => Promise.all([direct.stop(), long.stop()]));

  test.each(CASES)("%s is answered alike, however often", async (_name, sent) => {
    for (let times = 0; times < 3; times += 1) {
      const [ours, reference] = await Promise.all([send(direct.url, sent), send(long.url, sent)]);
      expect(comparable(ours)).toEqual(comparable(reference));
    }
    expect(direct.calls()).toBe(long.calls());
  });

  test.each(["gzip", "br"])("what a client has in %s is told to be still good alike", async (encoding) => {
    const asked = (tag: string): Sent => get({ query: LONG }, { "accept-encoding": encoding, "if-none-match": tag });
    const both = (tag: string): Promise<Got[]> => Promise.all([direct, long].map(({ url }) => send(url, asked(tag))));
    const tag = String((await both('"none"'))[0]?.headers["etag"]);
    const answers = await both(`"a", ${tag}`);
    expect(comparable(answers[0] as Got)).toEqual(comparable(answers[1] as Got));
  });

  test("leaves the same lines in the log", () => {
    const lines = ({ log }: SmallServer): string[] => log.map((line) => JSON.stringify(line, withoutChance)).sort();
    expect(lines(direct)).toEqual(lines(long));
  });
});

test("the direct way is gone when a query was asked before", async () => {
  const server = await startSmallServer();
  const asked = post({ query: LONG }, { "accept-encoding": "gzip" });
  // Only the direct way knows how long a compressed answer is before it sends it.
  const lengths = [await send(server.url, asked), await send(server.url, asked)].map(
    ({ headers }) => headers["content-length"],
  );
  expect(lengths).toEqual([undefined, expect.stringMatching(/^\d+$/u)]);
  await server.stop();
});

test("one that gives up is told of in the log", async () => {
  const server = await startSmallServer();
  await server.post({ query: "query Slow { slow }" });
  const giveUp = new AbortController();
  const asked = fetch(`${server.url}graphql`, {
    method: "POST",
    headers: { ...JSON_BODY, "x-request-id": "impatient" },
    body: JSON.stringify({ query: "query Slow { slow(ms: 200) }" }),
    signal: giveUp.signal,
  });
  setTimeout(() => {
    giveUp.abort();
  }, 50);
  await expect(asked).rejects.toThrow();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(server.log.find(({ requestId }) => requestId === "impatient")).toMatchObject({ outcome: "abandoned" });
  await server.stop();
});
