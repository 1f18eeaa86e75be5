import type { Server } from "node:http";
import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { Config } from "../config";
import { bodyOf } from "./delivery/answer-text";
import { sendCacheHeaders } from "./delivery/cache-headers";
import type { KeptAnswers } from "./delivery/kept-answers";
import { legacyStatus } from "./delivery/legacy-status";
import { keepAnswers } from "./delivery/response-cache";
import type { StoredDocuments } from "./delivery/stored-documents";
import { createErrorFormat } from "./error-format";
import { forEngine, type Executor } from "./executor";
import type { Charges } from "./limits/charges";
import { costPlugin, type Client } from "./limits/cost-plugin";
import { DOCUMENT_RULES } from "./limits/document-rules";
import { DOCUMENT_LIMITS } from "./limits/limits";
import { knownKinds } from "./known-kinds";
import { neededRoles } from "./needed-roles";
import { recordOperation, type ExchangeContext } from "./operations/record-operation";
import type { PreparedDocuments } from "./prepared/prepared-documents";

/** What answers operations: the parts that the engine shares with the direct way. */
export interface Answering {
  readonly schema: GraphQLSchema;
  readonly settings: Config;
  readonly logger: Logger;
  readonly execute: Executor;
  readonly documents: PreparedDocuments;
  readonly stored: StoredDocuments;
  readonly charges: Charges;
  /** Null when none are to be kept. */
  readonly answers: KeptAnswers | null;
}

/** Return the GraphQL engine over a schema, not yet started; stopping it lets the requests under way finish first. */
export function createGraphqlEngine<C extends ExchangeContext & Client>(
  answering: Answering,
  httpServer: Server,
): ApolloServer<C> {
  const { schema, settings, logger, execute, documents, stored } = answering;
  return new ApolloServer<C>({
    // It hands what it has prepared to our executor instead of graphql-js.
    gateway: forEngine(schema, execute),
    logger,
    formatError: createErrorFormat(logger),
    // The playground and every client's tools read the schema from here.
    introspection: settings.introspection,
    hideSchemaDetailsFromClientErrors: !settings.introspection,
    parseOptions: { maxTokens: DOCUMENT_LIMITS.tokens },
    validationOptions: { maxErrors: DOCUMENT_LIMITS.errors },
    maxRecursiveSelections: DOCUMENT_LIMITS.selections,
    validationRules: DOCUMENT_RULES,
    documentStore: documents.store,
    // Stacks are in the log. Apollo would show them to clients unless NODE_ENV says otherwise.
    includeStacktraceInErrorResponses: false,
    // Nothing that a browser sends by itself says who asks: there are no cookies, only tokens in a header that no other
    // site can make it send. The check would refuse the plain GET that urql sends by default.
    csrfPrevention: false,
    // The process decides when to stop: see `stopOnSignal`.
    stopOnTerminationSignals: false,
    persistedQueries: stored.forEngine(),
    stringifyResult: bodyOf,
    plugins: pluginsOf<C>(answering, httpServer),
  });
}

/** What is done with each operation, in this order. */
function pluginsOf<C extends ExchangeContext & Client>(
  { settings, logger, documents, charges, answers }: Answering,
  httpServer: Server,
): ApolloServerPlugin<C>[] {
  return [
    knownKinds,
    costPlugin<C>(charges, documents),
    // After the costs: who tries what it may not do spends points as well.
    neededRoles(logger, documents),
    legacyStatus,
    ...(answers ? [keepAnswers(answers, documents)] : []),
    sendCacheHeaders(settings.maxAge, documents),
    recordOperation,
    ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: settings.stopTimeout * 1000 }),
    // The cache hints of this plugin wrap every field, which nearly doubles the time of a long answer.
    ApolloServerPluginCacheControlDisabled(),
    // Apollo's own page comes from a CDN; the playground takes its place.
    ApolloServerPluginLandingPageDisabled(),
  ];
}
