import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readConfig, VARIABLES } from "../src/config";
import { ConfigurationError } from "../src/errors";
import { PACKAGE_ROOT } from "../src/package";

describe("Settings", () => {
  test("have defaults", () => {
    expect(readConfig({})).toEqual({
      port: 4000,
      host: undefined,
      databaseUrl: "sqlite:data/entente.sqlite",
      seeds: join(PACKAGE_ROOT, "seeds"),
      rulesOff: [],
      logLevel: "info",
    });
  });

  test("are read from the environment", () => {
    const config = readConfig({
      PORT: "0",
      ENTENTE_HOST: "0.0.0.0",
      DATABASE_URL: "postgresql://user:password@db/entente",
      ENTENTE_SEEDS: "/articles",
      ENTENTE_RULES_OFF: "RELATIVE_DATE, REPRESENTS_PARTY",
      ENTENTE_LOG_LEVEL: "silent",
    });

    expect(config).toEqual({
      port: 0,
      host: "0.0.0.0",
      databaseUrl: "postgresql://user:password@db/entente",
      seeds: "/articles",
      rulesOff: ["RELATIVE_DATE", "REPRESENTS_PARTY"],
      logLevel: "silent",
    });
  });

  test("do not change", () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true);
  });

  test("that are empty count as not set", () => {
    expect(readConfig({ PORT: "", DATABASE_URL: " " })).toEqual(readConfig({}));
  });

  test.each([
    [{ PORT: "http" }, 'PORT is "http": set it to a whole number from 0 (any free port) to 65535.'],
    [{ PORT: "70000" }, 'PORT is "70000": set it to a whole number from 0 (any free port) to 65535.'],
    [
      { DATABASE_URL: "mysql://root:secret@db/entente" },
      'DATABASE_URL is "mysql://root:***@db/entente": set it to sqlite:PATH or postgres://USER:PASSWORD@HOST:PORT/DATABASE.',
    ],
    [
      { ENTENTE_LOG_LEVEL: "loud" },
      'ENTENTE_LOG_LEVEL is "loud": set it to one of fatal, error, warn, info, debug, trace, silent.',
    ],
  ])("that are wrong are named with the remedy: %j", (environment, message) => {
    expect(() => readConfig(environment)).toThrow(ConfigurationError);
    expect(() => readConfig(environment)).toThrow(message);
  });

  test("that are wrong are named all at once", () => {
    expect(() => readConfig({ PORT: "x", ENTENTE_RULES_OFF: "no-such" })).toThrow(
      /^PORT is .*\nENTENTE_RULES_OFF is /u,
    );
  });

  test.each(VARIABLES)("are documented in the README: %s", (variable) => {
    const readme = readFileSync(join(PACKAGE_ROOT, "README.md"), "utf8");

    expect(readme).toMatch(new RegExp(`^\\| \`${variable}\` +\\|`, "mu"));
  });
});
