import { createHash } from "node:crypto";
import type { ApolloServerPlugin } from "@apollo/server";
import type { RequestHandler } from "express";
import { textOf } from "./answer-text";
import { cachePolicy } from "./cache-policy";

/** Return the plugin that tells clients and proxies for how long to keep an answer, and by which tag to ask for news of it. */
export function sendCacheHeaders(defaultMaxAge: number): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse({ schema, document, response }) {
          const { headers } = response.http;
          const { data, errors } = response.body.kind === "single" ? response.body.singleResult : {};
          if (!data || errors || !document) {
            headers.set("cache-control", "no-store");
            return Promise.resolve();
          }
          headers.set("cache-control", cacheControl(Math.min(defaultMaxAge, cachePolicy(schema, document).maxAge)));
          // Of the data alone: what the client has left to spend is no news of the answer.
          headers.set("etag", `"${createHash("sha256").update(textOf(data)).digest("base64url")}"`);
          return Promise.resolve();
        },
      }),
  };
}

function cacheControl(maxAge: number): string {
  return maxAge > 0 ? `public, max-age=${maxAge}` : "public, no-cache";
}

/** Tells caches that the media type of an answer follows what the client accepts. */
export const varyByAccept: RequestHandler = (_request, response, next) => {
  response.vary("Accept");
  next();
};
