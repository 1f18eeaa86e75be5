import { createServer } from "node:http";
import type { ApolloServer, BaseContext } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import compression from "compression";
import express, { type Express, type Request } from "express";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import { authentication, type TokenRegister } from "../access/authentication";
import type { Viewer } from "../api/viewer";
import { readConfig, type Config } from "../config";
import type { ServedDatabase } from "../database/served-database";
import { varyByClient } from "./delivery/cache-headers";
import { crossOrigin } from "./delivery/cross-origin";
import { tagEncodings } from "./delivery/encoded-tags";
import { nameDocuments } from "./delivery/name-documents";
import { KeptAnswers } from "./delivery/kept-answers";
import { onceATurn } from "./delivery/once-a-turn";
import { StoredDocuments } from "./delivery/stored-documents";
import { type TrustedDocuments, trustedDocuments } from "./delivery/trusted-documents";
import { Admission, authenticating } from "./authenticating";
import { DirectAnswers } from "./direct/direct-answers";
import { refuseUnreadable } from "./direct/request-body";
import { operationExecutor } from "./executor";
import { createGraphqlEngine, type Answering } from "./graphql";
import { Charges } from "./limits/charges";
import type { Client } from "./limits/cost-plugin";
import { refuseLargeVariables } from "./limits/input-size";
import { type Address, listen, PATIENCE } from "./listen";
import { beginning, exchangeOf } from "./operations/exchange";
import { operate, type Operations } from "./operations/operations";
import type { ExchangeContext } from "./operations/record-operation";
import { playground } from "./playground";
import { PreparedDocuments } from "./prepared/prepared-documents";
import { reference } from "./reference/reference";
import { answerFailedRequest, answerUnknownAddress, BODY_BYTES, requireJson } from "./request-errors";
import { securityHeaders } from "./security-headers";

/** What is served, where, and who is told. */
export interface Service<C extends BaseContext> {
  readonly schema: GraphQLSchema;
  /** Makes the context of one request of somebody. */
  readonly createContext: (viewer: Viewer) => C;
  readonly address: Address;
  readonly logger: Logger;
  /** By default what they are when the environment says nothing. */
  readonly settings?: Config;
  /** By default one that is always there and never changes. */
  readonly database?: ServedDatabase;
  /** Where API tokens are checked; without it none is good. */
  readonly tokens?: TokenRegister;
  /** Whether what needs none of Express and Apollo is answered without them, which changes no answer; by default it is. */
  readonly isDirect?: boolean;
}

const MEGABYTE = 1024 * 1024;

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
  const { schema, address, logger, settings = readConfig({}), database = UNCHANGING, tokens = null } = service;
  const operations = operate(settings, logger, database);
  const trusted = trustedDocuments(settings, schema);
  const answering: Answering = {
    schema,
    settings,
    logger,
    execute: operationExecutor(schema, settings),
    documents: new PreparedDocuments(schema),
    stored: new StoredDocuments(trusted, settings.trustedOnly ? 0 : settings.registeredDocuments),
    charges: new Charges(settings),
    answers:
      settings.responseCache > 0
        ? new KeptAnswers(settings.responseCache * MEGABYTE, onceATurn(database.dataVersion))
        : null,
  };
  const httpServer = createServer(PATIENCE);
  const engine = createGraphqlEngine<C & RequestContext>(answering, httpServer);
  await engine.start();
  const admission = new Admission(authentication(settings, tokens), logger);
  const { begin } = operations;
  const app = createApp(service, { engine, operations, trusted, settings, admission });
  const { createContext, isDirect = true } = service;
  const direct = new DirectAnswers({ ...answering, trusted, admission, begin, createContext, passOn: app });
  httpServer.on("request", isDirect ? direct.take.bind(direct) : app);
  const url = await listen(httpServer, address).catch(async (error: unknown) => {
    await engine.stop();
    throw error;
  });
  return { url, stop: () => operations.stop(() => engine.stop()) };
}

/** What a request adds to the context of the service. */
type RequestContext = Client & ExchangeContext;

/** What the handlers of requests share. */
interface Parts<C extends BaseContext> {
  readonly engine: ApolloServer<C & RequestContext>;
  readonly operations: Operations;
  readonly trusted: TrustedDocuments;
  readonly settings: Config;
  readonly admission: Admission;
}

/** Return what handles requests that are not answered directly, in the order that it does. */
function createApp<C extends BaseContext>(service: Service<C>, parts: Parts<C>): Express {
  const { engine, operations, trusted, settings, admission } = parts;
  const app = express();
  // Answers carry a tag of their own, and errors none.
  app.disable("etag").disable("x-powered-by");
  app.use(securityHeaders);
  app.use(operations.probes);
  app.use("/graphql", beginning(operations.begin), crossOrigin(settings), varyByClient, tagEncodings);
  app.use("/graphql", authenticating(admission));
  app.use(compression());
  app.use(
    "/graphql",
    requireJson,
    refuseUnreadable,
    express.json({ limit: BODY_BYTES }),
    nameDocuments(trusted, settings.trustedOnly),
    refuseLargeVariables,
    expressMiddleware(engine, { context: ({ req }) => Promise.resolve(contextOf(req, service)) }),
  );
  if (settings.introspection) app.use(reference(service.schema));
  app.use(playground());
  app.use(answerUnknownAddress);
  app.use(answerFailedRequest(service.logger));
  return app;
}

function contextOf<C extends BaseContext>(request: Request, { createContext }: Service<C>): C & RequestContext {
  const exchange = exchangeOf(request);
  return { ...createContext(exchange.viewer), clientAddress: exchange.client ?? "unknown", exchange };
}
