import type { RequestHandler, Response } from "express";

/** A tag with the encoding that was added to it, as clients send it back. */
const ENCODED_TAG = /-(br|gzip|deflate)"/gu;

/**
 * Adds the encoding of a compressed answer to its entity tag, as a strong tag stands for the very bytes. It has to stand
 * before the compression.
 */
export const tagEncodings: RequestHandler = (request, response, next) => {
  const asked = request.headers["if-none-match"];
  if (asked !== undefined) {
    request.headers["if-none-match"] = withoutEncodings(asked);
    // Meant for caches on the way: fetch adds it to every question with a tag, and Express would answer none of them 304.
    delete request.headers["cache-control"];
  }
  const writeHead = response.writeHead.bind(response) as (...head: unknown[]) => Response;
  response.writeHead = (...head: unknown[]) => {
    addEncoding(response, asked);
    return writeHead(...head);
  };
  next();
};

/** An answer without a body is not compressed; its tag is the one that the client named. */
function addEncoding(response: Response, asked = ""): void {
  const tag = response.get("etag");
  if (tag === undefined || tag.startsWith("W/")) return;
  const encoding = response.get("content-encoding");
  if (response.statusCode === 304) response.set("etag", namedTag(tag, asked));
  else if (encoding !== undefined) response.set("etag", encodedTag(tag, encoding));
}

/** Return the tag of an answer that is sent in an encoding. */
export function encodedTag(tag: string, encoding: string): string {
  return tag.replace(/"$/u, `-${encoding}"`);
}

/** Return the tag of an answer as the client, which has the answer, named it in `If-None-Match`. */
export function namedTag(tag: string, asked: string): string {
  const named = [...asked.matchAll(ENCODED_TAG)].map(([suffix]) => tag.replace(/"$/u, suffix));
  return named.find((candidate) => asked.includes(candidate)) ?? tag;
}

/** Return whether `If-None-Match` names a tag, in whatever encoding the client got the answer. */
export function names(asked: string, tag: string): boolean {
  if (asked === "*") return true;
  const tags = withoutEncodings(asked).split(",");
  return tags.some((each) => each.trim() === tag || each.trim() === `W/${tag}`);
}

function withoutEncodings(asked: string): string {
  return asked.replace(ENCODED_TAG, '"');
}
