import { createServer } from "node:http";
import DataLoader from "dataloader";
import { createSchema, createYoga } from "graphql-yoga";
import { batchesOf } from "../handwritten/batches.mjs";
import { plainResolvers } from "../handwritten/resolvers.mjs";
import { readersOfProgram, typeDefs, unions } from "../handwritten/serve.mjs";

const readers = readersOfProgram();
const yoga = createYoga({
  schema: createSchema({ typeDefs, resolvers: resolversOf(plainResolvers(readers), batchesOf(readers)) }),
  context: () => ({ loaders: new Map() }),
  graphiql: false,
  landingPage: false,
  logging: false,
});
const server = createServer(yoga);

server.listen(0, "127.0.0.1", () => console.log(`ready http://127.0.0.1:${server.address().port}/graphql`));

/** The resolvers of a type are those that need no batch and those that load. */
function resolversOf(plain, batches) {
  const types = new Set([...Object.keys(plain), ...Object.keys(batches)]);
  const resolvers = [...types].map((type) => [type, { ...plain[type], ...loadingFields(batches[type] ?? {}) }]);
  return Object.fromEntries([...resolvers, ...unions.map((name) => [name, { __resolveType: typeOf }])]);
}

function loadingFields(batches) {
  return Object.fromEntries(Object.entries(batches).map(([field, batch]) => [field, loadingField(batch)]));
}

function loadingField(batch) {
  return (parent, args, { loaders }) => {
    const key = batch.key(parent, args);
    return key === null ? null : loaderOf(batch, loaders).load(key);
  };
}

/** A loader belongs to one request, and is made when it is first needed. */
function loaderOf(batch, loaders) {
  const known = loaders.get(batch);
  if (known) return known;
  const loader = new DataLoader((keys) => Promise.resolve(batch.read(keys)));
  loaders.set(batch, loader);
  return loader;
}

function typeOf({ __typename }) {
  return __typename;
}
