// Runs the client preset of GraphQL Code Generator, as its command does: node run-preset.mjs SCHEMA QUERIES TARGET.
// A program of its own because the generator needs ES modules, which jest cannot require.
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { codegen } from "@graphql-codegen/core";
import { preset } from "@graphql-codegen/client-preset";
import { buildSchema, parse } from "graphql";

const [schemaFile, queries, target] = process.argv.slice(2);
const sdl = await readFile(schemaFile, "utf8");
const names = (await readdir(queries)).filter((name) => name.endsWith(".graphql"));

async function document(name) {
  const location = path.join(queries, name);
  const rawSDL = await readFile(location, "utf8");
  return { location, document: parse(rawSDL), rawSDL };
}

const files = await preset.buildGeneratesSection({
  baseOutputDir: `${target}/`,
  schema: parse(sdl),
  schemaAst: buildSchema(sdl),
  documents: await Promise.all(names.map(document)),
  config: {},
  presetConfig: { persistedDocuments: true },
  plugins: [],
  pluginMap: {},
  pluginContext: {},
});
for (const file of files) await writeFile(file.filename, await codegen(file));
