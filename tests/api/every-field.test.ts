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
  type GraphQLObjectType,
  type GraphQLSchema,
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

  test("every order, in both directions, gives the items of the list once, page by page from either end", async () => {
    for (const { name, orders } of rootLists(schema)) {
      for (const direction of ["ASC", "DESC"]) {
        for (const field of orders) {
          const orderBy = `orderBy: [{ field: ${field}, direction: ${direction} }]`;
          const whole = await ids(asking, `{ list: ${name}(${orderBy}) { edges { cursor } } }`);
          const forward = await paged(asking, name, orderBy, "first", "after", "endCursor", "hasNextPage");
          const backward = await paged(asking, name, orderBy, "last", "before", "startCursor", "hasPreviousPage");
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
  return fields.filter(isConnection).map((field) => {
    const node = getNamedType((getNamedType(field.type) as GraphQLObjectType).getFields().nodes!.type);
    const argument = (name: string) => getNamedType(field.args.find((arg) => arg.name === name)!.type);
    const order = argument("orderBy");
    const by = isInputObjectType(order) ? getNamedType(order.getFields().field!.type) : undefined;
    const orders = isEnumType(by) ? by.getValues().map((value) => value.name) : [];
    return { name: field.name, node: node as GraphQLObjectType, filter: argument("filter") as GraphQLInputType, orders };
  });
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
  const edge = getNamedType(type.getFields().edges!.type) as GraphQLObjectType;
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
  if (isEnumType(type)) return [type.getValues()[0]!.name];
  if (isInputObjectType(type)) return conditions(type);
  if (type.name === "Boolean") return ["true", "false"];
  if (type.name === "Int" || type.name === "Float") return ["1"];
  if (name.startsWith("includes")) return ['"KZ"'];
  return ["gte", "lte", "overlaps"].includes(name) ? ['"2024-02"'] : ['"a%_b"'];
}

async function paged(
  asking: Asking,
  name: string,
  orderBy: string,
  size: string,
  from: string,
  cursor: string,
  more: string,
): Promise<string[][]> {
  const pages: string[][] = [];
  for (let next: string | null = null; ; ) {
    const query = `query ($next: String) { list: ${name}(${orderBy}, ${size}: 7, ${from}: $next) { edges { cursor } pageInfo { ${cursor} ${more} } } }`;
    const { list } = await asking.data(query, { next });
    pages.push(list.edges.map((edge: { cursor: string }) => edge.cursor));
    if (!list.pageInfo[more]) return pages;
    next = list.pageInfo[cursor] as string;
  }
}

async function ids(asking: Asking, query: string): Promise<string[]> {
  const { list } = await asking.data(query);
  return list.edges.map((edge: { cursor: string }) => edge.cursor);
}
