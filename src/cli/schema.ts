import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command, Option } from "commander";
import { EntenteError } from "../errors";
import { PACKAGE_ROOT } from "../package";
import { buildEntenteSchema, printedSchema } from "../schema";

/** The committed copy of the schema, which clients and reviewers read. */
const COMMITTED = join(PACKAGE_ROOT, "schema.graphql");

export const schema = new Command("schema")
  .description("Print the GraphQL schema.")
  .addOption(new Option("--write", "write it to schema.graphql instead"))
  .addOption(new Option("--check", "only check that schema.graphql is up to date").conflicts("write"))
  .action(async (options: { write?: true; check?: true }) => {
    const printed = printedSchema(await buildEntenteSchema());
    if (options.write) writeFileSync(COMMITTED, printed);
    else if (options.check) refuseOutdated(printed);
    else process.stdout.write(printed);
  });

function refuseOutdated(printed: string): void {
  const committed = existsSync(COMMITTED) ? readFileSync(COMMITTED, "utf8") : null;
  if (committed !== printed) throw new OutdatedSchemaError();
}

class OutdatedSchemaError extends EntenteError {
  constructor() {
    super("SCHEMA_OUTDATED", "schema.graphql differs from the schema: run `entente schema --write` and commit it.");
  }
}
