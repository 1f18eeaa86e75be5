import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildSchema,
  DangerousChangeType,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLSchema,
  parse,
  print,
  visit,
} from "graphql";
import { PACKAGE_ROOT } from "../../src/package";

/** The schema beside that of the last release: what can break a client must be told. */
const released = buildSchema(read("docs/schema-baseline.graphql"));
const current = buildSchema(read("schema.graphql"));

/** What clients that were written with care do not notice. */
const HARMLESS: readonly string[] = [
  DangerousChangeType.OPTIONAL_ARG_ADDED,
  DangerousChangeType.OPTIONAL_INPUT_FIELD_ADDED,
];

function read(path: string): string {
  return readFileSync(join(PACKAGE_ROOT, path), "utf8");
}

/** Return what is told of the version that comes next, as one line. */
function unreleased(): string {
  const [, section = ""] = /^## Unreleased$([\s\S]*?)^## /mu.exec(read("CHANGELOG.md")) ?? [];
  return section.replace(/\s+/gu, " ");
}

/** Return the changes between two schemas that can break a client, in words. */
function changes(from: GraphQLSchema, to: GraphQLSchema): string[] {
  const dangerous = findDangerousChanges(from, to).filter(({ type }) => !HARMLESS.includes(type));
  return [...findBreakingChanges(from, to), ...dangerous].map(({ description }) => description);
}

test("every change since the last release that can break a client stands in CHANGELOG.md, word for word", () => {
  const told = unreleased();
  expect(changes(released, current).filter((change) => !told.includes(change))).toEqual([]);
});

test("a field that is removed without notice is found", () => {
  const without = visit(parse(read("schema.graphql")), {
    FieldDefinition: ({ name }) => (name.value === "signedOn" ? null : undefined),
  });
  expect(changes(current, buildSchema(print(without)))).toContain("Agreement.signedOn was removed.");
});

test("whatever is deprecated says what to use instead", () => {
  const reasons = [...read("schema.graphql").matchAll(/@deprecated(\(reason: "([^"]*)"\))?/gu)].map(
    (match) => match[2],
  );
  for (const reason of reasons) expect(reason).toMatch(/\b[Uu]se\b/u);
});
