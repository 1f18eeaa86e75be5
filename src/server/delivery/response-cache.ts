import { createHash } from "node:crypto";
import type { ApolloServerPlugin, BaseContext, GraphQLRequestContext } from "@apollo/server";
import { cachePolicy } from "./cache-policy";
import { dataOf, textOf } from "./answer-text";
import { BoundedCache } from "./bounded-cache";

/** Nobody signs in: everybody may see the same. An answer that depends on who asks must name its viewer here. */
const VIEWER = "anonymous";

/**
 * Return the plugin that keeps whole answers of at most `bytes` together, by document, variables, operation, viewer and
 * version of the data. What an operation costs is still computed, charged and reported, as only its data is kept; an
 * answer with an error never is.
 */
export function keepAnswers(bytes: number, dataVersion: () => Promise<string>): ApolloServerPlugin {
  const answers = new BoundedCache<string>(bytes);
  return {
    requestDidStart() {
      let missing: string | null = null;
      return Promise.resolve({
        async responseForOperation(context) {
          if (cachePolicy(context.schema, context.document).maxAge === 0) return null;
          // Read before the data is: an answer kept under an older version is never found again.
          const key = keyOf(context, await dataVersion());
          const text = answers.get(key);
          const { http } = context.response;
          http.headers.set("x-cache", text === undefined ? "miss" : "hit");
          if (text !== undefined) return { http, body: { kind: "single", singleResult: { data: dataOf(text) } } };
          missing = key;
          return null;
        },
        willSendResponse({ response: { body } }) {
          const { data, errors } = body.kind === "single" ? body.singleResult : {};
          if (missing !== null && data && !errors) answers.set(missing, textOf(data), Buffer.byteLength(textOf(data)));
          return Promise.resolve();
        },
      });
    },
  };
}

function keyOf({ queryHash, operationName, request }: GraphQLRequestContext<BaseContext>, version: string): string {
  const parts = [queryHash, operationName, request.variables, VIEWER, version];
  return createHash("sha256").update(JSON.stringify(parts, inOrder)).digest("base64");
}

/** Clients write the keys of an object in any order; it is the same object. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
