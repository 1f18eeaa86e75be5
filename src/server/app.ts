import { createServer } from "node:http";
import type { BaseContext } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import compression from "compression";
import express from "express";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import { createGraphqlEngine } from "./graphql";
import { type Address, listen } from "./listen";
import { playground } from "./playground";
import { answerFailedRequest, answerUnknownAddress, BODY_LIMIT } from "./request-errors";
import { securityHeaders } from "./security-headers";

/** What is served, where, and who is told. */
export interface Service<C extends BaseContext> {
  readonly schema: GraphQLSchema;
  /** Makes the context of one request. */
  readonly createContext: () => C;
  readonly address: Address;
  readonly logger: Logger;
}

/** A server that answers, until it is stopped. */
export interface RunningServer {
  /** The address of the playground; the API is at `graphql` below it. */
  readonly url: string;
  /** Takes no more requests, finishes those under way and closes. */
  stop(): Promise<void>;
}

/** Starts the server: the API at `/graphql`, the playground at `/`. */
export async function startServer<C extends BaseContext>(service: Service<C>): Promise<RunningServer> {
  const { schema, createContext, address, logger } = service;
  const app = express();
  const httpServer = createServer(app);
  const engine = createGraphqlEngine<C>(schema, httpServer, logger);
  await engine.start();

  app.use(securityHeaders());
  app.use(compression());
  app.use(
    "/graphql",
    express.json({ limit: BODY_LIMIT }),
    expressMiddleware(engine, { context: () => Promise.resolve(createContext()) }),
  );
  app.use(playground());
  app.use(answerUnknownAddress);
  app.use(answerFailedRequest(logger));

  const url = await listen(httpServer, address).catch(async (error: unknown) => {
    await engine.stop();
    throw error;
  });
  return { url, stop: () => engine.stop() };
}
