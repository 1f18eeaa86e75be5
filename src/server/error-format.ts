import type { ApolloServerOptions, BaseContext } from "@apollo/server";
import { ApolloServerErrorCode, unwrapResolverError } from "@apollo/server/errors";
import type { GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { BudgetExceeded } from "../api/budget";
import { EntenteError } from "../errors";
import { limitError } from "./limits/engine-refusals";

type ErrorFormat = NonNullable<ApolloServerOptions<BaseContext>["formatError"]>;

/** What to do about an error that the GraphQL engine words itself, by its code. */
const REMEDIES: Readonly<Record<string, string>> = {
  [ApolloServerErrorCode.GRAPHQL_PARSE_FAILED]: "Correct the document at the line and column of `locations`.",
  [ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED]:
    "The schema is in the playground at / and in the reference at /docs.",
  [ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE]:
    "Name one of the operations of the document in `operationName`.",
};

/** Return the format of errors on the wire: what a client can act on is kept, the unexpected is logged and hidden. */
export function createErrorFormat(logger: Logger): ErrorFormat {
  return (formatted, error) => {
    const cause = unwrapResolverError(error);
    if (cause instanceof EntenteError) return { ...formatted, extensions: extensionsOf(cause) };
    const isExpected = formatted.extensions?.["code"] !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR;
    if (isExpected) return limitError(formatted) ?? withRemedy(formatted);
    logger.error({ err: cause, path: formatted.path }, "A field failed unexpectedly.");
    return {
      message: "Something went wrong on the server. It has been logged; please report what you asked.",
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
      extensions: { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR },
    };
  };
}

function extensionsOf(error: EntenteError): Record<string, unknown> {
  return { code: error.code, ...(error instanceof BudgetExceeded && { limit: error.limit }) };
}

/** Adds what to do to an error that only says what is wrong. */
function withRemedy(error: GraphQLFormattedError): GraphQLFormattedError {
  const remedy = error.message.startsWith('Variable "$')
    ? "Send a value of its type in `variables`."
    : REMEDIES[String(error.extensions?.["code"])];
  return remedy === undefined ? error : { ...error, message: `${error.message} ${remedy}` };
}
