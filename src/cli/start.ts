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
    await migrate(dataSource);
    const seeds = [config.seeds];
    if (!(await isLoaded(dataSource, seeds, config))) await loadPaths(dataSource, seeds, config);
    await serveUntilStopped(dataSource, config, createLogger(config));
  });
