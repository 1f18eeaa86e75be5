import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestHandler } from "express";
import type { ExecutionResult } from "graphql";
import { ANONYMOUS, type Viewer } from "../../api/viewer";
import { clientAddress } from "./client-address";

/** What was made of a request. */
export interface Operation {
  readonly name: string | null;
  readonly type: string | null;
  readonly document: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly fromCache: boolean;
  /** The codes of its errors. */
  readonly errors: readonly unknown[];
  readonly hasData: boolean;
  /** Null when nothing was charged. */
  readonly cost: { readonly requested: number; readonly actual: number } | null;
}

/** How a request ended: in full, in part, refused for a fault of the client, failed for one of ours, or given up by the client. */
export const OUTCOMES = ["ok", "partial", "refused", "failed", "abandoned"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A request to the API, from its arrival to the end of its answer. */
export class Exchange {
  readonly arrivedAt = Date.now();
  readonly #begun = performance.now();
  /** Null until there is an answer, and for what never comes so far. */
  operation: Operation | null = null;
  /** Null until the request is authenticated. */
  admitted: Viewer | null = null;
  /** What executing the operation led to, when that was done before the GraphQL engine was asked. */
  executed: ExecutionResult | null = null;

  constructor(
    readonly id: string,
    readonly client: string | null,
    readonly request: IncomingMessage,
    readonly response: ServerResponse,
  ) {}

  /** Anonymous until the request is authenticated. */
  get viewer(): Viewer {
    return this.admitted ?? ANONYMOUS;
  }

  get status(): number {
    return this.response.statusCode;
  }

  get durationMs(): number {
    return Math.round((performance.now() - this.#begun) * 1000) / 1000;
  }

  get outcome(): Outcome {
    if (!this.response.writableFinished) return "abandoned";
    const { hasData = false, errors = [] } = this.operation ?? {};
    if (errors.includes("INTERNAL_SERVER_ERROR") || this.status >= 500) return "failed";
    if (errors.length > 0 && hasData) return "partial";
    return errors.length > 0 || this.status >= 400 ? "refused" : "ok";
  }
}

/** Told of each exchange once, when it has ended. */
export type ExchangeObserver = (exchange: Exchange) => void;

/** What may be taken over as the id of a request: nothing that could forge a line of the log. */
const REQUEST_ID = /^[\w.:/+=-]{1,128}$/u;

const EXCHANGE = Symbol("exchange");

/** A request that belongs to an exchange. */
interface Recorded {
  [EXCHANGE]?: Exchange;
}

/** Return what begins exchanges, and tells the observers when they have ended. */
export function recordExchanges(observers: readonly ExchangeObserver[], proxies: number): BeginExchange {
  return (request, response) => {
    const asked = request.headers["x-request-id"];
    const id = typeof asked === "string" && REQUEST_ID.test(asked) ? asked : randomUUID();
    const exchange = new Exchange(id, clientAddress(request, proxies), request, response);
    (request as Recorded)[EXCHANGE] = exchange;
    response.once("close", () => {
      for (const observe of observers) observe(exchange);
    });
    return exchange;
  };
}

/** Gives a request an id, the client's own if it sent one. */
export type BeginExchange = (request: IncomingMessage, response: ServerResponse) => Exchange;

/** Return the handler that has every request belong to an exchange, and tells the client its id. */
export function beginning(begin: BeginExchange): RequestHandler {
  return (request, response, next) => {
    const { id } = (request as Recorded)[EXCHANGE] ?? begin(request, response);
    response.setHeader("X-Request-Id", id);
    next();
  };
}

/** Return the exchange that a request belongs to. */
export function exchangeOf(request: IncomingMessage): Exchange {
  const exchange = (request as Recorded)[EXCHANGE];
  if (!exchange) throw new Error("The request has no exchange yet.");
  return exchange;
}
