import { Command, Option } from "commander";
import type { DataSource } from "typeorm";
import { readConfig } from "../config";
import { migrate as bringUpToDate, migrationStates, undoLastMigration } from "../database/migrate";
import { openDatabase } from "../database/open-database";

export const migrate = new Command("migrate")
  .description("Bring the database to the newest version.")
  .addOption(new Option("--down", "undo the last migration instead; the rows of its tables are kept aside"))
  .addOption(new Option("--status", "only list the migrations and which of them ran").conflicts("down"))
  .action(async (options: { down?: true; status?: true }) => {
    const dataSource = await openDatabase(readConfig().databaseUrl);
    try {
      const act = options.down ? goDown : options.status ? listStates : goUp;
      console.log((await act(dataSource)).join("\n"));
    } finally {
      await dataSource.destroy();
    }
  });

async function goUp(dataSource: DataSource): Promise<string[]> {
  const names = await bringUpToDate(dataSource);
  return names.length > 0 ? names.map((name) => `applied ${name}`) : ["The database is up to date."];
}

async function goDown(dataSource: DataSource): Promise<string[]> {
  const name = await undoLastMigration(dataSource);
  return [name === null ? "No migration is left to undo." : `undid ${name}`];
}

async function listStates(dataSource: DataSource): Promise<string[]> {
  const states = await migrationStates(dataSource);
  return states.map(({ name, applied }) => `${applied ? "applied" : "pending"} ${name}`);
}
