import type { ApolloServerPlugin, BaseContext, GraphQLRequestContext } from "@apollo/server";
import { actualCost } from "./actual-cost";
import { LimitExceeded } from "./limit-exceeded";
import type { Limits } from "./limits";
import { requestedCost } from "./requested-cost";
import { Throttle } from "./throttle";

/** Who asks, as far as the limits of a client are concerned. */
export interface Client {
  /** The address that the request came from. */
  readonly clientAddress: string;
}

/** Return the plugin that refuses operations above the limit of cost, charges the others and tells what they cost. */
export function costPlugin<C extends BaseContext & Client>(limits: Limits): ApolloServerPlugin<C> {
  const throttle = new Throttle(limits);
  return {
    requestDidStart({ contextValue: { clientAddress } }) {
      let requested: number | null = null;
      return Promise.resolve({
        didResolveOperation(request) {
          const cost = costOf(request);
          if (cost === null) return Promise.resolve();
          refuseAbove(limits.costLimit, cost);
          throttle.charge(clientAddress, Math.max(cost, 1));
          requested = cost;
          return Promise.resolve();
        },
        willSendResponse({ document, response: { body } }) {
          if (requested === null || !document || body.kind !== "single") return Promise.resolve();
          const { data, extensions } = body.singleResult;
          const actual = actualCost(document, data);
          throttle.refund(clientAddress, Math.max(requested, 1) - Math.max(actual, 1));
          if (data === undefined) return Promise.resolve();
          const cost = { requested, actual, limit: limits.costLimit, throttle: throttle.status(clientAddress) };
          body.singleResult.extensions = { ...extensions, cost };
          return Promise.resolve();
        },
      });
    },
  };
}

/** Return what an operation may cost, null when it will not run: it is not there, or its variables are wrong. */
function costOf<C extends BaseContext>(context: GraphQLRequestContext<C>): number | null {
  const { schema, document, operation, request } = context;
  if (!document || !operation) return null;
  return requestedCost({ schema, document, definition: operation, variables: request.variables ?? {} });
}

function refuseAbove(limit: number, requested: number): void {
  if (requested <= limit) return;
  const remedy = "ask for fewer items with a smaller `first` on the lists, most of all on those that hold lists";
  throw new LimitExceeded(
    "cost",
    `This operation may cost ${requested} points, but the limit is ${limit}: ${remedy}.`,
    {
      requested,
      maximum: limit,
    },
  );
}
