import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLNamedType } from "graphql";
import { buildEntenteSchema } from "../../src/schema";
import pino from "pino";
import { type RunningServer, startServer } from "../../src/server/app";

/** The reference of the schema, as a browser without a network reads it. */
let server: RunningServer;
let types: readonly GraphQLNamedType[];

beforeAll(async () => {
  const schema = await buildEntenteSchema();
  const address = { host: "localhost", port: 0 };
  server = await startServer({ schema, createContext: () => ({}), address, logger: pino({ level: "silent" }) });
  types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
});
afterAll(() => server.stop());

async function read(path: string): Promise<string> {
  const response = await fetch(new URL(path, server.url));
  expect(response.status).toBe(200);
  return response.text();
}

test("lists every type once, each with a link to its page", async () => {
  const listed = [...(await read("/docs")).matchAll(/<dt><a href="\/docs\/(\w+)">/gu)].map(([, name]) => name);
  expect(listed.sort()).toEqual(types.map(({ name }) => name).sort());
});

test("shows every field, argument and enum value of every type with its description", async () => {
  for (const type of types) {
    const shown = await read(`/docs/${type.name}`);
    for (const text of told(type)) expect(shown).toContain(escaped(text));
  }
});

test("links only to pages that there are, and to no other server", async () => {
  const query = await read("/docs/Query");
  const links = new Set([...query.matchAll(/href="([^"]+)"/gu)].map(([, link]) => link ?? ""));
  for (const link of links) expect(await read(link)).not.toBe("");
  expect([...links].filter((link) => !link.startsWith("/"))).toEqual([]);
});

test("runs no script, and needs none", async () => {
  for (const path of ["/docs", "/docs/Agreement"]) expect(await read(path)).not.toMatch(/<script| style=| on\w+=/u);
});

test("leads back to the playground, which leads to it", async () => {
  expect(await read("/docs")).toContain('<a href="/">Playground</a>');
  expect(await read("/")).toContain('<a href="/docs">Reference</a>');
});

test("knows no page for what is no type", async () => {
  for (const name of ["Nothing", "__Type", "constructor"]) {
    expect((await fetch(new URL(`/docs/${name}`, server.url))).status).toBe(404);
  }
});

/** The names and the beginnings of the descriptions that a page must show. */
function told(type: GraphQLNamedType): string[] {
  return [type.name, ...membersOf(type).flatMap(({ name, description }) => [name, beginning(description)])];
}

interface Member {
  readonly name: string;
  readonly description?: string | null;
}

function membersOf(type: GraphQLNamedType): readonly Member[] {
  if (isEnumType(type)) return type.getValues();
  if (isInputObjectType(type)) return Object.values(type.getFields());
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [field, ...field.args]);
}

/** A description up to its first code, which has marks of its own in a page. */
function beginning(description: string | null | undefined): string {
  return (description ?? "").split("`")[0] ?? "";
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
