import type { ApolloServerPlugin } from "@apollo/server";
import type { RequestHandler } from "express";
import { OperationTypeNode } from "graphql";
import type { Viewer } from "../../api/viewer";
import type { ExchangeContext } from "../operations/record-operation";
import { textOf } from "./answer-text";
import type { PreparedDocuments } from "../prepared/prepared-documents";
import { tagOf } from "./answer";

/** Return the plugin that tells clients and proxies for how long to keep an answer, and by which tag to ask for news of it. */
export function sendCacheHeaders(
  defaultMaxAge: number,
  documents: PreparedDocuments,
): ApolloServerPlugin<ExchangeContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse({ request, document, operation, response, contextValue }) {
          const { headers } = response.http;
          const { data, errors } = response.body.kind === "single" ? response.body.singleResult : {};
          if (!data || errors || !document || operation?.operation !== OperationTypeNode.QUERY) {
            headers.set("cache-control", "no-store");
            return Promise.resolve();
          }
          const maxAge = Math.min(defaultMaxAge, documents.prepare(document, operation).maxAge);
          headers.set("cache-control", cacheControl(maxAge, contextValue.exchange.viewer));
          if (isTagged(request.http?.method)) headers.set("etag", tagOf(textOf(data)));
          return Promise.resolve();
        },
      }),
  };
}

/** Return whether an answer has an entity tag: only where a client can ask by it for news, since it is made of all that is sent. */
export function isTagged(method: string | undefined): boolean {
  return method === "GET";
}

/** What somebody signed in was told is for nobody else, and no cache on the way may keep it. */
export function cacheControl(maxAge: number, { name }: Viewer): string {
  const scope = name === null ? "public" : "private";
  return maxAge > 0 ? `${scope}, max-age=${maxAge}` : `${scope}, no-cache`;
}

/** Tells caches that the media type of an answer follows what the client accepts, and what is in it who asks. */
export const varyByClient: RequestHandler = (_request, response, next) => {
  response.vary("Accept").vary("Authorization");
  next();
};
