// Bundles the playground into dist/playground with everything it needs, so that it works without a network.
import { build } from "esbuild";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

const source = path.dirname(fileURLToPath(import.meta.url));
const target = path.resolve(source, "../dist/playground");

/** The files of assets/ carry a hash of their content in the name, so the server lets browsers keep them for good. */
const options = {
  bundle: true,
  minify: true,
  format: "esm",
  jsx: "automatic",
  target: "es2022",
  outdir: path.join(target, "assets"),
  entryNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  metafile: true,
  legalComments: "none",
  logLevel: "warning",
  loader: { ".ttf": "file", ".svg": "copy", ".graphql": "text", ".json": "text" },
};

/** Bundle the entry points and return the addresses of what came out, by name and extension: `main.js`. */
async function bundle(entryPoints, define = {}) {
  const result = await build({
    ...options,
    entryPoints,
    define: { "process.env.NODE_ENV": '"production"', ...define },
  });
  const files = Object.keys(result.metafile.outputs).map((file) => path.basename(file));
  return Object.fromEntries(files.map((file) => [file.replace(/-[A-Z0-9]+\./, "."), `/assets/${file}`]));
}

await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });

const workers = await bundle({
  editor: "monaco-editor/esm/vs/editor/editor.worker.js",
  json: "monaco-editor/esm/vs/language/json/json.worker.js",
  graphql: "monaco-graphql/esm/graphql.worker.js",
});
const page = await bundle(
  { main: path.join(source, "main.jsx"), favicon: path.join(source, "favicon.svg") },
  { WORKERS: JSON.stringify(workers) },
);

const html = await readFile(path.join(source, "index.html"), "utf8");
await writeFile(
  path.join(target, "index.html"),
  html.replace(/\{\{(.+?)\}\}/g, (_, name) => page[name]),
);
