import type { RequestHandler, Response } from "express";
import type { Logger } from "pino";
import { shownAuthorization, type Authenticate } from "../access/authentication";
import { AccessRefused } from "../access/refusals";
import type { Viewer } from "../api/viewer";
import { Throttle } from "./limits/throttle";
import { exchangeOf, type Exchange } from "./operations/exchange";
import { answer } from "./request-errors";

/** How many tokens that are not good a client may send at once, and after how many seconds it may send another. */
const WRONG_TOKENS = 20;
const SECONDS_EACH = 2;

/** Finds out who asks, before anything else of a request is looked at. */
export class Admission {
  readonly #attempts = new Throttle({ rateBudget: WRONG_TOKENS, rateRestored: 1 / SECONDS_EACH });

  constructor(
    readonly authenticate: Authenticate,
    readonly logger: Logger,
  ) {}

  /** Return whether a client is listened to: one that goes on sending wrong tokens is not for a while. */
  listensTo({ client, request }: Exchange): boolean {
    return request.headers.authorization === undefined || this.#attempts.status(client ?? "unknown").available >= 1;
  }

  /** Return who asks; throws an AccessRefused. */
  viewerOf({ request }: Exchange): Promise<Viewer> {
    return this.authenticate(request.headers.authorization);
  }

  /** Remembers and logs that somebody was refused. */
  note({ id, client, request }: Exchange, { status, message }: AccessRefused): void {
    const { authorization } = request.headers;
    if (status === 401 && authorization !== undefined) this.#attempts.refund(client ?? "unknown", -1);
    const token = shownAuthorization(authorization);
    this.logger.warn({ requestId: id, client, token, reason: message }, "authentication refused");
  }
}

/** Return the handler that refuses whoever cannot be authenticated. */
export function authenticating(admission: Admission): RequestHandler {
  return async (request, response, next) => {
    const exchange = exchangeOf(request);
    if (!admission.listensTo(exchange)) {
      refuseToListen(response);
      return;
    }
    try {
      exchange.admitted ??= await admission.viewerOf(exchange);
    } catch (error) {
      if (!(error instanceof AccessRefused)) throw error;
      admission.note(exchange, error);
      refuse(response, error);
      return;
    }
    next();
  };
}

function refuse(response: Response, { status, headers, message, extensions }: AccessRefused): void {
  response.setHeaders(new Map(headers)).set("Cache-Control", "no-store");
  answer(response, status, String(extensions["code"]), message);
}

function refuseToListen(response: Response): void {
  response.set("Retry-After", String(SECONDS_EACH)).set("Cache-Control", "no-store");
  const message = `Too many wrong tokens came from your address: wait ${SECONDS_EACH} s, and send one that is good.`;
  answer(response, 429, "RATE_LIMITED", message);
}
