import type { ApolloServerPlugin, BaseContext } from "@apollo/server";
import type { PreparedDocuments } from "../prepared/prepared-documents";
import { actualCost } from "./actual-cost";
import type { Charges } from "./charges";

/** Who asks, as far as the limits of a client are concerned. */
export interface Client {
  /** The address that the request came from. */
  readonly clientAddress: string;
}

/** Return the plugin that refuses operations above the limit of cost, charges the others and tells what they cost. */
export function costPlugin<C extends BaseContext & Client>(
  charges: Charges,
  documents: PreparedDocuments,
): ApolloServerPlugin<C> {
  return {
    requestDidStart({ contextValue: { clientAddress } }) {
      let requested: number | null = null;
      return Promise.resolve({
        didResolveOperation({ document, operation: definition, request }) {
          const operation = definition && documents.prepare(document, definition);
          const variables = operation?.variables(request.variables ?? {});
          // It will not run: it is not there, or its variables are wrong.
          if (!operation || !variables) return Promise.resolve();
          requested = charges.charge(clientAddress, operation, variables);
          return Promise.resolve();
        },
        willSendResponse({ document, operation, response: { body } }) {
          if (requested === null || !document || !operation || body.kind !== "single") return Promise.resolve();
          const { data, extensions } = body.singleResult;
          const { introspected } = documents.prepare(document, operation);
          const cost = charges.settle(clientAddress, requested, actualCost(introspected, data));
          if (data !== undefined) body.singleResult.extensions = { ...extensions, cost };
          return Promise.resolve();
        },
      });
    },
  };
}
