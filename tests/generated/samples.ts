import { getNamedType, type GraphQLObjectType, type GraphQLSchema, isNonNullType, isObjectType } from "graphql";
import { post } from "./answers";
import type { Samples } from "./values";

interface Page {
  readonly edges: readonly {
    readonly cursor: string;
    readonly node: { readonly id?: string; readonly slug?: string };
  }[];
}

/** Read real keys, ids and cursors from a server; they are the same on every engine. */
export function readSamples(url: string, schema: GraphQLSchema): Promise<Samples> {
  return askSamples(schema, async (query) => (await post(url, { query })).body.data);
}

/** Read real keys, ids and cursors from whatever answers a query with data. */
export async function askSamples(schema: GraphQLSchema, ask: (query: string) => Promise<unknown>): Promise<Samples> {
  const lists = rootLists(schema);
  const selections = [...lists].map(([name, node]) => `${name}(first: 6) { edges { cursor node { ${keys(node)} } } }`);
  const pages = Object.entries((await ask(`{ ${selections.join(" ")} }`)) as Record<string, Page>);
  const nodes = pages.flatMap(([, { edges }]) => edges.map(({ node }) => node));
  return {
    ids: nodes.flatMap(({ id }) => id ?? []),
    slugs: nodes.flatMap(({ slug }) => slug ?? []),
    cursors: new Map(pages.map(([name, { edges }]) => [connectionOf(schema, name), edges.map(({ cursor }) => cursor)])),
  };
}

/** Return the lists that can be asked for without an argument, with the type of their items. */
function rootLists(schema: GraphQLSchema): ReadonlyMap<string, GraphQLObjectType> {
  const lists = new Map<string, GraphQLObjectType>();
  for (const { name, args, type } of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const { name: connection } = getNamedType(type);
    const item = schema.getType(connection.replace(/Connection$/u, ""));
    const isFree = !args.some((arg) => isNonNullType(arg.type));
    if (connection.endsWith("Connection") && isFree && isObjectType(item)) lists.set(name, item);
  }
  return lists;
}

function keys(item: GraphQLObjectType): string {
  const fields = item.getFields();
  return ["__typename", ...["id", "slug"].filter((name) => name in fields)].join(" ");
}

function connectionOf(schema: GraphQLSchema, list: string): string {
  const field = schema.getQueryType()?.getFields()[list];
  return field ? getNamedType(field.type).name : "";
}
