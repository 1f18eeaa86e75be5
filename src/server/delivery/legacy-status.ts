import type { ApolloServerPlugin } from "@apollo/server";
import { ApolloServerErrorCode } from "@apollo/server/errors";

/** What a request is refused for before anything of it is executed. */
const NOT_EXECUTED: readonly unknown[] = [
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_USER_INPUT,
];

/**
 * Answers refused documents with status 200 to clients that ask for `application/json`, as GraphQL over HTTP has it
 * for clients from before `application/graphql-response+json`; all others get 400.
 */
export const legacyStatus: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ request, response }) {
        const code =
          response.body.kind === "single" ? response.body.singleResult.errors?.[0]?.extensions?.["code"] : null;
        if (NOT_EXECUTED.includes(code) && isLegacy(request.http?.headers.get("accept"))) response.http.status = 200;
        return Promise.resolve();
      },
    }),
};

function isLegacy(accept = ""): boolean {
  return accept.includes("application/json") && !accept.includes("application/graphql-response+json");
}
