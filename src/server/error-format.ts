import type { ApolloServerOptions, BaseContext } from "@apollo/server";
import { ApolloServerErrorCode, unwrapResolverError } from "@apollo/server/errors";
import type { Logger } from "pino";
import { EntenteError } from "../errors";

type ErrorFormat = NonNullable<ApolloServerOptions<BaseContext>["formatError"]>;

/** Return the format of errors on the wire: what a client can act on is kept, the unexpected is logged and hidden. */
export function createErrorFormat(logger: Logger): ErrorFormat {
  return (formatted, error) => {
    const cause = unwrapResolverError(error);
    if (cause instanceof EntenteError) return { ...formatted, extensions: { code: cause.code } };
    if (formatted.extensions?.["code"] !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR) return formatted;
    logger.error({ err: cause, path: formatted.path }, "A field failed unexpectedly.");
    return {
      message: "Something went wrong on the server. It has been logged; please report what you asked.",
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
      extensions: { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR },
    };
  };
}
