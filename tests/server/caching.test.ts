import { request } from "node:http";
import { startSmallServer, type SmallServer } from "./small-server";

let version = "1";
let server: SmallServer;
beforeAll(async () => {
  const database = { isReady: () => Promise.resolve(true), dataVersion: () => Promise.resolve(version) };
  server = await startSmallServer({ ENTENTE_CORS_ORIGINS: "https://app.example.org" }, { database });
});
afterAll(() => server.stop());

/** Return the bytes' encoding and the headers of an answer as they went over the wire; fetch would hide the encoding. */
function wire(
  query: string,
  headers: Record<string, string>,
): Promise<{ status?: number; headers: NodeJS.Dict<string | string[]> }> {
  return new Promise((resolve, reject) => {
    const address = `${server.url}graphql?query=${encodeURIComponent(query)}`;
    const sent = request(address, { headers }, (response) => {
      response.resume().once("end", () => {
        resolve({ status: response.statusCode, headers: response.headers });
      });
    });
    sent.once("error", reject).end();
  });
}

describe("answers are kept", () => {
  const GREET = "query Greet($from: Sender) { greeting(from: $from) asked }";

  test("and given again for the same question, however its variables are written", async () => {
    const first = await server.post({ query: GREET, variables: { from: { name: "Ana", town: "Baku" } } });
    const calls = server.calls();
    const second = await server.post({ query: GREET, variables: { from: { town: "Baku", name: "Ana" } } });
    expect([first.headers.get("x-cache"), second.headers.get("x-cache")]).toEqual(["miss", "hit"]);
    expect(((await second.json()) as { data: unknown }).data).toEqual(((await first.json()) as { data: unknown }).data);
    expect(server.calls()).toBe(calls);
  });

  test.each([
    ["other variables", { query: GREET, variables: { from: { name: "Ben" } } }],
    ["another operation of the document", { query: `${GREET} query Other { asked }`, operationName: "Other" }],
    ["other words", { query: "{ asked  }" }],
  ])("but not for %s", async (_case, body) => {
    expect((await server.post(body)).headers.get("x-cache")).toBe("miss");
  });

  test("until the data changes, whoever changed it", async () => {
    await server.post({ query: "{ asked }" });
    expect((await server.post({ query: "{ asked }" })).headers.get("x-cache")).toBe("hit");
    version = "2";
    expect((await server.post({ query: "{ asked }" })).headers.get("x-cache")).toBe("miss");
  });

  test("never with an error in them", async () => {
    const query = "{ asked refused }";
    await server.post({ query });
    expect((await server.post({ query })).headers.get("x-cache")).toBe("miss");
  });

  test("not where the schema says that they age at once", async () => {
    await server.post({ query: "{ clock { ticks } }" });
    const response = await server.post({ query: "{ clock { ticks } }" });
    expect(response.headers.get("x-cache")).toBeNull();
    expect(response.headers.get("cache-control")).toBe("public, no-cache");
  });

  test("with their cost charged again and told", async () => {
    const answer = async (): Promise<unknown> => (await server.post({ query: "{ long }" })).json();
    await answer();
    expect(await answer()).toMatchObject({ extensions: { cost: { requested: expect.any(Number) } } });
  });

  test("nowhere when the setting is 0", async () => {
    const forgetful = await startSmallServer({ ENTENTE_RESPONSE_CACHE: "0" });
    await forgetful.post({ query: "{ asked }" });
    expect((await forgetful.post({ query: "{ asked }" })).headers.get("x-cache")).toBeNull();
    expect(forgetful.calls()).toBe(2);
    await forgetful.stop();
  });
});

describe("a client that has an answer", () => {
  test("is told by a strong tag that it is still good", async () => {
    const first = await server.get({ query: "{ greeting }" });
    const tag = first.headers.get("etag") ?? "";
    expect(tag).toMatch(/^"[\w-]+"$/u);
    const second = await server.get({ query: "{ greeting }" }, { "if-none-match": tag });
    expect([second.status, await second.text()]).toEqual([304, ""]);
    expect(second.headers.get("etag")).toBe(tag);
  });

  test("gets the new one when the data differs", async () => {
    const { headers } = await server.get({ query: '{ greeting(name: "Ana") }' });
    const other = await server.get(
      { query: '{ greeting(name: "Ben") }' },
      { "if-none-match": headers.get("etag") ?? "" },
    );
    expect(other.status).toBe(200);
  });

  test("gets the body over POST whatever tag it names, and no tag", async () => {
    const tag = (await server.get({ query: "{ greeting }" })).headers.get("etag") ?? "";
    const posted = await server.post({ query: "{ greeting }" }, { "if-none-match": tag });
    expect([posted.status, posted.headers.get("etag")]).toEqual([200, null]);
  });

  test.each(["br", "gzip"])("compressed as %s, has a tag of its own that is found again", async (encoding) => {
    const headers = { "accept-encoding": encoding };
    const first = await wire("{ long }", headers);
    expect(first.headers).toMatchObject({
      "content-encoding": encoding,
      vary: expect.stringContaining("Accept-Encoding"),
    });
    const tag = String(first.headers["etag"]);
    expect(tag).toMatch(new RegExp(`-${encoding}"$`, "u"));
    const second = await wire("{ long }", { ...headers, "if-none-match": tag });
    expect(second).toMatchObject({ status: 304, headers: { etag: tag } });
  });

  test("may keep it as long as the settings say, or the schema if that is shorter", async () => {
    expect((await server.get({ query: "{ greeting }" })).headers.get("cache-control")).toBe("public, max-age=60");
    expect((await server.get({ query: "{ greeting news }" })).headers.get("cache-control")).toBe("public, max-age=5");
  });

  test("may keep no error", async () => {
    const response = await server.get({ query: "{ refused }" });
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("etag")).toBeNull();
  });
});

describe("scripts of other origins", () => {
  test("may use the API when the settings name their origin", async () => {
    const response = await server.post({ query: "{ greeting }" }, { origin: "https://app.example.org" });
    expect(response.headers.get("access-control-allow-origin")).toBe("https://app.example.org");
    expect(response.headers.get("vary")).toMatch(/Origin/u);
    expect(response.headers.get("vary")).toMatch(/Accept\b/u);
  });

  test("may not otherwise", async () => {
    const response = await server.post({ query: "{ greeting }" }, { origin: "https://other.example.org" });
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
  });

  test("are answered before they send JSON", async () => {
    const response = await fetch(`${server.url}graphql`, {
      method: "OPTIONS",
      headers: {
        origin: "https://app.example.org",
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type",
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-headers")).toBe("content-type");
  });

  test("are all welcome with *, none by default", async () => {
    for (const [environment, allowed] of [
      [{ ENTENTE_CORS_ORIGINS: "*" }, "*"],
      [{}, null],
    ] as const) {
      const other = await startSmallServer(environment);
      const response = await other.post({ query: "{ greeting }" }, { origin: "https://app.example.org" });
      expect(response.headers.get("access-control-allow-origin")).toBe(allowed);
      await other.stop();
    }
  });
});
