import { graphql, type ExecutionResult, type GraphQLSchema } from "graphql";
import type { DataSource, Logger } from "typeorm";
import { createContext } from "../../src/api/context";
import { loadPaths } from "../../src/ingest/load";
import { buildEntenteSchema } from "../../src/schema";
import type { Engine, TestDatabase } from "../support/engines";
import { SEEDS } from "../support/seeds";

/** The seeds behind the API, and how many statements the answers cost. */
export interface Asking {
  readonly dataSource: DataSource;
  /** Return the answer as a client gets it, errors and all. */
  ask(query: string, variables?: Record<string, unknown>): Promise<ExecutionResult>;
  /** Return the data of an answer that has no errors. */
  data<Data = unknown>(query: string, variables?: Record<string, unknown>): Promise<Data>;
  /** Return how many SQL statements the answer costs. */
  cost(query: string, variables?: Record<string, unknown>): Promise<number>;
  discard(): Promise<void>;
}

/** Load the seeds into a database of their own and answer queries from it. */
export async function askSeeds(engine: Engine): Promise<Asking> {
  const database: TestDatabase = await engine.freshDatabase();
  const counter = new StatementCounter();
  const dataSource = await database.migrated(counter);
  await loadPaths(dataSource, [SEEDS], { rulesOff: [] });
  return asking(await buildEntenteSchema(), dataSource, counter, database);
}

function asking(
  schema: GraphQLSchema,
  dataSource: DataSource,
  counter: StatementCounter,
  database: TestDatabase,
): Asking {
  const ask = (source: string, variableValues?: Record<string, unknown>) =>
    graphql({ schema, source, variableValues, contextValue: createContext(dataSource) });
  const data = async <Data>(query: string, variables?: Record<string, unknown>): Promise<Data> => {
    const { data: answer, errors } = await ask(query, variables);
    if (errors?.[0]) throw errors[0].originalError ?? errors[0];
    return answer as Data;
  };
  const cost = async (query: string, variables?: Record<string, unknown>) => {
    const before = counter.count;
    await data(query, variables);
    return counter.count - before;
  };
  return { dataSource, ask, data, cost, discard: () => database.discard() };
}

class StatementCounter implements Logger {
  count = 0;

  logQuery(): void {
    this.count += 1;
  }
  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}
