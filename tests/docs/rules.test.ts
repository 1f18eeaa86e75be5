import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "../../src/ingest/rules/index";
import { PACKAGE_ROOT } from "../../src/package";

const page = readFileSync(join(PACKAGE_ROOT, "docs/rules.md"), "utf8").replace(/\s+/gu, " ");

it.each(RULES.map((rule) => [rule.id, rule] as const))(
  "docs/rules.md tells when %s concludes what, and after what",
  (id, rule) => {
    for (const told of [id, rule.condition, rule.source]) expect(page).toContain(told);
  },
);
