import "reflect-metadata";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import type { Context } from "./context";
import { openDatabase } from "./data-source";
import { Loaders } from "./reading/loaders";
import { createSchema } from "./schema";

async function serve(): Promise<void> {
  const dataSource = await openDatabase(String(process.env["DATABASE"]));
  const server = new ApolloServer<Context>({ schema: await createSchema() });
  const { url } = await startStandaloneServer(server, {
    listen: { port: Number(process.env["PORT"] ?? 0), host: "127.0.0.1" },
    context: () => Promise.resolve({ loaders: new Loaders(dataSource) }),
  });
  console.log(`ready ${url}`);
}

void serve();
