import { createRequire } from "node:module";
import type * as Api from "@opentelemetry/api";
import type * as Otlp from "@opentelemetry/exporter-trace-otlp-http";
import type * as Sdk from "@opentelemetry/sdk-trace-node";
import { EntenteError } from "../../errors";
import type { Exchange, ExchangeObserver } from "./exchange";

/** Sends a span per operation, until it is stopped. */
export interface Tracing {
  readonly observe: ExchangeObserver;
  /** Sends what is left and ends. */
  stop(): Promise<void>;
}

/** Tracing is asked for, and the packages that it needs are not there. */
export class TracingNotInstalledError extends EntenteError {
  constructor(missing: string) {
    const packages = "@opentelemetry/api @opentelemetry/sdk-trace-node @opentelemetry/exporter-trace-otlp-http";
    super(
      "TRACING",
      `ENTENTE_TRACING needs ${missing}: run \`npm install ${packages}\`, or leave ENTENTE_TRACING unset.`,
    );
  }
}

/** Starts to send a span per operation, none per field, to a collector; throws a TracingNotInstalledError without the packages. */
export function startTracing(url: string): Tracing {
  const { SpanKind, SpanStatusCode, propagation, ROOT_CONTEXT } = installed("@opentelemetry/api") as typeof Api;
  const { NodeTracerProvider, BatchSpanProcessor } = installed("@opentelemetry/sdk-trace-node") as typeof Sdk;
  const { OTLPTraceExporter } = installed("@opentelemetry/exporter-trace-otlp-http") as typeof Otlp;
  process.env["OTEL_SERVICE_NAME"] ??= "entente";
  const provider = new NodeTracerProvider({ spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url }))] });
  // Spans are made when an exchange has ended: none is ever current, and following it would slow every promise.
  provider.register({ contextManager: null });
  const tracer = provider.getTracer("entente");
  const observe = (exchange: Exchange): void => {
    const parent = propagation.extract(ROOT_CONTEXT, exchange.headers);
    const { arrivedAt, durationMs, outcome } = exchange;
    const options = { kind: SpanKind.SERVER, startTime: arrivedAt, attributes: attributesOf(exchange) };
    const span = tracer.startSpan(nameOf(exchange), options, parent);
    if (outcome === "failed") span.setStatus({ code: SpanStatusCode.ERROR });
    span.end(arrivedAt + durationMs);
  };
  return { observe, stop: () => provider.shutdown() };
}

/** Return a package that is only needed when tracing is switched on; it is as large as all the rest. */
function installed(name: string): unknown {
  try {
    return createRequire(__filename)(name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "MODULE_NOT_FOUND") throw new TracingNotInstalledError(name);
    throw error;
  }
}

/** The name of a span has few values: a client's name of its operation is an attribute. */
function nameOf({ operation }: Exchange): string {
  return operation?.type ? `GraphQL ${operation.type}` : "GraphQL";
}

function attributesOf({ id, operation, outcome, status }: Exchange): Record<string, string | number | boolean> {
  return {
    "entente.request.id": id,
    "entente.outcome": outcome,
    "entente.cache.hit": operation?.fromCache ?? false,
    "http.response.status_code": status,
    ...(operation?.name && { "graphql.operation.name": operation.name }),
    ...(operation?.type && { "graphql.operation.type": operation.type }),
  };
}
