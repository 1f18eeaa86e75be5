import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { DataSource, Logger } from "typeorm";
import { createDataSource } from "../../src/database/data-source";
import { migrate } from "../../src/database/migrate";

/** An empty database of its own for a test file. */
export interface TestDatabase {
  readonly url: string;
  /** Connect to it as it is; `discard` closes the connection. */
  connect(logger?: Logger): Promise<DataSource>;
  /** Connect to it and bring it to the newest version. */
  migrated(logger?: Logger): Promise<DataSource>;
  /** Close every connection and remove the database. */
  discard(): Promise<void>;
}

export interface Engine {
  readonly name: string;
  freshDatabase(): Promise<TestDatabase>;
}

/** The engines that every suite with a database runs on: `describe.each(ENGINES)("… on $name", ({ freshDatabase }) => …)`. */
export const ENGINES: readonly Engine[] = [
  { name: "SQLite", freshDatabase: freshSqlite },
  { name: "PostgreSQL", freshDatabase: freshPostgres },
];

async function freshSqlite(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), "entente-test-"));
  return testDatabase(`sqlite:${join(folder, "test.sqlite")}`, () => rm(folder, { recursive: true }));
}

async function freshPostgres(): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await askPostgres(`CREATE DATABASE ${name}`);
  return testDatabase(postgresUrl(name), () => askPostgres(`DROP DATABASE ${name} WITH (FORCE)`));
}

function testDatabase(url: string, remove: () => Promise<void>): TestDatabase {
  const connections: DataSource[] = [];
  const connect = async (logger?: Logger) => {
    const dataSource = await createDataSource(url, logger).initialize();
    connections.push(dataSource);
    return dataSource;
  };
  return {
    url,
    connect,
    migrated: async (logger) => {
      const dataSource = await connect(logger);
      await migrate(dataSource);
      return dataSource;
    },
    discard: async () => {
      await Promise.all(connections.filter(({ isInitialized }) => isInitialized).map((each) => each.destroy()));
      await remove();
    },
  };
}

async function askPostgres(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: postgresUrl("postgres") });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** The address of a database on the server that global-setup.mjs started. */
function postgresUrl(database: string): string {
  const server = process.env.TEST_POSTGRES_URL;
  if (!server) throw new Error("TEST_POSTGRES_URL is not set: run the tests with jest.config.js");
  return `${server}/${database}`;
}
