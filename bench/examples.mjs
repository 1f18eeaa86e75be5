/**
 * Measures the built program as its users meet it: the time from start to ready, first and second start, and the time
 * of each example query over HTTP on one connection. `node bench/examples.mjs [--rounds N] [--json]`, after `npm run build`.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

const ROOT = join(import.meta.dirname, "..");
const { values: options } = parseArgs({
  options: { rounds: { type: "string", default: "200" }, json: { type: "boolean", default: false } },
});

/** A start that has nothing to load has to be ready within this time, in milliseconds; slower ends with exit code 1. */
const READY = 3000;

const folder = mkdtempSync(join(tmpdir(), "entente-bench-"));
try {
  const first = await start();
  await first.stop();
  const second = await start();
  const queries = await timeQueries(second.url, Number(options.rounds));
  await second.stop();
  report({ firstStartMs: first.readyMs, secondStartMs: second.readyMs, queries });
  if (second.readyMs > READY) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

async function start() {
  const begun = performance.now();
  const child = spawn(process.execPath, [join(ROOT, "dist/src/cli/main.js"), "start"], {
    env: {
      ...process.env,
      PORT: "0",
      DATABASE_URL: `sqlite:${join(folder, "bench.sqlite")}`,
      ENTENTE_LOG_LEVEL: "silent",
      ENTENTE_RESPONSE_CACHE: "0",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  let url;
  while (!url) {
    const [chunk] = await once(child.stdout, "data");
    output += chunk;
    url = /^GraphQL +(\S+)$/mu.exec(output)?.[1];
  }
  const readyMs = performance.now() - begun;
  const stop = async () => {
    child.kill("SIGTERM");
    await once(child, "exit");
  };
  return { url, readyMs, stop };
}

/** Interleaves the rounds, so that a slow moment of the machine touches all queries alike. */
async function timeQueries(url, rounds) {
  const queries = exampleQueries();
  const times = new Map(queries.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const { name, body } of queries) {
      const begun = performance.now();
      await ask(url, name, body);
      if (round >= rounds / 10) times.get(name).push(performance.now() - begun);
    }
  return Object.fromEntries([...times].map(([name, measured]) => [name, spread(measured)]));
}

async function ask(url, name, body) {
  const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body });
  const { errors } = await response.json();
  if (errors) throw new Error(`${name}: ${errors[0].message}`);
}

function exampleQueries() {
  const examples = join(ROOT, "examples");
  return readdirSync(examples)
    .filter((file) => file.endsWith(".graphql"))
    .map((file) => ({ name: file.replace(".graphql", ""), body: bodyOf(join(examples, file)) }));
}

function bodyOf(path) {
  const query = readFileSync(path, "utf8");
  return JSON.stringify({ query, variables: variablesBeside(path) });
}

function variablesBeside(path) {
  try {
    return JSON.parse(readFileSync(path.replace(".graphql", ".json"), "utf8"));
  } catch (error) {
    if (error.code === "ENOENT") return {};
    throw error;
  }
}

function spread(times) {
  const sorted = times.sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return { medianMs: at(0.5), p99Ms: at(0.99) };
}

function report(result) {
  if (options.json) return console.log(JSON.stringify(result, null, 2));
  console.log(`first start to ready   ${result.firstStartMs.toFixed(0)} ms`);
  console.log(`second start to ready  ${result.secondStartMs.toFixed(0)} ms`);
  console.log(`${"query".padEnd(26)}${"median ms".padStart(10)}${"p99 ms".padStart(10)}`);
  for (const [name, { medianMs, p99Ms }] of Object.entries(result.queries))
    console.log(`${name.padEnd(26)}${medianMs.toFixed(2).padStart(10)}${p99Ms.toFixed(2).padStart(10)}`);
}
