import type { Logger } from "pino";
import type { Config } from "../../config";
import type { Exchange, ExchangeObserver } from "./exchange";

/** Of a slow operation's document and variables no more characters are logged, each. */
const SHOWN = 4000;

/** Return the observer that logs each operation in a line, a slow one as a warning with what it takes to ask it again. */
export function logOperations(logger: Logger, { slowOperation }: Pick<Config, "slowOperation">): ExchangeObserver {
  return (exchange) => {
    if (exchange.durationMs >= slowOperation)
      logger.warn({ ...line(exchange), ...question(exchange) }, "slow operation");
    // To put a line together that nobody wants would be half of its cost.
    else if (logger.isLevelEnabled("info")) logger.info(line(exchange), "operation");
  };
}

function line({ id, client, viewer, operation, outcome, status, durationMs }: Exchange): Record<string, unknown> {
  const { errors = [], cost = null } = operation ?? {};
  return {
    requestId: id,
    client,
    viewer: viewer.name,
    operation: operation?.name ?? null,
    outcome,
    status,
    durationMs,
    fromCache: operation?.fromCache ?? false,
    ...(errors.length > 0 && { errors: [...new Set(errors)] }),
    ...(cost && { cost: { requested: cost.requested, actual: cost.actual } }),
  };
}

function question({ operation }: Exchange): Record<string, unknown> {
  return {
    document: operation?.document?.slice(0, SHOWN),
    variables: JSON.stringify(operation?.variables ?? {}).slice(0, SHOWN),
  };
}
