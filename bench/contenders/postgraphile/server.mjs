import { createServer } from "node:http";
import { PgSimplifyInflectionPreset } from "@graphile/simplify-inflection";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { PostGraphileConnectionFilterPreset } from "postgraphile-plugin-connection-filter";
import { SnippetPlugin } from "./snippet-plugin.mjs";

/** Connections for two cores: one query runs on each while others wait to be sent. */
const CONNECTIONS = 4;

const preset = {
  extends: [PostGraphileAmberPreset, PgSimplifyInflectionPreset, PostGraphileConnectionFilterPreset],
  plugins: [SnippetPlugin],
  pgServices: [
    makePgService({
      connectionString: process.env.DATABASE_URL,
      schemas: ["api"],
      poolConfig: { max: CONNECTIONS },
    }),
  ],
  schema: { defaultBehavior: "-resource:insert -resource:update -resource:delete" },
  grafserv: { graphqlPath: "/graphql", graphiql: false },
};

const instance = postgraphile(preset);
if (process.env.PRINT_SCHEMA) {
  const { printSchema } = await import("graphql");
  console.log(printSchema(await instance.getSchema()));
}
const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(0, "127.0.0.1", () => console.log(`ready http://127.0.0.1:${server.address().port}/graphql`));
process.once("SIGTERM", () => process.exit());
