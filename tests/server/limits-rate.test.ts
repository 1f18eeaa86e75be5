import { setTimeout } from "node:timers/promises";
import { RateLimited, Throttle } from "../../src/server/limits/throttle";
import { serveSeeds, type ServedSeeds } from "./served-seeds";

/** What one client may spend, and that others do not notice when it is spent. The query may cost 1652 points and costs fewer. */
const query =
  "{ officials(first: 50) { nodes { name memberships(first: 5) { nodes { basis evidence { quote } } } } } }";

function from(address: string): Record<string, string> {
  return { "x-forwarded-for": address };
}

describe("a client that has spent its budget", () => {
  let seeds: ServedSeeds;
  beforeAll(async () => {
    seeds = await serveSeeds({ rateBudget: 1660, rateRestored: 50, trustedProxies: 1 });
  });
  afterAll(() => seeds.discard());

  test("is refused with 429 until it has enough again, while others are answered", async () => {
    const first = await seeds.ask(query, undefined, from("10.0.0.1"));
    expect(first.body.extensions).toMatchObject({ cost: { throttle: { restoreRate: 50 } } });
    const refused = await seeds.ask(query, undefined, from("10.0.0.1"));
    const other = await seeds.ask(query, undefined, from("10.0.0.2"));
    expect(first.status).toBe(200);
    expect(refused.status).toBe(429);
    expect(other.status).toBe(200);
    expect(refused.body.errors?.[0]).toMatchObject({
      message: expect.stringMatching(/^You have \d+ points left, too few for this operation: wait \d+ s/u),
      extensions: { code: "RATE_LIMITED", retryAfter: Number(refused.headers.get("retry-after")) },
    });
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  });

  test("is answered again after the seconds it was told to wait", async () => {
    const refused = await seeds.ask(query, undefined, from("10.0.0.1"));
    await setTimeout(Number(refused.headers.get("retry-after")) * 1000);
    expect((await seeds.ask(query, undefined, from("10.0.0.1"))).status).toBe(200);
  });

  test("may still ask for what it has points for", async () => {
    const { status } = await seeds.ask("{ officials(first: 1) { nodes { name } } }", undefined, from("10.0.0.1"));
    expect(status).toBe(200);
  });
});

test("a client cannot take another address unless a proxy is trusted to tell it", async () => {
  const seeds = await serveSeeds({ rateBudget: 1660, rateRestored: 1 });
  const statuses: number[] = [];
  for (const address of ["10.0.0.1", "10.0.0.2"])
    statuses.push((await seeds.ask(query, undefined, from(address))).status);
  await seeds.discard();
  expect(statuses).toEqual([200, 429]);
});

describe("the budget of a client", () => {
  let now = 0;
  const throttle = new Throttle({ rateBudget: 1000, rateRestored: 100 }, () => now);

  test("restores itself at a steady rate, up to what it was", () => {
    throttle.charge("a", 900);
    expect(throttle.status("a")).toEqual({ available: 100, restoreRate: 100 });
    now += 2500;
    expect(throttle.status("a").available).toBe(350);
    now += 60_000;
    expect(throttle.status("a").available).toBe(1000);
  });

  test("is refunded what was not used", () => {
    throttle.charge("b", 800);
    throttle.refund("b", 750);
    expect(throttle.status("b").available).toBe(950);
  });

  test("says when there is enough again, and is not charged for being refused", () => {
    throttle.charge("c", 1000);
    const charge = (): void => {
      throttle.charge("c", 450);
    };
    expect(charge).toThrow(RateLimited);
    expect(charge).toThrow("You have 0 points left, too few for this operation: wait 5 s");
    now += 5000;
    expect(charge).not.toThrow();
  });

  test("allows one operation that is dearer than all of it, so that nobody is shut out", () => {
    throttle.charge("d", 5000);
    expect(() => {
      throttle.charge("d", 1);
    }).toThrow("wait 41 s");
  });

  test("is forgotten when it is whole again, so that addresses do not fill the memory", () => {
    for (let client = 0; client < 30_000; client += 1) {
      now += 1000;
      throttle.charge(String(client), 10);
    }
    expect(throttle.clients).toBeLessThan(10_001);
  });
});
