import { Router, type Response } from "express";
import type { Metrics } from "./metrics";

/** Whether the server can do its work. */
export interface Readiness {
  /** Whether the database can be reached and is of this version. */
  readonly databaseIsReady: () => Promise<boolean>;
  /** Whether the server was told to stop. */
  readonly isStopping: () => boolean;
}

/**
 * Return the routes for what watches the server: `/livez` answers while the process does, `/readyz` while requests
 * should be sent here, `/metrics` with numbers for Prometheus.
 */
export function probes(readiness: Readiness, metrics: Metrics): Router {
  const router = Router();
  router.get("/livez", (_request, response) => {
    answer(response, 200, "alive");
  });
  router.get("/readyz", async (_request, response) => {
    const problem = await problemOf(readiness);
    answer(response, problem === null ? 200 : 503, problem ?? "ready");
  });
  router.get("/metrics", async (_request, response) => {
    response
      .set("Cache-Control", "no-store")
      .set("Content-Type", metrics.contentType)
      .send(await metrics.text());
  });
  return router;
}

async function problemOf({ databaseIsReady, isStopping }: Readiness): Promise<string | null> {
  if (isStopping()) return "stopping";
  return (await databaseIsReady()) ? null : "the database cannot be reached or is not of this version";
}

function answer(response: Response, status: number, text: string): void {
  response.status(status).set("Cache-Control", "no-store").type("text/plain").send(`${text}\n`);
}
