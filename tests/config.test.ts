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
      corsOrigins: [],
      maxAge: 60,
      responseCache: 64,
      trustedOnly: false,
      registeredDocuments: 1000,
      slowOperation: 1000,
      stopDelay: 0,
      stopTimeout: 10,
      introspection: true,
      compiledExecution: true,
      reading: "open",
      jwtRoleClaim: "role",
      jwtNameClaim: "sub",
      modelForm: "openai",
      modelTimeout: 120_000,
      modelRetries: 3,
      modelChunk: 12_000,
      modelConfidence: 0.5,
      costLimit: 50_000,
      rateBudget: 5_000_000,
      rateRestored: 250_000,
      timeLimit: 10_000,
      trustedProxies: 0,
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
      ENTENTE_CORS_ORIGINS: "https://app.example.org, http://localhost:3000",
      ENTENTE_TRUSTED_DOCUMENTS: "/app/persisted-documents.json",
      ENTENTE_TRUSTED_ONLY: "true",
      ENTENTE_TRACING: "http://collector:4318/v1/traces",
    });

    expect(config).toMatchObject({
      port: 0,
      host: "0.0.0.0",
      databaseUrl: "postgresql://user:password@db/entente",
      seeds: "/articles",
      rulesOff: ["RELATIVE_DATE", "REPRESENTS_PARTY"],
      logLevel: "silent",
      corsOrigins: ["https://app.example.org", "http://localhost:3000"],
      trustedDocuments: "/app/persisted-documents.json",
      trustedOnly: true,
      tracing: "http://collector:4318/v1/traces",
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
    [{ ENTENTE_INTROSPECTION: "off" }, 'ENTENTE_INTROSPECTION is "off": set it to true or false.'],
    [
      { ENTENTE_READING: "no" },
      'ENTENTE_READING is "no": set it to open or closed; closed lets nobody read without a token.',
    ],
    [
      { ENTENTE_JWKS: "ftp://id.example.org/keys" },
      'ENTENTE_JWKS is "ftp://id.example.org/keys": set it to the address or the file of the keys that sign JWTs, such as https://id.example.org/.well-known/jwks.json.',
    ],
    [
      { ENTENTE_MODEL_KEY: "not one word" },
      'ENTENTE_MODEL_KEY is "***": set it to the key of the language model\'s API, without white space.',
    ],
    [{ ENTENTE_MODEL_FORM: "other" }, 'ENTENTE_MODEL_FORM is "other": set it to openai or ollama.'],
    [{ ENTENTE_COST_LIMIT: "0" }, 'ENTENTE_COST_LIMIT is "0": set it to a whole number of points from 1.'],
    [{ ENTENTE_RATE_BUDGET: "-1" }, 'ENTENTE_RATE_BUDGET is "-1": set it to a whole number of points from 1.'],
    [
      { ENTENTE_RATE_RESTORED: "0.5" },
      'ENTENTE_RATE_RESTORED is "0.5": set it to a whole number of points a second from 1.',
    ],
    [
      { ENTENTE_TIME_LIMIT: "10s" },
      'ENTENTE_TIME_LIMIT is "10s": set it to a whole number of milliseconds from 1 to 600000.',
    ],
    [
      { ENTENTE_TRUSTED_PROXIES: "all" },
      'ENTENTE_TRUSTED_PROXIES is "all": set it to the number of proxies in front of this server, from 0 to 10.',
    ],
    [
      { ENTENTE_LOG_LEVEL: "loud" },
      'ENTENTE_LOG_LEVEL is "loud": set it to one of fatal, error, warn, info, debug, trace, silent.',
    ],
    [
      { ENTENTE_CORS_ORIGINS: "app.example.org" },
      'ENTENTE_CORS_ORIGINS is "app.example.org": set it to origins separated by commas, such as https://app.example.org, or * for any.',
    ],
    [{ ENTENTE_STOP_TIMEOUT: "0" }, 'ENTENTE_STOP_TIMEOUT is "0": set it to a whole number of seconds from 1 to 300.'],
    [
      { ENTENTE_TRUSTED_ONLY: "yes" },
      'ENTENTE_TRUSTED_ONLY is "yes": set it to true or false; true needs ENTENTE_TRUSTED_DOCUMENTS.',
    ],
    [
      { ENTENTE_TRACING: "collector:4318" },
      'ENTENTE_TRACING is "collector:4318": set it to the address that traces are sent to over OTLP, such as http://localhost:4318/v1/traces.',
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
