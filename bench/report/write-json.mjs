import { writeFileSync } from "node:fs";
import { cpus } from "node:os";

/** Writes the medians for machines, and with them the spread and what they were measured on; nothing without a file. */
export function writeJson(file, results) {
  write(file, machineReadable(results));
}

/** Writes the same for each number of articles; nothing without a file. */
export function writeGrowthJson(file, bySize) {
  write(file, { sizes: Object.fromEntries([...bySize].map(([size, results]) => [size, machineReadable(results)])) });
}

function write(file, content) {
  if (!file) return;
  const machine = { cores: cpus().length, model: cpus()[0]?.model, node: process.version };
  writeFileSync(file, `${JSON.stringify({ machine, ...content }, null, 2)}\n`);
}

function machineReadable({ spreads, rates, articles, same, runners }) {
  const workloads = mapped(spreads, (contenders) =>
    mapped(contenders, (measures) => mapped(measures, ({ median }) => median)),
  );
  const starts = Object.fromEntries(
    runners.map(({ name, readyMs, restMb, answerKb }) => [name, { readyMs, restMb, answerKb }]),
  );
  return { articles, sameAnswers: same, rates, workloads, spreads, starts };
}

function mapped(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
