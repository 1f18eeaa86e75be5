import type { ApolloServerPlugin, BaseContext } from "@apollo/server";
import type { Exchange, Operation } from "./exchange";

/** A context that knows the exchange it serves. */
export interface ExchangeContext extends BaseContext {
  readonly exchange: Exchange;
}

/** Tells the exchange what the engine made of its request. */
export const recordOperation: ApolloServerPlugin<ExchangeContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ contextValue, operation, operationName, source, request, response }) {
        if (response.body.kind !== "single") return Promise.resolve();
        const { data, errors = [], extensions } = response.body.singleResult;
        contextValue.exchange.operation = {
          name: operationName ?? null,
          type: operation?.operation ?? null,
          document: source,
          variables: request.variables ?? {},
          fromCache: response.http.headers.get("x-cache") === "hit",
          errors: errors.map((error) => error.extensions?.["code"]),
          hasData: Boolean(data),
          cost: (extensions?.["cost"] ?? null) as Operation["cost"],
        };
        return Promise.resolve();
      },
    }),
};
