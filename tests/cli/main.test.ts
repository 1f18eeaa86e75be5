import { VERSION } from "../../src/package";
import { entente } from "../support/entente";

describe("entente", () => {
  test("tells its version", async () => {
    expect(await entente(["--version"])).toEqual({ exitCode: 0, stdout: `${VERSION}\n`, stderr: "" });
  });

  test("lists its commands and describes each", async () => {
    const { stdout } = await entente(["--help"]);

    expect(stdout).toMatch(/^ {2}migrate \[options\] +Bring the database to the newest version\.$/mu);
  });

  test("says what is wrong with a setting in one line", async () => {
    const run = await entente(["migrate"], { PORT: "http" });

    expect(run).toEqual({
      exitCode: 1,
      stdout: "",
      stderr: 'PORT is "http": set it to a whole number from 0 (any free port) to 65535.\n',
    });
  });

  test("points to the help when it does not know a command", async () => {
    const { exitCode, stderr } = await entente(["lod"]);

    expect(exitCode).toBe(1);
    expect(stderr).toContain("unknown command 'lod'");
    expect(stderr).toContain("entente --help");
  });
});
