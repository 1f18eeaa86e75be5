import Fastify from "fastify";
import mercurius from "mercurius";
import { batchesOf } from "../handwritten/batches.mjs";
import { plainResolvers } from "../handwritten/resolvers.mjs";
import { readersOfProgram, typeDefs, unions } from "../handwritten/serve.mjs";

const readers = readersOfProgram();
const app = Fastify();

app.register(mercurius, {
  schema: typeDefs,
  resolvers: {
    ...plainResolvers(readers),
    ...Object.fromEntries(unions.map((name) => [name, { resolveType: typeOf }])),
  },
  loaders: loadersOf(batchesOf(readers)),
  jit: 1,
});

console.log(`ready ${await app.listen({ port: 0, host: "127.0.0.1" })}/graphql`);

function typeOf({ __typename }) {
  return __typename;
}

/** Mercurius' own cache of loaders is off: it would turn every object into JSON to know it again. */
function loadersOf(batches) {
  return mapped(batches, (fields) =>
    mapped(fields, ({ key, read }) => ({ loader: loaderOf(key, read), opts: { cache: false } })),
  );
}

function loaderOf(key, read) {
  return async (queries) => {
    const keys = queries.map(({ obj, params }) => key(obj, params));
    const wanted = keys.filter((each) => each !== null);
    if (wanted.length === keys.length) return read(keys);
    const values = wanted.length > 0 ? read(wanted).values() : [].values();
    return keys.map((each) => (each === null ? null : values.next().value));
  };
}

function mapped(object, change) {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));
}
