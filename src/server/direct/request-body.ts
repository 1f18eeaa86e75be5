import type { IncomingMessage } from "node:http";
import type { RequestHandler } from "express";
import { BODY_BYTES } from "../request-errors";

/** A request whose body was read here: to the end, as what it is JSON of, or as bytes that are not JSON. */
interface ReadRequest extends IncomingMessage {
  body?: unknown;
  isUnreadable?: true;
}

const JSON_TYPE = /^application\/json(?:; ?charset="?utf-8"?)?$/iu;

/** Return whether a body is JSON as nearly all clients send it: plain, in UTF-8, of a length that is told and not too much. */
export function hasPlainBody({ headers }: IncomingMessage): boolean {
  const length = Number(headers["content-length"]);
  return (
    JSON_TYPE.test(headers["content-type"] ?? "") &&
    headers["content-encoding"] === undefined &&
    length > 0 &&
    length <= BODY_BYTES
  );
}

/** Return whether a request has no body, nor says of what type one would be. */
export function hasNoBody({ headers }: IncomingMessage): boolean {
  return (
    headers["content-length"] === undefined &&
    headers["transfer-encoding"] === undefined &&
    headers["content-type"] === undefined
  );
}

/** Reads a body and hands on what it is JSON of, undefined when it is not JSON. */
export function readBody(request: IncomingMessage, take: (body: unknown) => void): void {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => void chunks.push(chunk));
  request.once("end", () => {
    const body = jsonIn(chunks);
    const read = request as ReadRequest;
    if (body === undefined) read.isUnreadable = true;
    else read.body = body;
    take(body);
  });
}

/** Refuses a body that was read and is not JSON; the body parser behind it leaves alone what was read. */
export const refuseUnreadable: RequestHandler = (request, _response, next) => {
  const { isUnreadable } = request as ReadRequest;
  if (isUnreadable) next({ status: 400, type: "entity.parse.failed" });
  else next();
};

/** A value that is no object or list is JSON, but not for the body parser. */
function jsonIn(chunks: readonly Buffer[]): unknown {
  try {
    const [first] = chunks;
    const text = (first && chunks.length === 1 ? first : Buffer.concat(chunks)).toString();
    const body: unknown = JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text);
    return typeof body === "object" && body !== null ? body : undefined;
  } catch {
    return undefined;
  }
}
