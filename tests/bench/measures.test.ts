import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE_ROOT } from "../../src/package";

const BENCH = join(PACKAGE_ROOT, "bench");

// They are run by Node.js itself, as the measurements are: modules that need no build and none of the others' packages.
it("measures and compares what it says it does", () => {
  const tests = ["measure", "report"].flatMap((folder) =>
    readdirSync(join(BENCH, folder))
      .filter((name) => name.endsWith(".test.mjs"))
      .map((name) => join(BENCH, folder, name)),
  );
  const { status, stdout } = spawnSync(process.execPath, ["--test", ...tests], { encoding: "utf8" });
  expect([status, stdout]).toEqual([0, expect.stringMatching(/^# pass [1-9]/mu)]);
});
