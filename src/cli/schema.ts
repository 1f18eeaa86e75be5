import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command, Option } from "commander";
import { EntenteError } from "../errors";
import { factsJsonSchema } from "../ingest/curated/facts-schema";
import { PACKAGE_ROOT } from "../package";
import { buildEntenteSchema, printedSchema } from "../schema";

interface SchemaOptions {
  readonly facts?: true;
  readonly write?: true;
  readonly check?: true;
}

/** The committed copies of the schemas, which clients, editors and reviewers read. */
const COMMITTED = { api: "schema.graphql", facts: "seeds/facts.schema.json" } as const;

export const schema = new Command("schema")
  .description("Print the GraphQL schema.")
  .addOption(new Option("--facts", "print the JSON Schema of facts files instead"))
  .addOption(new Option("--write", `write both, to ${COMMITTED.api} and ${COMMITTED.facts}, instead`))
  .addOption(new Option("--check", "only check that both files are up to date").conflicts("write"))
  .action(async ({ facts, write, check }: SchemaOptions) => {
    const printed = { api: printedSchema(await buildEntenteSchema()), facts: factsJsonSchema() };
    if (!write && !check) process.stdout.write(facts ? printed.facts : printed.api);
    for (const name of ["api", "facts"] as const) {
      if (write) writeFileSync(join(PACKAGE_ROOT, COMMITTED[name]), printed[name]);
      if (check) refuseOutdated(COMMITTED[name], printed[name]);
    }
  });

function refuseOutdated(file: string, printed: string): void {
  if (committedText(file) !== printed) throw new OutdatedSchemaError(file);
}

function committedText(file: string): string | null {
  const path = join(PACKAGE_ROOT, file);
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

class OutdatedSchemaError extends EntenteError {
  constructor(file: string) {
    super("SCHEMA_OUTDATED", `${file} differs from the schema: run \`entente schema --write\` and commit it.`);
  }
}
