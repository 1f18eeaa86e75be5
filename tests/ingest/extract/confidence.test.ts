import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { confidenceOf, UNMEASURED_CONFIDENCE } from "../../../src/ingest/extract/confidence";
import { ruleName } from "../../../src/ingest/extract/extraction-rule";
import { EXTRACTION_RULES } from "../../../src/ingest/extract/extraction-rules";
import { MEASURED_PRECISION } from "../../../src/ingest/extract/measured-precision";
import { PACKAGE_ROOT } from "../../../src/package";

const EXTRACT = join(PACKAGE_ROOT, "src", "ingest", "extract");
const registered = Object.values(EXTRACTION_RULES).flat();

describe("the confidence of extraction rules", () => {
  it("is what was measured of this version of the rule, and else the documented default", () => {
    const documented = readFileSync(join(PACKAGE_ROOT, "docs", "extraction.md"), "utf8");
    expect(documented).toContain(`confidence ${String(UNMEASURED_CONFIDENCE)}`);
    const confidences = registered.map((rule) => confidenceOf(ruleName(rule)));
    const measured = registered.filter((rule) => ruleName(rule) in MEASURED_PRECISION);
    expect(measured.map((rule) => confidenceOf(ruleName(rule)))).toEqual(
      measured.map((rule) => MEASURED_PRECISION[ruleName(rule)]),
    );
    expect(confidences.some((confidence) => confidence !== UNMEASURED_CONFIDENCE)).toBe(true);
    expect(confidenceOf("NO_SUCH_RULE@1")).toBe(UNMEASURED_CONFIDENCE);
  });

  it("is that of the version measured last until a new one is measured itself", () => {
    const [rule = "", precision] = Object.entries(MEASURED_PRECISION)[0] ?? [];
    expect(confidenceOf(`${rule.split("@")[0] ?? ""}@999`)).toBe(precision);
  });

  it("is a probability that certainty is never claimed of", () => {
    for (const precision of Object.values(MEASURED_PRECISION)) {
      expect(precision).toBeGreaterThan(0);
      expect(precision).toBeLessThan(1);
    }
  });

  it("is measured only of rules that there are", () => {
    const sources = readdirSync(EXTRACT, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts") && !name.endsWith("measured-precision.ts"))
      .map((name) => readFileSync(join(EXTRACT, name), "utf8"))
      .join("\n");
    const measured = Object.keys(MEASURED_PRECISION);
    expect(measured.length).toBeGreaterThan(20);
    // Most rules give their id and version apart; the grammar of names and a few others give them as one.
    const isThere = (rule: string) =>
      sources.includes(`"${rule}"`) || sources.includes(`"${rule.split("@")[0] ?? ""}"`);
    expect(measured.filter((rule) => !isThere(rule))).toEqual([]);
  });
});
