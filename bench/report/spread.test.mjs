import assert from "node:assert/strict";
import { test } from "node:test";
import { spreadOf } from "./spread.mjs";

test("the median of an even number of rounds lies between the two in the middle", () => {
  assert.deepEqual(spreadOf([4, 1, 3, 2]), { median: 2.5, min: 1, max: 4 });
});

test("numbers are put in order as numbers", () => {
  assert.deepEqual(spreadOf([10, 9, 100]), { median: 10, min: 9, max: 100 });
});
