import assert from "node:assert/strict";
import { test } from "node:test";
import { sharesOf } from "./parts.mjs";

const at = (url, functionName = "work") => ({ url, functionName });

test("time is counted by the part of the program, idleness apart", () => {
  const shares = sharesOf(
    new Map([
      [at("", "(idle)"), 1000],
      [at("", "(garbage collector)"), 10],
      [at("", "writev"), 20],
      [at("node:net"), 5],
      [at("file:///home/x/dist/src/api/prepared-statements.js"), 30],
      [at("file:///home/x/dist/src/api/deferred.js"), 10],
      [at("file:///home/x/dist/src/config.js"), 5],
      [at("file:///home/x/node_modules/@apollo/server/dist/cjs/index.js"), 5],
      [at("file:///home/x/node_modules/graphql/execution/execute.js"), 5],
      [at("", "push"), 10],
    ]),
  );
  assert.deepEqual(Object.fromEntries(shares), {
    "V8: garbage collection": 0.1,
    "system call that sends": 0.2,
    "Node.js itself": 0.05,
    SQLite: 0.3,
    "src/api": 0.1,
    "src/config": 0.05,
    "@apollo/server": 0.05,
    graphql: 0.05,
    "V8: built-in functions": 0.1,
  });
});
