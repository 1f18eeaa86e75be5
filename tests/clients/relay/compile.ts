import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ConcreteRequest, ReaderFragment } from "relay-runtime";
import { PACKAGE_ROOT } from "../../../src/package";

/** What relay-compiler made of the app. */
export interface RelayApp {
  query(name: string): ConcreteRequest;
  fragment(name: string): ReaderFragment;
  /** The file of its persisted queries by their SHA-256, empty unless it was compiled with them. */
  readonly manifest: string;
}

/** Compiles the app beside this file against the committed schema; throws with what the compiler says against it. */
export function compileRelayApp({ persist = false } = {}): RelayApp {
  const folder = mkdtempSync(join(tmpdir(), "entente-relay-"));
  const artifacts = join(folder, "artifacts");
  const manifest = join(folder, "persisted.json");
  const config = join(folder, "relay.config.json");
  mkdirSync(artifacts);
  writeFileSync(manifest, "{}"); // the compiler adds to a file that is there
  writeFileSync(config, JSON.stringify(configuration(folder, persist)));
  execFileSync(require.resolve("relay-compiler/cli.js"), [config], { stdio: "pipe" });
  return {
    query: (name) => load(artifacts, name) as ConcreteRequest,
    fragment: (name) => load(artifacts, name) as ReaderFragment,
    manifest,
  };
}

function configuration(folder: string, persist: boolean): object {
  return {
    root: PACKAGE_ROOT,
    sources: { "tests/clients/relay/app": "app" },
    projects: {
      app: {
        language: "javascript",
        schema: "schema.graphql",
        output: join(folder, "artifacts"),
        eagerEsModules: false,
        ...(persist && { persist: { file: join(folder, "persisted.json"), algorithm: "SHA256" } }),
      },
    },
  };
}

/** Loads what the compiler has just written. */
function load(folder: string, name: string): unknown {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- only now is it known what there is
  return require(join(folder, `${name}.graphql.js`));
}
