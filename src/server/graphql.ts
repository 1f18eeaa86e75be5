import type { Server } from "node:http";
import { ApolloServer, type BaseContext } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import { createErrorFormat } from "./error-format";

/** Return the GraphQL engine over a schema, not yet started; stopping it lets the requests under way finish first. */
export function createGraphqlEngine<C extends BaseContext>(
  schema: GraphQLSchema,
  httpServer: Server,
  logger: Logger,
): ApolloServer<C> {
  return new ApolloServer<C>({
    schema,
    logger,
    formatError: createErrorFormat(logger),
    // The schema is public and committed; the playground and every client's tools read it from here.
    introspection: true,
    // Stacks are in the log. Apollo would show them to clients unless NODE_ENV says otherwise.
    includeStacktraceInErrorResponses: false,
    // Nothing here is done in a visitor's name: there are no cookies, no credentials and no mutations to forge. The
    // check would refuse the plain GET that urql sends by default.
    csrfPrevention: false,
    // The process decides when to stop: see `stopOnSignal`.
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer }),
      // The cache hints of this plugin wrap every field, which nearly doubles the time of a long answer.
      ApolloServerPluginCacheControlDisabled(),
      // Apollo's own page comes from a CDN; the playground takes its place.
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
}
