import { readFileSync } from "node:fs";
import { GraphQLError, Kind, parse, validate, type DocumentNode, type GraphQLSchema } from "graphql";
import { z } from "zod";
import type { Config } from "../../config";
import { ConfigurationError, InputError, type Problem } from "../../errors";

type TrustSettings = Pick<Config, "trustedDocuments" | "trustedOnly">;

/** Documents by identifier, as codegen's client preset and the Relay compiler write them. */
const MANIFEST = z.record(z.string(), z.string());

/** The documents that were registered when the clients were built. */
export class TrustedDocuments {
  readonly #byHash: ReadonlyMap<string, string>;
  readonly #texts: ReadonlySet<string>;

  constructor(documents: Readonly<Record<string, string>> = {}) {
    this.#byHash = new Map(Object.entries(documents).map(([id, text]) => [hashIn(id), text]));
    this.#texts = new Set(Object.values(documents));
  }

  /** Return the document with an identifier, prefixed `sha256:` or not. */
  find(id: string): string | undefined {
    return this.#byHash.get(hashIn(id));
  }

  get size(): number {
    return this.#byHash.size;
  }

  includes(text: string): boolean {
    return this.#texts.has(text);
  }
}

/** Return an identifier as clients of automatic persisted queries send it: without its prefix. */
export function hashIn(id: string): string {
  return id.replace(/^sha256:/u, "");
}

/** Return the trusted documents that the settings name, none when they name no file. */
export function trustedDocuments(settings: TrustSettings, schema: GraphQLSchema): TrustedDocuments {
  if (settings.trustedDocuments !== undefined) return readTrustedDocuments(settings.trustedDocuments, schema);
  if (!settings.trustedOnly) return new TrustedDocuments();
  const allowed = "false, or name the file of trusted documents in ENTENTE_TRUSTED_DOCUMENTS";
  throw new ConfigurationError([{ variable: "ENTENTE_TRUSTED_ONLY", value: "true", allowed }]);
}

/** Return the documents of a manifest; throws an InputError that lists those that do not fit the schema. */
function readTrustedDocuments(path: string, schema: GraphQLSchema): TrustedDocuments {
  const documents = readManifest(path);
  const problems = Object.entries(documents).flatMap(([id, text]) => problemsOf(path, id, text, schema));
  if (problems.length > 0) throw new InputError(problems);
  return new TrustedDocuments(documents);
}

function readManifest(path: string): Record<string, string> {
  try {
    return MANIFEST.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch (error) {
    const message = error instanceof z.ZodError ? "is not an object of identifiers and documents" : String(error);
    const remedy = "name the file that codegen or the Relay compiler wrote in ENTENTE_TRUSTED_DOCUMENTS";
    throw new InputError([{ place: path, message, remedy }]);
  }
}

function problemsOf(path: string, id: string, text: string, schema: GraphQLSchema): Problem[] {
  const parsed = parsedOr(text);
  const errors = parsed instanceof GraphQLError ? [parsed] : validate(schema, parsed);
  const name = parsed instanceof GraphQLError ? id : (nameOf(parsed) ?? id);
  const remedy = "correct the document, or remove it from the file";
  return errors.map(({ message }) => ({ place: `${path}: ${name}`, message, remedy }));
}

function parsedOr(text: string): DocumentNode | GraphQLError {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

function nameOf({ definitions }: DocumentNode): string | undefined {
  return definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)?.name?.value;
}
