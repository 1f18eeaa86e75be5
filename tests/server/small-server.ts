import { buildSchema, type GraphQLSchema } from "graphql";
import pino from "pino";
import { readConfig } from "../../src/config";
import { EntenteError } from "../../src/errors";
import { type RunningServer, type Service, startServer } from "../../src/server/app";

/** What the server does with any schema: one that counts how often it was really asked. */
const SCHEMA = `
  directive @cacheControl(maxAge: Int!) on FIELD_DEFINITION | OBJECT
  type Query {
    greeting(name: String = "world", from: Sender): String!
    asked: Int!
    news: Int! @cacheControl(maxAge: 5)
    clock: Clock!
    refused: String
    broken: String
    slow(ms: Int = 300): String
    long: String!
  }
  type Clock @cacheControl(maxAge: 0) { ticks: Int! }
  input Sender { name: String town: String }
`;

class TestRefusal extends EntenteError {
  constructor() {
    super("TEST_REFUSAL", "That is not allowed: ask for the greeting.");
  }
}

/** A server over HTTP, what it logged, and how often its resolvers ran. */
export interface SmallServer extends RunningServer {
  readonly log: Record<string, unknown>[];
  readonly calls: () => number;
  post(body: unknown, headers?: Record<string, string>): Promise<Response>;
  get(parameters: Record<string, string>, headers?: Record<string, string>): Promise<Response>;
}

/** Starts a server with settings as the environment would have them; the test stops it. */
export async function startSmallServer(
  environment: Record<string, string> = {},
  parts: Partial<Service<object>> = {},
): Promise<SmallServer> {
  const log: Record<string, unknown>[] = [];
  const logger = pino({}, { write: (line: string) => void log.push(JSON.parse(line) as Record<string, unknown>) });
  const { schema, calls } = countingSchema();
  const server = await startServer({
    schema,
    createContext: () => ({}),
    address: { host: "localhost", port: 0 },
    logger,
    settings: readConfig(environment),
    ...parts,
  });
  const endpoint = `${server.url}graphql`;
  return {
    ...server,
    log,
    calls,
    post: (body, headers = {}) =>
      fetch(endpoint, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: typeof body === "string" ? body : JSON.stringify(body),
      }),
    get: (parameters, headers = {}) =>
      fetch(`${endpoint}?${new URLSearchParams(parameters).toString()}`, { headers: { accept: "*/*", ...headers } }),
  };
}

function countingSchema(): { schema: GraphQLSchema; calls: () => number } {
  const schema = buildSchema(SCHEMA);
  let count = 0;
  const resolvers: Record<string, (root: unknown, args: { name: string; ms: number }) => unknown> = {
    greeting: (_root, { name }) => `Hello, ${name}!`,
    asked: () => count,
    news: () => count,
    clock: () => ({ ticks: count }),
    refused: () => Promise.reject(new TestRefusal()),
    broken: () => Promise.reject(new Error("SELECT secret FROM official")),
    slow: (_root, { ms }) =>
      new Promise((resolve) => {
        // A test that does not wait for it should not be held up by it either.
        setTimeout(resolve, ms, "done").unref();
      }),
    long: () => "peace ".repeat(1000),
  };
  for (const [name, resolve] of Object.entries(resolvers)) {
    const counted: typeof resolve = (root, args) => {
      count += 1;
      return resolve(root, args);
    };
    Object.assign(schema.getQueryType()?.getFields()[name] ?? {}, { resolve: counted });
  }
  return { schema, calls: () => count };
}
