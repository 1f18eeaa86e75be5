import { auditServer } from "graphql-http";
import { startSmallServer, type SmallServer } from "./small-server";

/** GraphQL over HTTP to the letter, by the audit of the people who wrote it. */
let server: SmallServer;
beforeAll(async () => {
  server = await startSmallServer();
});
afterAll(() => server.stop());

test("every check of the GraphQL over HTTP audit is ok", async () => {
  const results = await auditServer({ url: `${server.url}graphql`, fetchFn: fetch });
  expect(results).toHaveLength(61);
  expect(results.filter(({ status }) => status !== "ok")).toEqual([]);
});

test("a client that takes any type is told of a wrong document by the status", async () => {
  expect((await server.post({ query: "{ treaties }" })).status).toBe(400);
  expect((await server.post({ query: "{ treaties }" }, { accept: "application/json" })).status).toBe(200);
});
