import assert from "node:assert/strict";
import { test } from "node:test";
import { goalsOf } from "./goals.mjs";

const measured = (cpu, rps) => ({ cpuMsPerRequest: { median: cpu }, rps: { median: rps } });

test("a share counts as met up to the goal, which is stricter where questions go deep", () => {
  const contenders = { entente: measured(4, 1), stock: measured(10, 1) };
  const met = goalsOf({ nested: contenders, tiny: contenders }).map((goal) => [goal.workload, goal.goal, goal.met]);
  assert.deepEqual(met, [
    ["nested", 0.3, false],
    ["tiny", 0.5, true],
  ]);
});

test("kept answers have to be given many times as often as a stock server gives any", () => {
  const [goal] = goalsOf({ tiny: { "entente-cached": measured(1, 1500), stock: measured(1, 100) } });
  assert.deepEqual([goal.reached, goal.met], [15, true]);
});

test("there is no goal against whom was not measured", () => {
  assert.deepEqual(goalsOf({ tiny: { entente: measured(1, 1) } }), []);
});
