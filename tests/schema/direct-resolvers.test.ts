import { type GraphQLField, isObjectType } from "graphql";
import { readerOf } from "../../src/api/field-reader";
import type { Deferred } from "../../src/api/deferred";
import { createContext } from "../../src/api/context";
import { buildEntenteSchema } from "../../src/schema";
import { ENGINES } from "../support/engines";

const fields = async (): Promise<Map<string, GraphQLField<unknown, unknown>>> => {
  const schema = await buildEntenteSchema();
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith("__"));
  const entries = types.flatMap((type) =>
    isObjectType(type)
      ? Object.entries(type.getFields()).map(([name, field]) => [`${type.name}.${name}`, field] as const)
      : [],
  );
  return new Map(entries);
};

describe("The resolvers of the schema", () => {
  test("are called directly wherever a method answers, but for mutations", async () => {
    const resolved = [...(await fields())].filter(([, { resolve }]) => resolve);
    const others = resolved.filter(([, field]) => !readerOf(field)).map(([name]) => name);
    expect(others.filter((name) => !name.startsWith("Mutation."))).toEqual([]);
    expect(resolved.length).toBeGreaterThan(200);
  });

  test("make their arguments ready once for all sources", async () => {
    const reader = readerOf((await fields()).get("Official.agreements") as GraphQLField<unknown, unknown>);
    const database = await (ENGINES[0] as (typeof ENGINES)[number]).freshDatabase();
    const dataSource = await database.migrated();
    const read = reader?.({ first: 2 }, createContext(dataSource));
    const counts = [1, 2].map((rowId) => (read?.({ rowId }) as { totalCount(): Deferred<number> }).totalCount());
    expect(await Promise.all(counts)).toEqual([0, 0]);
    await database.discard();
  });
});
