import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLType,
} from "graphql";
import { buildEntenteSchema } from "../../src/schema";
import { ENGINES } from "../support/engines";
import { askSeeds, type Asking } from "./asking";

describe.each(ENGINES)("on $name", (engine) => {
  let asking: Asking;
  let schema: GraphQLSchema;

  beforeAll(async () => {
    [asking, schema] = await Promise.all([askSeeds(engine), buildEntenteSchema()]);
  });

  afterAll(() => asking.discard());

  test("every field of every type answers without an error", async () => {
    const lists = rootLists(schema);
    for (const { name, node } of lists) {
      await asking.data(`{ ${name}(first: 5) { totalCount nodes { ${everything(node)} } } }`);
    }
    expect(lists.length).toBeGreaterThan(12);
  });

  test("every condition of every filter is valid SQL", async () => {
    for (const { name, filter } of rootLists(schema)) {
      for (const condition of conditions(filter)) {
        await asking.data(`{ ${name}(filter: ${condition}) { totalCount nodes { __typename } } }`);
        await asking.data(`{ ${name}(filter: { not: ${condition} }) { totalCount } }`);
      }
    }
  });

  test("every order, in both directions and with missing values at either end, gives the items of the list once, page by page from either end", async () => {
    for (const { name, orders } of rootLists(schema)) {
      for (const placed of ["ASC", "ASC, nulls: FIRST", "DESC", "DESC, nulls: FIRST"]) {
        for (const field of orders) {
          const orderBy = `orderBy: [{ field: ${field}, direction: ${placed} }]`;
          const { list } = await asking.data<Page>(
            `{ list: ${name}(${orderBy}) { edges { cursor } pageInfo { endCursor } } }`,
          );
          const whole = list.edges.map(({ cursor }) => cursor);
          const forward = await pages(asking, name, orderBy, FORWARD);
          const backward = await pages(asking, name, orderBy, BACKWARD);
          expect(new Set(whole).size).toBe(whole.length);
          expect(forward.flat().slice(0, 100)).toEqual(whole);
          expect(backward.reverse().flat()).toEqual(forward.flat());
        }
      }
    }
  });
});

interface RootList {
  readonly name: string;
  readonly node: GraphQLObjectType;
  readonly filter: GraphQLInputType;
  readonly orders: readonly string[];
}

/** The lists of the root, found in the schema so that none can be forgotten. */
function rootLists(schema: GraphQLSchema): RootList[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return fields.filter(isList).map((field) => {
    const argument = (name: string) => field.args.find((arg) => arg.name === name)?.type;
    return {
      name: field.name,
      node: namedFieldType(field.type, "nodes") as GraphQLObjectType,
      filter: getNamedType(argument("filter")) as GraphQLInputType,
      orders: valuesOf(namedFieldType(argument("orderBy"), "field")),
    };
  });
}

function namedFieldType(type: GraphQLType | undefined, field: string): GraphQLNamedType | undefined {
  const named = getNamedType(type);
  return isObjectType(named) || isInputObjectType(named) ? getNamedType(named.getFields()[field]?.type) : undefined;
}

function valuesOf(type: GraphQLNamedType | undefined): string[] {
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
}

/** What a search finds has an order of its own. */
function isList(field: GraphQLField<unknown, unknown>): boolean {
  return isConnection(field) && field.args.some(({ name }) => name === "orderBy");
}

function isConnection(field: GraphQLField<unknown, unknown>): boolean {
  return getNamedType(field.type).name.endsWith("Connection");
}

/** Return a selection of every field of the type, and of the leaves of what the fields lead to. */
function everything(type: GraphQLObjectType): string {
  return Object.values(type.getFields()).map(selected).join(" ");
}

function selected(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (isScalarType(type) || isEnumType(type)) return field.name;
  if (!isObjectType(type)) return `${field.name} { __typename }`;
  if (!isConnection(field)) return `${field.name} { ${leaves(type)} }`;
  const edge = namedFieldType(type, "edges") as GraphQLObjectType;
  const page = "pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount";
  return `${field.name}(first: 3) { ${page} nodes { __typename } edges { ${edgeFields(edge)} } }`;
}

function edgeFields(edge: GraphQLObjectType): string {
  return Object.values(edge.getFields())
    .map((field) => (isConnection(field) ? `${field.name} { totalCount }` : nonList(field)))
    .join(" ");
}

function nonList(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (isScalarType(type) || isEnumType(type)) return field.name;
  return `${field.name} { ${isObjectType(type) ? leaves(type) : "__typename"} }`;
}

function leaves(type: GraphQLObjectType): string {
  const fields = Object.values(type.getFields()).filter(({ type: of }) => {
    const named = getNamedType(of);
    return isScalarType(named) || isEnumType(named);
  });
  return ["__typename", ...fields.map(({ name }) => name)].join(" ");
}

/** Return one literal of a filter for every condition it can hold. */
function conditions(type: GraphQLInputType): string[] {
  if (!isInputObjectType(type)) return [];
  return Object.values(type.getFields())
    .filter(({ name }) => !["and", "or", "not"].includes(name))
    .flatMap((field) => literals(field.type, field.name).map((literal) => `{ ${field.name}: ${literal} }`));
}

function literals(type: GraphQLInputType, name: string): string[] {
  if (isNonNullType(type)) return literals(type.ofType, name);
  if (isListType(type)) return literals(type.ofType, name).map((literal) => `[${literal}]`);
  if (isEnumType(type)) return valuesOf(type).slice(0, 1);
  if (isInputObjectType(type)) return conditions(type);
  if (type.name === "Boolean") return ["true", "false"];
  if (type.name === "Int" || type.name === "Float") return ["1"];
  if (name.startsWith("includes")) return ['"KZ"'];
  return ["gte", "lte", "overlaps"].includes(name) ? ['"2024-02"'] : ['"a%_b"'];
}

interface Page {
  readonly list: {
    readonly edges: readonly { readonly cursor: string }[];
    readonly pageInfo: Readonly<Record<string, string | boolean | null>>;
  };
}

/** How a list is paged: the arguments and page information of one direction. */
interface Direction {
  readonly size: "first" | "last";
  readonly from: "after" | "before";
  readonly cursor: "endCursor" | "startCursor";
  readonly more: "hasNextPage" | "hasPreviousPage";
}

const FORWARD: Direction = { size: "first", from: "after", cursor: "endCursor", more: "hasNextPage" };
const BACKWARD: Direction = { size: "last", from: "before", cursor: "startCursor", more: "hasPreviousPage" };

/** Return the cursors of every page, in the order the pages were asked for. */
async function pages(
  asking: Asking,
  name: string,
  order: string,
  { size, from, cursor, more }: Direction,
): Promise<string[][]> {
  const query = `query ($next: String) {
    list: ${name}(${order}, ${size}: 7, ${from}: $next) { edges { cursor } pageInfo { ${cursor} ${more} } } }`;
  const read: string[][] = [];
  for (let next: unknown = null; ;) {
    const { list } = await asking.data<Page>(query, { next });
    read.push(list.edges.map((edge) => edge.cursor));
    if (!list.pageInfo[more]) return read;
    next = list.pageInfo[cursor];
  }
}
