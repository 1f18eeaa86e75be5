import assert from "node:assert/strict";
import { test } from "node:test";
import { growthFrom } from "./growth.mjs";

const measured = (...numbers) => new Map([1000, 10_000, 1_000_000].map((size, at) => [size, numbers[at]]));

test("growth is counted from 10,000 articles to the most that were measured", () => {
  assert.equal(growthFrom(measured(0.5, 2, 3)), 1.5);
});

test("without 10,000 articles nothing is said of growth", () => {
  assert.equal(growthFrom(new Map([...measured(2, 3, 4)].filter(([size]) => size !== 10_000))), null);
});
