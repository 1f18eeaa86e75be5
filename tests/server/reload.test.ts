import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { entente } from "../support/entente";
import { type RunningEntente, freshSettings, startEntente } from "./running-entente";

/** A server whose database another process loads: it goes on, and gives no answer from before. */
const seeds = mkdtempSync(join(tmpdir(), "entente-seeds-"));
cpSync(join(__dirname, "../../seeds"), seeds, { recursive: true });
const settings = { ...freshSettings(), ENTENTE_SEEDS: seeds };

let running: RunningEntente;
beforeAll(async () => {
  running = await startEntente("start", settings);
});
afterAll(() => running.stop());

function ask(query: string): Promise<Response> {
  return fetch(`${running.url}graphql?query=${encodeURIComponent(query)}`);
}

async function articles(): Promise<{ count: unknown; tag: string | null; cache: string | null }> {
  const response = await ask("{ articles { totalCount } }");
  const { data } = (await response.json()) as { data: { articles: { totalCount: number } } };
  return { count: data.articles.totalCount, tag: response.headers.get("etag"), cache: response.headers.get("x-cache") };
}

test("an answer kept from before a load by another process is not given after it", async () => {
  expect(await articles()).toMatchObject({ count: 5, cache: "miss" });
  const before = await articles();
  expect(before).toMatchObject({ count: 5, cache: "hit" });
  for (const file of readdirSync(seeds)) if (file.startsWith("003")) rmSync(join(seeds, file));
  expect(await entente(["load", seeds], settings)).toMatchObject({ exitCode: 0 });
  const after = await articles();
  expect(after).toMatchObject({ count: 4, cache: "miss" });
  expect(after.tag).not.toBe(before.tag);
});

test("what is loaded is told anew every time", async () => {
  await ask("{ dataset { loadedAt } }");
  const response = await ask("{ dataset { loadedAt } }");
  expect(response.headers.get("cache-control")).toBe("public, no-cache");
  expect(response.headers.get("x-cache")).toBeNull();
});

test("a server over a current database is ready", async () => {
  expect((await fetch(`${running.url}readyz`)).status).toBe(200);
});
