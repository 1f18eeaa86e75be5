import { join } from "node:path";
import { z } from "zod";
import { ConfigurationError, type WrongSetting } from "./errors";
import { PACKAGE_ROOT } from "./package";

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

/** Every setting: the environment variable that holds it, what it may be, and its default. */
const SETTINGS = {
  port: {
    variable: "PORT",
    allowed: "a whole number from 0 (any free port) to 65535",
    schema: z.coerce.number().int().min(0).max(65_535).default(4000),
  },
  host: {
    variable: "ENTENTE_HOST",
    allowed: "a host name or address to listen on, such as localhost; unset, every address of this machine",
    schema: z
      .string()
      .regex(/^[\w.:-]+$/u)
      .optional(),
  },
  databaseUrl: {
    variable: "DATABASE_URL",
    allowed: "sqlite:PATH or postgres://USER:PASSWORD@HOST:PORT/DATABASE",
    schema: z
      .string()
      .regex(/^(sqlite:.+|postgres(ql)?:\/\/.+)$/u)
      .default("sqlite:data/entente.sqlite"),
  },
  seeds: {
    variable: "ENTENTE_SEEDS",
    allowed: "the folder of the articles to load at start",
    schema: z.string().default(join(PACKAGE_ROOT, "seeds")),
  },
  rulesOff: {
    variable: "ENTENTE_RULES_OFF",
    allowed: "ids of inference rules to switch off, separated by commas, such as RELATIVE_DATE,REPRESENTS_PARTY",
    schema: z
      .string()
      .regex(/^\s*[A-Z_]+(\s*,\s*[A-Z_]+)*\s*$/u)
      .transform((list): readonly string[] => list.split(",").map((id) => id.trim()))
      .default([]),
  },
  logLevel: {
    variable: "ENTENTE_LOG_LEVEL",
    allowed: `one of ${LOG_LEVELS.join(", ")}`,
    schema: z.enum(LOG_LEVELS).default("info"),
  },
  corsOrigins: {
    variable: "ENTENTE_CORS_ORIGINS",
    allowed: "origins separated by commas, such as https://app.example.org, or * for any",
    schema: z
      .string()
      .regex(/^(\*|\s*https?:\/\/[^\s,/]+(\s*,\s*https?:\/\/[^\s,/]+)*\s*)$/u)
      .transform((list): readonly string[] => list.split(",").map((origin) => origin.trim()))
      .default([]),
  },
  maxAge: {
    variable: "ENTENTE_MAX_AGE",
    allowed: "a whole number of seconds up to a day; 0 makes clients ask every time",
    schema: z.coerce.number().int().min(0).max(86_400).default(60),
  },
  responseCache: {
    variable: "ENTENTE_RESPONSE_CACHE",
    allowed: "a whole number of megabytes; 0 keeps no answers",
    schema: z.coerce.number().int().min(0).max(65_536).default(64),
  },
  trustedDocuments: {
    variable: "ENTENTE_TRUSTED_DOCUMENTS",
    allowed: "the file of documents that codegen or the Relay compiler wrote, such as persisted-documents.json",
    schema: z.string().optional(),
  },
  trustedOnly: {
    variable: "ENTENTE_TRUSTED_ONLY",
    allowed: "true or false; true needs ENTENTE_TRUSTED_DOCUMENTS",
    schema: z
      .enum(["true", "false"])
      .transform((value) => value === "true")
      .default(false),
  },
  registeredDocuments: {
    variable: "ENTENTE_APQ",
    allowed: "the number of documents that clients may register at a time, up to 100000; 0 lets them register none",
    schema: z.coerce.number().int().min(0).max(100_000).default(1000),
  },
  slowOperation: {
    variable: "ENTENTE_SLOW_OPERATION",
    allowed: "a whole number of milliseconds; 0 calls every operation slow",
    schema: z.coerce.number().int().min(0).default(1000),
  },
  stopDelay: {
    variable: "ENTENTE_STOP_DELAY",
    allowed: "a whole number of seconds up to 300",
    schema: z.coerce.number().int().min(0).max(300).default(0),
  },
  stopTimeout: {
    variable: "ENTENTE_STOP_TIMEOUT",
    allowed: "a whole number of seconds from 1 to 300",
    schema: z.coerce.number().int().min(1).max(300).default(10),
  },
  tracing: {
    variable: "ENTENTE_TRACING",
    allowed: "the address that traces are sent to over OTLP, such as http://localhost:4318/v1/traces",
    schema: z.url({ protocol: /^https?$/u }).optional(),
  },
  introspection: {
    variable: "ENTENTE_INTROSPECTION",
    allowed: "true or false",
    schema: z
      .enum(["true", "false"])
      .transform((value) => value === "true")
      .default(true),
  },
  compiledExecution: {
    variable: "ENTENTE_COMPILED_EXECUTION",
    allowed: "true or false",
    schema: z
      .enum(["true", "false"])
      .transform((value) => value === "true")
      .default(true),
  },
  reading: {
    variable: "ENTENTE_READING",
    allowed: "open or closed; closed lets nobody read without a token",
    schema: z.enum(["open", "closed"]).default("open"),
  },
  jwks: {
    variable: "ENTENTE_JWKS",
    allowed: "the address or the file of the keys that sign JWTs, such as https://id.example.org/.well-known/jwks.json",
    schema: z.union([z.url({ protocol: /^https?$/u }), z.string().regex(/^(?!\w+:\/\/).+$/u)]).optional(),
  },
  jwtIssuer: {
    variable: "ENTENTE_JWT_ISSUER",
    allowed: "what JWTs have to say in `iss`, such as https://id.example.org/",
    schema: z.string().optional(),
  },
  jwtAudience: {
    variable: "ENTENTE_JWT_AUDIENCE",
    allowed: "what JWTs have to say in `aud`, such as entente",
    schema: z.string().optional(),
  },
  jwtRoleClaim: {
    variable: "ENTENTE_JWT_ROLE_CLAIM",
    allowed: "the claim of JWTs that holds the role, such as role or realm_access.roles",
    schema: z.string().default("role"),
  },
  jwtNameClaim: {
    variable: "ENTENTE_JWT_NAME_CLAIM",
    allowed: "the claim of JWTs that names who acts, such as sub",
    schema: z.string().default("sub"),
  },
  modelUrl: {
    variable: "ENTENTE_MODEL_URL",
    allowed: "the base address of the language model's API, such as http://localhost:11434/v1",
    schema: z.url({ protocol: /^https?$/u }).optional(),
  },
  model: {
    variable: "ENTENTE_MODEL",
    allowed: "the name by which its API knows the language model; not curator, and not beginning with entente-",
    // What it reads carries its name, which must not pass for that of a person's or of the rules' work.
    schema: z
      .string()
      .regex(/^(?!curator$|entente-)\S{1,200}$/u)
      .optional(),
  },
  modelKey: {
    variable: "ENTENTE_MODEL_KEY",
    allowed: "the key of the language model's API, without white space",
    schema: z.string().regex(/^\S+$/u).optional(),
    isSecret: true,
  },
  modelForm: {
    variable: "ENTENTE_MODEL_FORM",
    allowed: "openai or ollama",
    schema: z.enum(["openai", "ollama"]).default("openai"),
  },
  modelTimeout: {
    variable: "ENTENTE_MODEL_TIMEOUT",
    allowed: "a whole number of milliseconds from 1 to 3600000",
    schema: z.coerce.number().int().min(1).max(3_600_000).default(120_000),
  },
  modelRetries: {
    variable: "ENTENTE_MODEL_RETRIES",
    allowed: "a whole number from 0 to 10",
    schema: z.coerce.number().int().min(0).max(10).default(3),
  },
  modelChunk: {
    variable: "ENTENTE_MODEL_CHUNK",
    allowed: "a whole number of characters from 200 to 1000000",
    schema: z.coerce.number().int().min(200).max(1_000_000).default(12_000),
  },
  modelConfidence: {
    variable: "ENTENTE_MODEL_CONFIDENCE",
    allowed: "a number from 0 to 1",
    schema: z.coerce.number().min(0).max(1).default(0.5),
  },
  modelInputPrice: {
    variable: "ENTENTE_MODEL_INPUT_PRICE",
    allowed: "the price of a million tokens sent, a number from 0",
    schema: z.coerce.number().min(0).optional(),
  },
  modelOutputPrice: {
    variable: "ENTENTE_MODEL_OUTPUT_PRICE",
    allowed: "the price of a million tokens answered, a number from 0",
    schema: z.coerce.number().min(0).optional(),
  },
  costLimit: {
    variable: "ENTENTE_COST_LIMIT",
    allowed: "a whole number of points from 1",
    schema: z.coerce.number().int().min(1).default(50_000),
  },
  rateBudget: {
    variable: "ENTENTE_RATE_BUDGET",
    allowed: "a whole number of points from 1",
    schema: z.coerce.number().int().min(1).default(5_000_000),
  },
  rateRestored: {
    variable: "ENTENTE_RATE_RESTORED",
    allowed: "a whole number of points a second from 1",
    schema: z.coerce.number().int().min(1).default(250_000),
  },
  timeLimit: {
    variable: "ENTENTE_TIME_LIMIT",
    allowed: "a whole number of milliseconds from 1 to 600000",
    schema: z.coerce.number().int().min(1).max(600_000).default(10_000),
  },
  trustedProxies: {
    variable: "ENTENTE_TRUSTED_PROXIES",
    allowed: "the number of proxies in front of this server, from 0 to 10",
    schema: z.coerce.number().int().min(0).max(10).default(0),
  },
};

type Settings = typeof SETTINGS;

/** The settings of a run, read once and never changed. */
export type Config = { readonly [S in keyof Settings]: z.output<Settings[S]["schema"]> };

/** The environment variables that Entente reads. */
export const VARIABLES: readonly string[] = Object.values(SETTINGS).map(({ variable }) => variable);

/** Return the settings of the environment, defaults where it has none; throws a ConfigurationError that lists every wrong one. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const config: Record<string, unknown> = {};
  const wrong: WrongSetting[] = [];
  for (const [name, setting] of Object.entries(SETTINGS)) {
    const { variable, allowed, schema } = setting;
    // An empty variable is how shells and compose files leave a setting unset.
    const value = environment[variable]?.trim() || undefined;
    const result = schema.safeParse(value);
    if (result.success) config[name] = result.data;
    else wrong.push({ variable, value: "isSecret" in setting ? "***" : withoutPassword(value ?? ""), allowed });
  }
  if (wrong.length > 0) throw new ConfigurationError(wrong);
  return Object.freeze(config as Config);
}

/** Return an address as it may be shown: the password replaced. */
export function withoutPassword(url: string): string {
  return url.replace(/(:\/\/[^:/@]*):[^@]*@/u, "$1:***@");
}
