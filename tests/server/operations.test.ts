import { startSmallServer, type SmallServer } from "./small-server";

/** Resolves when there is something to find, as lines of the log come after the answer. */
async function eventually<Found>(find: () => Found | undefined): Promise<Found> {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = find();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("It did not come.");
}

describe("the log", () => {
  let server: SmallServer;
  beforeAll(async () => {
    server = await startSmallServer({ ENTENTE_SLOW_OPERATION: "1000" });
  });
  afterAll(() => server.stop());

  function lineOf(requestId: string): Promise<Record<string, unknown>> {
    return eventually(() => server.log.find((line) => line["requestId"] === requestId));
  }

  test("has a line for each operation, with the id that the client gave the request", async () => {
    const response = await server.post({ query: "query Greet { greeting }" }, { "x-request-id": "client-1" });
    expect(response.headers.get("x-request-id")).toBe("client-1");
    expect(await lineOf("client-1")).toMatchObject({
      msg: "operation",
      level: 30,
      operation: "Greet",
      outcome: "ok",
      status: 200,
      durationMs: expect.any(Number),
      client: expect.stringMatching(/127\.0\.0\.1|::1/u),
      cost: { requested: expect.any(Number), actual: expect.any(Number) },
    });
  });

  test.each([["none"], ["two words"], ["x".repeat(200)]])(
    "gives a request an id when the client's is %s",
    async (id) => {
      const response = await server.post({ query: "{ greeting }" }, id === "none" ? {} : { "x-request-id": id });
      const own = response.headers.get("x-request-id") ?? "";
      expect(own).toMatch(/^[\da-f-]{36}$/u);
      expect(await lineOf(own)).toMatchObject({ operation: null });
    },
  );

  test.each([
    ["partial", { query: "{ greeting refused }" }, ["TEST_REFUSAL"]],
    ["failed", { query: "{ greeting broken }" }, ["INTERNAL_SERVER_ERROR"]],
    ["refused", { query: "{ treaties }" }, ["GRAPHQL_VALIDATION_FAILED"]],
    ["refused", [], undefined],
  ])("tells what ended %s", async (outcome, body, errors) => {
    const response = await server.post(body);
    expect(await lineOf(response.headers.get("x-request-id") ?? "")).toMatchObject({
      outcome,
      ...(errors && { errors }),
    });
  });

  test("tells of a client that did not wait", async () => {
    const giveUp = new AbortController();
    const asked = fetch(`${server.url}graphql?query={slow}`, {
      headers: { "x-request-id": "impatient" },
      signal: giveUp.signal,
    });
    setTimeout(() => {
      giveUp.abort();
    }, 50);
    await expect(asked).rejects.toThrow();
    expect(await lineOf("impatient")).toMatchObject({ outcome: "abandoned" });
  });

  test("warns of a slow operation with all that is needed to ask it again", async () => {
    await server.post(
      { query: "query Slow($ms: Int) { slow(ms: $ms) }", variables: { ms: 1100 } },
      { "x-request-id": "slow-1" },
    );
    expect(await lineOf("slow-1")).toMatchObject({
      level: 40,
      msg: "slow operation",
      document: "query Slow($ms: Int) { slow(ms: $ms) }",
      variables: '{"ms":1100}',
    });
  });
});

describe("probes", () => {
  let ready = true;
  let server: SmallServer;
  beforeAll(async () => {
    const database = { isReady: () => Promise.resolve(ready), dataVersion: () => Promise.resolve("") };
    server = await startSmallServer({}, { database });
  });
  afterAll(() => server.stop());

  async function probe(path: string): Promise<{ status: number; text: string }> {
    const response = await fetch(`${server.url}${path}`);
    return { status: response.status, text: await response.text() };
  }

  test("are answered while all is well", async () => {
    expect(await probe("livez")).toEqual({ status: 200, text: "alive\n" });
    expect(await probe("readyz")).toEqual({ status: 200, text: "ready\n" });
  });

  test("say that requests should go elsewhere while the database is away, but not that the process is dead", async () => {
    ready = false;
    expect(await probe("readyz")).toMatchObject({ status: 503, text: expect.stringContaining("database") });
    expect(await probe("livez")).toMatchObject({ status: 200 });
    ready = true;
  });

  test("have numbers for Prometheus: the process, and operations by outcome", async () => {
    await server.post({ query: "query A { greeting }" });
    await server.post({ query: "query A { greeting }" });
    await server.post({ query: "query B { treaties }" });
    const { text } = await probe("metrics");
    expect(text).toContain("process_cpu_seconds_total");
    expect(text).toContain('entente_operations_total{outcome="ok",cache="miss"} 1');
    expect(text).toContain('entente_operations_total{outcome="ok",cache="hit"} 1');
    expect(text).toContain('entente_operations_total{outcome="refused",cache="miss"} 1');
    expect(text).toMatch(/entente_operation_duration_seconds_count\{outcome="ok"\} 2/u);
    // A label with a value that clients choose would let them fill the memory.
    expect(text).not.toContain("Greet");
  });
});

describe("stopping", () => {
  test("says so first, then refuses connections and finishes what is under way", async () => {
    const server = await startSmallServer({ ENTENTE_STOP_DELAY: "1" });
    const underWay = server.post({ query: "{ slow(ms: 1500) }" });
    const stopped = server.stop();
    expect((await fetch(`${server.url}readyz`)).status).toBe(503);
    expect((await fetch(`${server.url}livez`)).status).toBe(200);
    expect(await (await underWay).json()).toMatchObject({ data: { slow: "done" } });
    await stopped;
    await expect(fetch(server.url)).rejects.toThrow();
  });

  test("takes no longer than the settings allow", async () => {
    const server = await startSmallServer({ ENTENTE_STOP_TIMEOUT: "1" });
    const underWay = server.post({ query: "{ slow(ms: 5000) }" }).catch(() => "cut off");
    await new Promise((resolve) => setTimeout(resolve, 100));
    const begun = performance.now();
    await server.stop();
    expect(performance.now() - begun).toBeLessThan(3000);
    expect(await underWay).toBe("cut off");
  });
});
