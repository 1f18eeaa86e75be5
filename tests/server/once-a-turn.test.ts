import { setImmediate as nextTurn } from "node:timers/promises";
import { onceATurn } from "../../src/server/delivery/once-a-turn";

test("is read once however often it is asked for in a turn, and anew in the next", async () => {
  let reads = 0;
  const read = onceATurn(() => (reads += 1));
  expect([read(), read(), await Promise.resolve().then(read)]).toEqual([1, 1, 1]);
  await nextTurn();
  expect([read(), read()]).toEqual([2, 2]);
});

test("fails for all that ask in the turn, and is tried again in the next", async () => {
  let reads = 0;
  const read = onceATurn(() => (++reads === 1 ? Promise.reject(new Error("away")) : Promise.resolve("there")));
  await expect(Promise.all([read(), read()])).rejects.toThrow("away");
  await nextTurn();
  expect(await read()).toBe("there");
});
