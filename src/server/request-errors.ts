import type { ErrorRequestHandler, RequestHandler, Response } from "express";
import type { Logger } from "pino";
import { LIMIT_EXCEEDED, LimitExceeded } from "./limits/limit-exceeded";

/** The largest request body; the whole schema in one query stays far below it. */
export const BODY_BYTES = 1024 * 1024;
const BODY_LIMIT = "1 MB";

/** What a client is told when its request cannot be read, by the type of error of the body parser. */
const UNREADABLE: Readonly<Record<string, string>> = {
  "entity.parse.failed": "The body is not valid JSON: send an object with `query` and, if it has any, `variables`.",
  "entity.too.large": `The body is larger than ${BODY_LIMIT}: ask for less in one request.`,
  "encoding.unsupported": "The body is compressed in an unknown way: use gzip, deflate, br or none.",
  "charset.unsupported": "The body has an unknown character set: use UTF-8.",
};

/** Refuses bodies that are not JSON: forms and texts are what other sites can make a browser send. */
export const requireJson: RequestHandler = (request, response, next) => {
  // Without a body it is null.
  if (request.is("application/json") !== false) next();
  else answer(response, 415, "BAD_REQUEST", "The body is not JSON by its Content-Type: send `application/json`.");
};

/** Answers requests for addresses that do not exist. */
export const answerUnknownAddress: RequestHandler = (request, response) => {
  answer(
    response,
    404,
    "NOT_FOUND",
    `There is nothing at ${request.path}: the API is at /graphql, the playground at /.`,
  );
};

/** Return the last handler: it tells clients what was wrong with their request, and logs and hides the unexpected. */
export function answerFailedRequest(logger: Logger): ErrorRequestHandler {
  return (error: { status?: number; type?: string }, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    if (error instanceof LimitExceeded) {
      const extensions = { code: LIMIT_EXCEEDED, limit: error.limit };
      response.status(400).json({ errors: [{ message: error.message, extensions }] });
      return;
    }
    const { status = 500, type = "" } = error;
    if (status >= 500) logger.error({ err: error, path: request.path }, "A request failed unexpectedly.");
    if (status >= 500) answer(response, 500, "INTERNAL_SERVER_ERROR", "Something went wrong on the server.");
    else answer(response, status, "BAD_REQUEST", UNREADABLE[type] ?? "The request cannot be read.");
  };
}

/** Answers in the shape of a GraphQL error, which clients of the API already understand. */
export function answer(response: Response, status: number, code: string, message: string): void {
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}
