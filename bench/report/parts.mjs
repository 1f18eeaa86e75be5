/** What a function belongs to, by the address of its script: the first that fits. */
const PARTS = [
  ["SQLite", /\/better-sqlite3\/|BetterSqlite3QueryRunner|\/api\/prepared-statements\.js|\/bulk\/sqlite-engine\.js/u],
  ["Node.js itself", /^node:/u],
  [([, folder]) => `src/${folder}`, /\/dist\/src\/([\w-]+)[/.]/u],
  [([, name]) => name, /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//u],
];

/** What V8 names that is no function of a script. */
const NAMED = {
  "(garbage collector)": "V8: garbage collection",
  "(program)": "V8: compiling and the like",
  writev: "system call that sends",
  writeBuffer: "system call that sends",
  writeUtf8String: "system call that sends",
  writeLatin1String: "system call that sends",
};

/** Return the share of each part of the program in the times of functions, idleness apart; a built-in function counts as V8. */
export function sharesOf(times) {
  const parts = new Map();
  let total = 0;
  for (const [callFrame, time] of times) {
    if (callFrame.functionName === "(idle)") continue;
    total += time;
    const part = partOf(callFrame);
    parts.set(part, (parts.get(part) ?? 0) + time);
  }
  return new Map([...parts].map(([part, time]) => [part, time / total]));
}

/** Prints, for each column, what each part of the program takes, the largest of all first; below a hundredth is not told. */
export function printParts(unit, columns) {
  const names = [...columns.keys()];
  const parts = new Set([...columns.values()].flatMap(({ shares }) => [...shares.keys()]));
  const largest = (part) => Math.max(...[...columns.values()].map(({ shares }) => shares.get(part) ?? 0));
  console.log(row([unit, ...names]));
  for (const part of [...parts].sort((one, other) => largest(other) - largest(one))) {
    if (largest(part) < 0.01) continue;
    console.log(row([part, ...names.map((name) => cell(columns.get(name), part))]));
  }
  console.log(row(["in all", ...names.map((name) => columns.get(name).whole.toFixed(3))]));
}

function partOf({ functionName, url }) {
  const named = NAMED[functionName];
  if (named && url === "") return named;
  for (const [name, pattern] of PARTS) {
    const found = pattern.exec(url);
    if (found) return typeof name === "string" ? name : name(found);
  }
  return "V8: built-in functions";
}

function cell({ shares, whole }, part) {
  const share = shares.get(part) ?? 0;
  return `${(share * whole).toFixed(3)} ${(share * 100).toFixed(0).padStart(3)}%`;
}

function row([name, ...cells]) {
  return name.padEnd(28) + cells.map((each) => each.padStart(15)).join("");
}
