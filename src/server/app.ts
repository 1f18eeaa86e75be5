import { createServer } from "node:http";
import type { BaseContext } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import compression from "compression";
import express from "express";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import { readConfig, type Config } from "../config";
import type { ServedDatabase } from "../database/served-database";
import { varyByAccept } from "./delivery/cache-headers";
import { crossOrigin } from "./delivery/cross-origin";
import { tagEncodings } from "./delivery/encoded-tags";
import { nameDocuments } from "./delivery/name-documents";
import { trustedDocuments } from "./delivery/trusted-documents";
import { createGraphqlEngine } from "./graphql";
import type { Client } from "./limits/cost-plugin";
import { refuseLargeVariables } from "./limits/input-size";
import { type Address, listen, PATIENCE } from "./listen";
import { exchangeOf } from "./operations/exchange";
import { operate } from "./operations/operations";
import type { ExchangeContext } from "./operations/record-operation";
import { playground } from "./playground";
import { reference } from "./reference/reference";
import { answerFailedRequest, answerUnknownAddress, BODY_LIMIT, requireJson } from "./request-errors";
import { securityHeaders } from "./security-headers";

/** What is served, where, and who is told. */
export interface Service<C extends BaseContext> {
  readonly schema: GraphQLSchema;
  /** Makes the context of one request. */
  readonly createContext: () => C;
  readonly address: Address;
  readonly logger: Logger;
  /** By default what they are when the environment says nothing. */
  readonly settings?: Config;
  /** By default one that is always there and never changes. */
  readonly database?: ServedDatabase;
}

const UNCHANGING: ServedDatabase = { isReady: () => Promise.resolve(true), dataVersion: () => Promise.resolve("") };

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
  const { settings = readConfig({}), database = UNCHANGING } = service;
  const operations = operate(settings, logger, database);
  const trusted = trustedDocuments(settings, schema);
  const app = express();
  app.set("trust proxy", settings.trustedProxies);
  // Answers carry a tag of their own, and errors none.
  app.disable("etag");
  const httpServer = createServer(PATIENCE, app);
  const engine = createGraphqlEngine<C & Client & ExchangeContext>(schema, httpServer, logger, {
    settings,
    trusted,
    dataVersion: database.dataVersion,
  });
  await engine.start();

  app.use(securityHeaders());
  app.use(operations.probes);
  app.use("/graphql", operations.record, crossOrigin(settings), varyByAccept, tagEncodings);
  app.use(compression());
  app.use(
    "/graphql",
    requireJson,
    express.json({ limit: BODY_LIMIT }),
    nameDocuments(trusted, settings.trustedOnly),
    refuseLargeVariables,
    expressMiddleware(engine, {
      context: ({ req }) =>
        Promise.resolve({ ...createContext(), clientAddress: req.ip ?? "unknown", exchange: exchangeOf(req) }),
    }),
  );
  if (settings.introspection) app.use(reference(schema));
  app.use(playground());
  app.use(answerUnknownAddress);
  app.use(answerFailedRequest(logger));

  const url = await listen(httpServer, address).catch(async (error: unknown) => {
    await engine.stop();
    throw error;
  });
  return { url, stop: () => operations.stop(() => engine.stop()) };
}
