import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE_ROOT } from "../../src/package";
import { entente } from "../support/entente";

describe("entente schema", () => {
  test("prints the schema that is committed", async () => {
    const { exitCode, stdout } = await entente(["schema"]);

    expect(exitCode).toBe(0);
    expect(stdout).toBe(readFileSync(join(PACKAGE_ROOT, "schema.graphql"), "utf8"));
  });

  test("prints the JSON Schema of facts files that is committed", async () => {
    const { stdout } = await entente(["schema", "--facts"]);

    expect(stdout).toBe(readFileSync(join(PACKAGE_ROOT, "seeds/facts.schema.json"), "utf8"));
  });

  test("finds the committed ones up to date", async () => {
    expect(await entente(["schema", "--check"])).toEqual({ exitCode: 0, stdout: "", stderr: "" });
  });
});
