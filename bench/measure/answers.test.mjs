import assert from "node:assert/strict";
import { test } from "node:test";
import { comparable, firstDifference } from "./answers.mjs";

const difference = (one, other, left) => firstDifference(comparable(one, left), comparable(other, left));

test("the order of keys and what servers choose freely make no difference", () => {
  const one = { list: [{ id: "a", name: "x", cursor: "1" }], pageInfo: { endCursor: "1", hasNextPage: true } };
  const other = { pageInfo: { hasNextPage: true, endCursor: "2" }, list: [{ cursor: "2", name: "x" }] };
  assert.equal(difference(one, other), null);
});

test("the first value that differs is named with its path", () => {
  assert.equal(difference({ a: [{ b: 1 }, { b: 2 }] }, { a: [{ b: 1 }, { b: 3 }] }), "data.a[1].b: 2 and 3");
});

test("the order of a list makes a difference", () => {
  assert.match(difference({ a: [1, 2] }, { a: [2, 1] }), /^data\.a\[0\]/u);
});

test("what is missing differs from what is null, and an empty list from nothing", () => {
  assert.equal(difference({ a: null }, {}), "data.a: null and nothing");
  assert.equal(difference({ a: [] }, { a: null }), "data.a: [] and null");
  assert.equal(difference({ a: [1] }, { a: [1, 2] }), "data.a[1]: nothing and 2");
});

test("a path that is not compared is left out below it too, in every item of a list", () => {
  const one = { edges: [{ node: 1, snippet: { text: "a" } }] };
  const other = { edges: [{ node: 1, snippet: null }] };
  assert.equal(difference(one, other, ["edges.snippet"]), null);
  assert.notEqual(difference(one, other), null);
});
