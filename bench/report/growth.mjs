/** What may be used of the processor time, at the most articles, as times of that at this number of them. */
const GOAL = { from: 10_000, times: 1.5 };

/** Prints how each contender's time, start and memory grow with the number of articles, and how much longer its answers get. */
export function printGrowth(bySize) {
  const sizes = [...bySize.keys()];
  const [{ runners, spreads }] = bySize.values();
  for (const { name } of runners) {
    console.log(`\n${name}: CPU ms/request (! is over ${GOAL.times} times that at ${GOAL.from})`);
    console.log(row(["articles", ...sizes.map(String), `last/${GOAL.from}`, "of answers"]));
    for (const workload of Object.keys(spreads)) console.log(growthOf(workload, bySize, name));
    console.log(row(["ready after ms", ...startsOf(bySize, name, ({ readyMs }) => readyMs).map(whole)]));
    console.log(row(["memory MB at rest", ...startsOf(bySize, name, ({ restMb }) => restMb).map(whole)]));
    console.log(row(["memory MB under load", ...memoriesOf(bySize, name).map(whole)]));
  }
}

/**
 * Return how many times as much the most articles take as the number of the goal, of what was measured at each number; null
 * if that was not.
 */
export function growthFrom(measured) {
  const from = measured.get(GOAL.from);
  return from === undefined ? null : [...measured.values()].at(-1) / from;
}

function growthOf(workload, bySize, name) {
  const sizes = [...bySize.keys()];
  const times = [...bySize.values()].map(({ spreads }) => spreads[workload][name].cpuMsPerRequest.median);
  const lengths = startsOf(bySize, name, ({ answerKb }) => answerKb[workload]);
  const [time, length] = [times, lengths].map((measured) =>
    growthFrom(new Map(sizes.map((size, at) => [size, measured[at]]))),
  );
  if (time === null) return row([workload, ...times.map((each) => each.toFixed(3))]);
  const told = time.toFixed(2) + (time > GOAL.times ? "!" : " ");
  return row([workload, ...times.map((each) => each.toFixed(3)), told, length.toFixed(2)]);
}

function startsOf(bySize, name, measure) {
  return [...bySize.values()].map(({ runners }) => measure(runners.find((runner) => runner.name === name)));
}

function memoriesOf(bySize, name) {
  return [...bySize.values()].map(({ spreads }) =>
    Math.max(...Object.values(spreads).map((contenders) => contenders[name].rssMb.max)),
  );
}

function whole(number) {
  return number.toFixed(0);
}

function row([name, ...cells]) {
  return name.padEnd(22) + cells.map((cell) => cell.padStart(12)).join("");
}
