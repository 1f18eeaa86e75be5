import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Return what makes Node.js write a profile of the processor into the folder when it ends. */
export function profiling(folder) {
  return ["--cpu-prof", `--cpu-prof-dir=${folder}`, "--cpu-prof-interval=200"];
}

/** Return the microseconds that each function used itself, from the profile in the folder; `from` and `to` are of its clock. */
export function timesIn(folder, { from = -Infinity, to = Infinity } = {}) {
  const { nodes, samples, timeDeltas, startTime } = JSON.parse(readFileSync(fileIn(folder), "utf8"));
  const functions = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const times = new Map();
  let now = startTime;
  for (const [index, id] of samples.entries()) {
    const passed = timeDeltas[index];
    now += passed;
    if (now < from || now > to) continue;
    const of = functions.get(id);
    times.set(of, (times.get(of) ?? 0) + passed);
  }
  return times;
}

/** Return the time on the clock that profiles of Node.js on Linux have: microseconds since the machine started. */
export function profileClock() {
  return Number(process.hrtime.bigint() / 1000n);
}

function fileIn(folder) {
  const [file] = readdirSync(folder).filter((name) => name.endsWith(".cpuprofile"));
  if (!file) throw new Error(`No profile was written to ${folder}.`);
  return join(folder, file);
}
