import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE_ROOT } from "../../src/package";
import { askSeeds, type Asking } from "../api/asking";
import { ENGINES } from "../support/engines";

/** docs/recipes.md is asked as it stands: each question has a query and the answer that the five articles give. */
const page = readFileSync(join(PACKAGE_ROOT, "docs/recipes.md"), "utf8");
const recipes = page
  .split(/^## /mu)
  .slice(1)
  .map((recipe) => ({
    question: recipe.split("\n")[0],
    query: /```graphql\n([\s\S]*?)```/u.exec(recipe)?.[1] ?? "",
    answer: /```json\n([\s\S]*?)```/u.exec(recipe)?.[1] ?? "",
  }));

describe.each(ENGINES)("on $name", (engine) => {
  let asking: Asking;

  beforeAll(async () => {
    asking = await askSeeds(engine);
  });
  afterAll(() => asking.discard());

  test.each(recipes)("$question", async ({ query, answer }) => {
    expect(await asking.data(query)).toEqual(JSON.parse(answer));
  });
});

test("there are enough recipes to begin with", () => {
  expect(recipes.length).toBeGreaterThanOrEqual(10);
});
