import { spawn } from "node:child_process";
import { once } from "node:events";

/** How long a contender may take until it answers, in milliseconds. */
const PATIENCE = 120_000;

/**
 * Starts a Node.js program that prints where it listens, and resolves to `{ url, pids, stop }` once it does. `ready` is
 * a regular expression whose first group is the address in its output.
 */
export async function command({
  script,
  args = [],
  env = {},
  ready = /^ready (\S+)$/mu,
  execPath = process.execPath,
  execArgv = [],
}) {
  const child = spawn(execPath, [...execArgv, script, ...args], {
    env: { ...process.env, NODE_ENV: "production", ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  // Whoever ends the benchmark before its time leaves no server behind.
  const end = () => child.kill("SIGTERM");
  process.once("exit", end);
  const stop = async () => {
    process.off("exit", end);
    if (child.exitCode !== null || child.signalCode !== null) return;
    end();
    await once(child, "exit");
  };
  try {
    return { url: await addressIn(child, ready, script), pids: [child.pid], stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function addressIn(child, ready, script) {
  return new Promise((resolve, reject) => {
    let output = "";
    const timer = setTimeout(() => reject(new Error(`${script} did not get ready:\n${output}`)), PATIENCE);
    child.once("error", reject).once("exit", (code) => reject(new Error(`${script} ended with ${code}:\n${output}`)));
    child.stdout.on("data", (chunk) => {
      output += chunk;
      const address = ready.exec(output)?.[1];
      if (!address) return;
      clearTimeout(timer);
      child.stdout.removeAllListeners("data").resume();
      resolve(address);
    });
  });
}
