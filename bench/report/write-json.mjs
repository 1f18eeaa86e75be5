import { writeFileSync } from "node:fs";
import { cpus } from "node:os";

/** Writes the medians for machines, and with them the spread and what they were measured on; nothing without a file. */
export function writeJson(file, { spreads, rates, articles, same }) {
  if (!file) return;
  const machine = { cores: cpus().length, model: cpus()[0]?.model, node: process.version };
  const workloads = mapped(spreads, (contenders) =>
    mapped(contenders, (measures) => mapped(measures, ({ median }) => median)),
  );
  writeFileSync(
    file,
    `${JSON.stringify({ articles, machine, sameAnswers: same, rates, workloads, spreads }, null, 2)}\n`,
  );
}

function mapped(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
