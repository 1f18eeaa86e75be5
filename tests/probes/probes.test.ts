import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout } from "node:timers/promises";
import { type RunningEntente, freshSettings, startEntente } from "../server/running-entente";
import { type Attack, ATTACKS } from "./attacks";

/** Attacks on the running program: each is refused, and the other clients notice nothing. */
let entente: RunningEntente;

beforeAll(async () => {
  entente = await startEntente("start", { ...freshSettings(), ENTENTE_LOG_LEVEL: "error" });
}, 60_000);
afterAll(() => entente.stop());

const MEGABYTE = 1024 * 1024;
/** How much memory a hundred attacks may leave behind, with room for what the program keeps of any requests. */
const TOLERATED_GROWTH = 150 * MEGABYTE;
/** How long another client may wait while an attack is under way, on a busy machine. */
const TOLERATED_WAIT = 2000;

function attack({ body, type = "application/json", search }: Attack): Promise<Response> {
  const accept = "application/graphql-response+json";
  if (search) return fetch(`${entente.url}graphql?query=${encodeURIComponent(search)}`, { headers: { accept } });
  return fetch(`${entente.url}graphql`, { method: "POST", headers: { "content-type": type, accept }, body });
}

/** Ask what any client asks, and return how long the answer took in milliseconds. */
async function waitOfAnother(): Promise<number> {
  const begun = performance.now();
  const query = "{ agreements(first: 3) { nodes { title } } }";
  const response = await fetch(`${entente.url}graphql?query=${encodeURIComponent(query)}`);
  expect(await response.json()).toMatchObject({ data: { agreements: { nodes: [{}, {}, {}] } } });
  return performance.now() - begun;
}

async function memory(): Promise<number> {
  const metrics = await (await fetch(`${entente.url}metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)$/mu.exec(metrics)?.[1]);
}

test.each(ATTACKS)("$name is refused with $status", async (one) => {
  const response = await attack(one);
  const { data, errors } = (await response.json()) as { data?: unknown; errors: { message: string }[] };
  expect({ status: response.status, data: data ?? null }).toEqual({ status: one.status, data: null });
  expect(errors.length).toBeLessThan(20);
  expect(errors.map(({ message }) => message).join()).not.toMatch(/node_modules|SQLITE|\bat .*:\d+:\d+/u);
});

test("other clients are answered while the attacks go on, and the memory stays where it was", async () => {
  await waitOfAnother();
  const before = await memory();
  const attacks = Promise.all(Array.from({ length: 5 }, () => ATTACKS.map(attack)).flat());
  const waits = [await waitOfAnother(), await waitOfAnother(), await waitOfAnother()];
  for (const response of await attacks) await response.text();
  expect(Math.min(...waits)).toBeLessThan(TOLERATED_WAIT);
  expect(await waitOfAnother()).toBeLessThan(TOLERATED_WAIT);
  expect((await memory()) - before).toBeLessThan(TOLERATED_GROWTH);
}, 60_000);

describe("clients that send a request drop by drop", () => {
  const socket = (): Socket => connect(Number(new URL(entente.url).port), "localhost").on("error", () => undefined);

  test("are cut off, and keep nobody else waiting", async () => {
    const slow = Array.from({ length: 200 }, socket);
    for (const each of slow) each.write("POST /graphql HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
    const closed = Promise.all(slow.map((each) => once(each.resume(), "close")));
    expect(await waitOfAnother()).toBeLessThan(TOLERATED_WAIT);
    const cutOff = await Promise.race([closed.then(() => true), setTimeout(20_000, false, { ref: false })]);
    expect(cutOff).toBe(true);
  });
});
