import { readdirSync, readFileSync } from "node:fs";

/** Milliseconds of a tick of the processor clock, of which Linux has 100 a second on every machine that Node.js runs on. */
const TICK = 10;

/** Return the processor time in milliseconds, user and system, that the processes and all their descendants have used. */
export function processorMs(pids) {
  // Time of a child that ended is with its parent, once that has waited for it.
  return TICK * sum(withDescendants(pids), ({ times }) => times.reduce((total, ticks) => total + ticks));
}

/** Return the memory in megabytes that the processes and all their descendants hold, what they share counted once. */
export function residentMb(pids) {
  return sum(withDescendants(pids), ({ pid }) => proportionalKb(pid)) / 1024;
}

function withDescendants(pids) {
  const all = readdirSync("/proc")
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((name) => statOf(Number(name)) ?? []);
  const found = new Set(pids);
  // A child may have a smaller number than its parent, so look until nothing is new.
  for (let size = 0; size !== found.size;) {
    size = found.size;
    for (const { pid, parent } of all) if (found.has(parent)) found.add(pid);
  }
  return all.filter(({ pid }) => found.has(pid));
}

/** Return what is needed of `/proc/PID/stat`, null when the process has ended. */
function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name of the program, in brackets, may hold anything.
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return { pid, parent: Number(fields[1]), times: fields.slice(11, 15).map(Number) };
  } catch {
    return null;
  }
}

/** Return the kilobytes of a process, its share of what it shares; 0 when it has ended. */
function proportionalKb(pid) {
  try {
    return Number(/^Pss:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function sum(items, of) {
  return items.reduce((total, item) => total + of(item), 0);
}
