import { createRequire } from "node:module";
import type * as Api from "@opentelemetry/api";
import type * as Otlp from "@opentelemetry/exporter-trace-otlp-http";
import type * as Sdk from "@opentelemetry/sdk-trace-node";
import type { Logger } from "pino";
import { EntenteError } from "../../errors";
import { VERSION } from "../../package";
import type { Exchange, ExchangeObserver } from "./exchange";

const SDK = "@opentelemetry/sdk-trace-node";

/** The part of a package of the SDK that says who sends the traces. */
interface ResourcesPackage {
  readonly resourceFromAttributes: (attributes: Record<string, string>) => NonNullable<Sdk.TracerConfig["resource"]>;
}

/** A collector that does not answer must not hold up the end of the process. */
const EXPORT_TIMEOUT = 2000;

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
export function startTracing(url: string, logger: Logger): Tracing {
  const { SpanKind, SpanStatusCode, propagation, ROOT_CONTEXT } = installed("@opentelemetry/api") as typeof Api;
  const { NodeTracerProvider, BatchSpanProcessor } = installed(SDK) as typeof Sdk;
  const { OTLPTraceExporter } = installed("@opentelemetry/exporter-trace-otlp-http") as typeof Otlp;
  const { resourceFromAttributes } = installed("@opentelemetry/resources", SDK) as ResourcesPackage;
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ "service.name": "entente", "service.version": VERSION }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url, timeoutMillis: EXPORT_TIMEOUT }))],
  });
  // Spans are made when an exchange has ended: none is ever current, and following it would slow every promise.
  provider.register({ contextManager: null });
  const tracer = provider.getTracer("entente");
  const observe = (exchange: Exchange): void => {
    const parent = propagation.extract(ROOT_CONTEXT, exchange.request.headers);
    const { arrivedAt, durationMs, outcome } = exchange;
    const options = { kind: SpanKind.SERVER, startTime: arrivedAt, attributes: attributesOf(exchange) };
    const span = tracer.startSpan(nameOf(exchange), options, parent);
    if (outcome === "failed") span.setStatus({ code: SpanStatusCode.ERROR });
    span.end(arrivedAt + durationMs);
  };
  const stop = (): Promise<void> =>
    provider.shutdown().catch((error: unknown) => {
      logger.warn({ err: error }, "The last traces could not be sent.");
    });
  return { observe, stop };
}

/**
 * Return a package that is only needed when tracing is switched on, as it is as large as all the rest; `owner` is the
 * package that brings it.
 */
function installed(name: string, owner?: string): unknown {
  const own = createRequire(__filename);
  try {
    return (owner === undefined ? own : createRequire(own.resolve(owner)))(name);
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
