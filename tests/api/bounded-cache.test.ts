import { BoundedCache } from "../../src/api/bounded-cache";

describe("a bounded cache", () => {
  test("keeps no more than its capacity, the least recently used giving way", () => {
    const cache = new BoundedCache<string>(10);
    for (const key of ["a", "b", "c"]) cache.set(key, key, 3);
    cache.get("a");
    cache.set("d", "d", 4);
    expect(["a", "b", "c", "d"].map((key) => cache.get(key))).toEqual(["a", undefined, "c", "d"]);
    expect(cache.weight).toBe(10);
  });

  test("counts a value that is replaced once", () => {
    const cache = new BoundedCache<string>(10);
    cache.set("a", "old", 6);
    cache.set("a", "new", 7);
    expect([cache.get("a"), cache.weight]).toEqual(["new", 7]);
  });

  test("keeps nothing that alone is too heavy, and drops what it replaces", () => {
    const cache = new BoundedCache<string>(10);
    cache.set("a", "old", 6);
    cache.set("a", "new", 11);
    expect([cache.get("a"), cache.weight]).toEqual([undefined, 0]);
  });

  test("forgets after the lifetime", () => {
    jest.useFakeTimers();
    const cache = new BoundedCache<string>(10, 1000);
    cache.set("a", "a", 5);
    jest.advanceTimersByTime(999);
    expect(cache.get("a")).toBe("a");
    jest.advanceTimersByTime(1);
    expect([cache.get("a"), cache.weight]).toEqual([undefined, 0]);
    jest.useRealTimers();
  });
});
