import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { freshSettings, runEntente, startEntente } from "./running-entente";

/** What a collector is sent, as far as the tests look at it. */
interface Export {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] };
    readonly scopeSpans: readonly { readonly spans: readonly Span[] }[];
  }[];
}

interface Attribute {
  readonly key: string;
  readonly value: unknown;
}

interface Span {
  readonly name: string;
  readonly traceId: string;
  readonly attributes: readonly Attribute[];
}

const received: Export[] = [];
let collector: Server;
beforeAll(async () => {
  collector = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
    request.once("end", () => {
      received.push(JSON.parse(body) as Export);
      response.setHeader("content-type", "application/json").end("{}");
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, "localhost", resolve));
});
afterAll(() => new Promise((resolve) => collector.close(resolve)));

const settings = freshSettings();
const TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

function ask(url: string): Promise<Response> {
  return fetch(`${url}graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", traceparent: `00-${TRACE}-00f067aa0ba902b7-01` },
    body: JSON.stringify({ query: "query Titles { agreements { nodes { title parties { totalCount } } } }" }),
  });
}

test("an operation is one span, however many fields it has, in the client's trace", async () => {
  const { port } = collector.address() as AddressInfo;
  const entente = await startEntente("start", {
    ...settings,
    ENTENTE_TRACING: `http://localhost:${String(port)}/v1/traces`,
  });
  expect((await ask(entente.url)).status).toBe(200);
  expect(await entente.stop()).toMatchObject({ code: 0 });
  const sent = received.flatMap(({ resourceSpans }) => resourceSpans);
  expect(sent[0]?.resource.attributes).toContainEqual({ key: "service.name", value: { stringValue: "entente" } });
  const spans = sent.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans));
  expect(spans).toEqual([
    expect.objectContaining({
      name: "GraphQL query",
      traceId: TRACE,
      attributes: expect.arrayContaining([{ key: "graphql.operation.name", value: { stringValue: "Titles" } }]),
    }),
  ]);
});

test("a collector that is away disturbs neither answers nor the end", async () => {
  const entente = await startEntente("start", { ...settings, ENTENTE_TRACING: "http://localhost:9/v1/traces" });
  expect((await ask(entente.url)).status).toBe(200);
  expect(await entente.stop()).toMatchObject({ code: 0 });
});

test("without the packages that tracing needs, the start ends with the remedy", async () => {
  const { code, errors } = await runEntente("start", {
    ...settings,
    ENTENTE_TRACING: "http://localhost:4318/v1/traces",
    NODE_OPTIONS: `--require ${join(__dirname, "../support/no-opentelemetry.cjs")}`,
  });
  expect(code).toBe(1);
  expect(errors).toBe(
    "ENTENTE_TRACING needs @opentelemetry/sdk-trace-node: run `npm install @opentelemetry/api @opentelemetry/sdk-trace-node " +
      "@opentelemetry/exporter-trace-otlp-http`, or leave ENTENTE_TRACING unset.\n",
  );
});
