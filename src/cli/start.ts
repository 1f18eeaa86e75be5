import { Command } from "commander";
import { readConfig } from "../config";
import { migrate } from "../database/migrate";
import { openDatabase } from "../database/open-database";
import { isLoaded, loadPaths } from "../ingest/load";
import { createLogger } from "../logger";
import { serveUntilStopped } from "./serve";

export const start = new Command("start")
  .description("Bring the database up to date, load the seeds unless they are loaded already, and serve.")
  .action(async () => {
    const config = readConfig();
    const dataSource = await openDatabase(config.databaseUrl);
    try {
      await migrate(dataSource);
      if (!(await isLoaded(dataSource, [config.seeds], config))) await loadPaths(dataSource, [config.seeds], config);
      await serveUntilStopped(dataSource, config, createLogger(config));
    } finally {
      await dataSource.destroy();
    }
  });
