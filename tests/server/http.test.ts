import type { GraphQLError } from "graphql";
import { ListenError } from "../../src/server/listen";
import { startSmallServer, type SmallServer } from "./small-server";

/** What the server does with any schema, asked over real HTTP. */
let server: SmallServer;
beforeAll(async () => {
  server = await startSmallServer();
});
afterAll(() => server.stop());

/** The errors of an answer. */
async function errorsOf(response: Response): Promise<GraphQLError[]> {
  return ((await response.json()) as { errors: GraphQLError[] }).errors;
}

describe("the API at /graphql", () => {
  test("answers a POST with variables", async () => {
    const response = await server.post({
      query: "query Greet($name: String) { greeting(name: $name) }",
      variables: { name: "Murat" },
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ data: { greeting: "Hello, Murat!" } });
  });

  test("answers a plain GET, as urql sends it for short queries", async () => {
    const response = await fetch(`${server.url}graphql?query=${encodeURIComponent("{ greeting }")}`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ data: { greeting: "Hello, world!" } });
  });

  test("tells its schema to whoever asks", async () => {
    const response = await server.post({ query: "{ __schema { queryType { name } } }" });
    expect(await response.json()).toMatchObject({ data: { __schema: { queryType: { name: "Query" } } } });
  });

  test("keeps the code and the message of an expected error", async () => {
    const [error] = await errorsOf(await server.post({ query: "{ refused }" }));
    expect(error).toMatchObject({
      message: "That is not allowed: ask for the greeting.",
      path: ["refused"],
      extensions: { code: "TEST_REFUSAL" },
    });
  });

  test("hides an unexpected error, logs it and shows no stack", async () => {
    const response = await server.post({ query: "{ broken }" });
    const text = await response.text();
    expect(text).toContain("INTERNAL_SERVER_ERROR");
    expect(text).not.toContain("SELECT");
    expect(text).not.toContain("stack");
    expect(JSON.stringify(server.log)).toContain("SELECT secret FROM official");
  });

  test("names the fault of a query that does not fit the schema", async () => {
    const response = await server.post({ query: "{ treaties }" });
    expect(response.status).toBe(400);
    expect(await errorsOf(response)).toMatchObject([{ extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }]);
  });

  test("refuses several queries in one request", async () => {
    const response = await server.post([{ query: "{ greeting }" }, { query: "{ greeting }" }]);
    expect(response.status).toBe(400);
  });

  test.each([
    ["that is not JSON", '{ "query": ', 400, "The body is not valid JSON"],
    ["above the limit", { query: `# ${"x".repeat(1_100_000)}` }, 413, "The body is larger than 1 MB"],
  ])("refuses a body %s with the remedy", async (_case, body, status, message) => {
    const response = await server.post(body);
    expect(response.status).toBe(status);
    const [error] = await errorsOf(response);
    expect(error?.message).toContain(message);
  });

  test("says where the API is when asked for an unknown address", async () => {
    const response = await fetch(`${server.url}graphq`);
    expect(response.status).toBe(404);
    const [error] = await errorsOf(response);
    expect(error?.message).toContain("the API is at /graphql");
  });
});

describe("the playground at /", () => {
  test("is served with a policy that allows this server only", async () => {
    const response = await fetch(server.url);
    expect(response.headers.get("content-type")).toContain("text/html");
    expect(response.headers.get("content-security-policy")).toBe(
      "default-src 'self';style-src 'self' 'unsafe-inline';img-src 'self' data:;font-src 'self' data:;worker-src 'self';" +
        "object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none'",
    );
  });

  test("names no other server in its page, and all it names can be had", async () => {
    const html = await (await fetch(server.url)).text();
    expect(html).not.toMatch(/(https?:)?\/\/[a-z]/u);
    const assets = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/gu)].map(([, address]) => address ?? "");
    expect(assets).toHaveLength(3);
    for (const asset of assets) {
      const response = await fetch(new URL(asset, server.url));
      expect(response.status).toBe(200);
      expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    }
  });

  test("is asked for again at every visit, so that a new version shows at once", async () => {
    expect((await fetch(server.url)).headers.get("cache-control")).toBe("no-cache");
  });
});

describe("starting and stopping", () => {
  test("a port in use is told with the remedy", async () => {
    const port = Number(new URL(server.url).port);
    await expect(startSmallServer({}, { address: { host: "localhost", port } })).rejects.toThrow(
      new ListenError(
        { host: "localhost", port },
        "is in use: stop the program that uses it, or choose another with PORT, such as PORT=4001",
      ),
    );
  });

  test("stopping lets a request under way finish and takes no more", async () => {
    const stopping = await startSmallServer();
    const underWay = fetch(`${stopping.url}graphql?query=${encodeURIComponent("{ slow }")}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const stopped = stopping.stop();
    expect(await (await underWay).json()).toMatchObject({ data: { slow: "done" } });
    await stopped;
    await expect(fetch(stopping.url)).rejects.toThrow();
  });
});
