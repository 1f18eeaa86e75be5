import { setFlagsFromString } from "node:v8";
import { Command } from "commander";
import type { Logger } from "pino";
import { ApiTokens } from "../access/api-tokens";
import { Budget } from "../api/budget";
import { createContext } from "../api/context";
import { writing } from "../api/writing";
import { type Config, readConfig } from "../config";
import { servedDatabase } from "../database/served-database";
import { openConnections, type Connections } from "../database/open-connections";
import { createLogger } from "../logger";
import { buildEntenteSchema } from "../schema";
import { startServer } from "../server/app";
import { overview } from "../server/overview";

/**
 * Nothing of an answer outlives its request. But what V8 finds alive in the midst of one it may take for what lives long,
 * and puts its like among the old from then on, where all that they refer to stays too until the whole heap is swept.
 */
const NOTHING_IS_BORN_OLD = "--no-allocation-site-pretenuring";

export const serve = new Command("serve")
  .description("Serve an existing database: the API at /graphql, the playground at /.")
  .action(() => serveDatabase(readConfig()));

/** Serves the database of the settings, which has to be up to date, until the process is told to stop. */
export async function serveDatabase(config: Config): Promise<void> {
  setFlagsFromString(NOTHING_IS_BORN_OLD);
  const connections = await openConnections(config.databaseUrl, config.timeLimit);
  try {
    await serveUntilStopped(connections, config, createLogger(config));
  } finally {
    await connections.close();
  }
}

/** Serves a database until the process is told to stop, and finishes what is under way. */
async function serveUntilStopped(connections: Connections, config: Config, logger: Logger): Promise<void> {
  const { reader, writer } = connections;
  const allowance = { items: config.costLimit, milliseconds: config.timeLimit };
  const stopSignal = nextStopSignal();
  const server = await startServer({
    schema: await buildEntenteSchema(),
    createContext: (viewer) => createContext(reader, { budget: new Budget(allowance), viewer, write: writing(writer) }),
    address: config,
    settings: config,
    database: servedDatabase(reader),
    tokens: new ApiTokens(reader, writer),
    logger,
  });
  console.log(await overview(reader, server.url));
  await stopSignal;
  await server.stop();
}

/** Resolves at Ctrl+C or when the process is asked to end; a second time ends it at once. */
function nextStopSignal(): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      resolve();
    };
    process.once("SIGINT", stop).once("SIGTERM", stop);
  });
}
