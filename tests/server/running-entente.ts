import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The built program, as `npm start` runs it; `npm test` builds it first. */
const PROGRAM = join(__dirname, "../../dist/src/cli/main.js");

/** What a program said and how it ended. */
export interface Ending {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** A program that serves. */
export interface RunningEntente {
  readonly url: string;
  readonly output: string;
  stop(): Promise<Ending>;
}

/** Return settings for a program of its own: a new database and any free port. */
export function freshSettings(): { PORT: string; DATABASE_URL: string } {
  const folder = mkdtempSync(join(tmpdir(), "entente-"));
  return { PORT: "0", DATABASE_URL: `sqlite:${join(folder, "entente.sqlite")}` };
}

/** Runs a command to its end. */
export function runEntente(command: string, settings: Record<string, string>): Promise<Ending> {
  return ending(spawnEntente(command, settings));
}

/** Runs `start` or `serve` until it serves; throws with what it said when it ends before that. */
export async function startEntente(
  command: "start" | "serve",
  settings: Record<string, string>,
): Promise<RunningEntente> {
  const program = spawnEntente(command, settings);
  const ended = ending(program);
  const output = await Promise.race([ready(program), ended.then(failedToStart)]);
  const url = /^Playground +(\S+)$/mu.exec(output)?.[1] ?? "";
  const stop = (): Promise<Ending> => {
    program.kill("SIGTERM");
    return ended;
  };
  return { url, output, stop };
}

function spawnEntente(command: string, settings: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [PROGRAM, command], { env: { ...process.env, ...settings }, stdio: "pipe" });
}

/** Resolves with the standard output once the address of the API is in it. */
function ready(program: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let output = "";
    program.stdout?.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      if (/^GraphQL +\S+$/mu.test(output)) resolve(output);
    });
  });
}

function ending(program: ChildProcess): Promise<Ending> {
  return new Promise((resolve) => {
    let output = "";
    let errors = "";
    program.stdout?.on("data", (chunk: Buffer) => (output += chunk.toString()));
    program.stderr?.on("data", (chunk: Buffer) => (errors += chunk.toString()));
    program.once("close", (code) => {
      resolve({ code, output, errors });
    });
  });
}

function failedToStart({ code, output, errors }: Ending): never {
  throw new Error(`Entente ended with ${String(code)} instead of serving.\n${output}${errors}`);
}
