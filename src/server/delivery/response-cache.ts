import type { ApolloServerPlugin, GraphQLRequestContext } from "@apollo/server";
import { actualCost } from "../limits/actual-cost";
import type { ExchangeContext } from "../operations/record-operation";
import type { PreparedDocuments } from "../prepared/prepared-documents";
import { Answer } from "./answer";
import { dataOf, textOf } from "./answer-text";
import { keyOf, type KeptAnswers } from "./kept-answers";

/** Return the plugin that answers with kept answers, and keeps others. */
export function keepAnswers(answers: KeptAnswers, documents: PreparedDocuments): ApolloServerPlugin<ExchangeContext> {
  return {
    requestDidStart() {
      let missing: string | null = null;
      return Promise.resolve({
        async responseForOperation(context: GraphQLRequestContext<ExchangeContext>) {
          const { document, operation: definition, request, response, contextValue } = context;
          // Apollo comes here too when the document has no operation of the name asked for.
          if (!document || !definition) return null;
          const operation = documents.prepare(document, definition);
          if (!answers.takes(operation)) return null;
          const { viewer } = contextValue.exchange;
          const { http } = response;
          const key = keyOf({ operation, variables: request.variables ?? {}, viewer }, await answers.dataVersion());
          const kept = answers.find(key);
          http.headers.set("x-cache", kept ? "hit" : "miss");
          if (kept) return { http, body: { kind: "single", singleResult: { data: dataOf(kept.text) } } };
          missing = key;
          return null;
        },
        willSendResponse({ document, operation, response: { body } }) {
          const { data, errors } = body.kind === "single" ? body.singleResult : {};
          if (missing === null || !document || !operation || !data || errors) return Promise.resolve();
          const { introspected } = documents.prepare(document, operation);
          answers.keep(missing, new Answer(textOf(data), actualCost(introspected, data)));
          return Promise.resolve();
        },
      });
    },
  };
}
