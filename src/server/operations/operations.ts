import { setTimeout as sleep } from "node:timers/promises";
import type { Router } from "express";
import type { Logger } from "pino";
import type { Config } from "../../config";
import type { ServedDatabase } from "../../database/served-database";
import { recordExchanges, type BeginExchange } from "./exchange";
import { Metrics } from "./metrics";
import { logOperations } from "./operation-log";
import { probes } from "./probes";
import { startTracing } from "./tracing";

/** What those who run the server need of it. */
export interface Operations {
  /** Follows each request to the API: log, metrics, traces. */
  readonly begin: BeginExchange;
  /** `/livez`, `/readyz` and `/metrics`. */
  readonly probes: Router;
  /** Says that it is not ready any more, waits until nobody sends more requests, then finishes. */
  stop(finish: () => Promise<void>): Promise<void>;
}

export function operate(settings: Config, logger: Logger, database: ServedDatabase): Operations {
  const metrics = new Metrics();
  const tracing = settings.tracing === undefined ? null : startTracing(settings.tracing, logger);
  const observers = [logOperations(logger, settings), metrics.count, ...(tracing ? [tracing.observe] : [])];
  let stopping = false;
  return {
    begin: recordExchanges(observers, settings.trustedProxies),
    probes: probes({ databaseIsReady: database.isReady, isStopping: () => stopping }, metrics),
    async stop(finish) {
      stopping = true;
      await sleep(settings.stopDelay * 1000);
      await finish();
      await tracing?.stop();
    },
  };
}
