import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { PACKAGE_ROOT } from "../../src/package";

/** What a run of the program said, and how it ended. */
export interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Run `entente` from its sources to its end, with these settings and no others, and with the input if any. */
export async function entente(
  args: readonly string[],
  settings: Record<string, string> = {},
  input?: string,
): Promise<Run> {
  const child = startEntente(args, settings, input);
  const output = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream]?.setEncoding("utf8").on("data", (text: string) => (output[stream] += text));
  }
  const exitCode = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { exitCode, ...output };
}

/** Start `entente` from its sources and leave it running; the caller ends it. */
export function startEntente(
  args: readonly string[],
  settings: Record<string, string> = {},
  input?: string,
): ChildProcess {
  const loader = join(__dirname, "require-typescript.cjs");
  const program = join(PACKAGE_ROOT, "src", "cli", "main.ts");
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...settings };
  const stdin = input === undefined ? "ignore" : "pipe";
  const child = spawn(process.execPath, ["--require", loader, program, ...args], {
    env,
    stdio: [stdin, "pipe", "pipe"],
  });
  child.stdin?.end(input);
  return child;
}
