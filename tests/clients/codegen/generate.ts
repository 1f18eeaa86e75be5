import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PACKAGE_ROOT } from "../../../src/package";

/** What the client preset generated. */
export interface Generated {
  /** The folder of the generated TypeScript, which finds the installed packages. */
  readonly folder: string;
  /** The texts of the persisted documents by `sha256:` and their hash. */
  readonly persisted: Readonly<Record<string, string>>;
}

/** Generate typed documents and the manifest for the queries of examples/ from the committed schema. */
export function generateClient(): Generated {
  const folder = mkdtempSync(join(tmpdir(), "entente-codegen-"));
  const [schema, queries] = [join(PACKAGE_ROOT, "schema.graphql"), join(PACKAGE_ROOT, "examples")];
  symlinkSync(join(PACKAGE_ROOT, "node_modules"), join(folder, "node_modules"));
  execFileSync(process.execPath, [join(__dirname, "run-preset.mjs"), schema, queries, folder], { stdio: "pipe" });
  const manifest = readFileSync(join(folder, "persisted-documents.json"), "utf8");
  return { folder, persisted: JSON.parse(manifest) as Record<string, string> };
}
