/** Prints how each contender's time, start and memory grow with the number of articles. */
export function printGrowth(bySize) {
  const [{ runners, workloads }] = bySize.values();
  for (const { name } of runners) {
    console.log(`\n${name}: CPU ms/request`);
    console.log(row(["articles", ...[...bySize.keys()].map(String), "last/first"]));
    for (const workload of workloads) console.log(growthOf(workload.name, bySize, name));
    console.log(row(["ready after ms", ...atRest(bySize, name, "readyMs"), ""]));
    console.log(row(["memory MB at rest", ...atRest(bySize, name, "restMb"), ""]));
    console.log(row(["memory MB under load", ...memoriesOf(bySize, name), ""]));
  }
}

function growthOf(workload, bySize, name) {
  const times = [...bySize.values()].map(({ spreads }) => spreads[workload][name].cpuMsPerRequest.median);
  return row([workload, ...times.map((time) => time.toFixed(3)), (times.at(-1) / times[0]).toFixed(2)]);
}

function atRest(bySize, name, measure) {
  return [...bySize.values()].map(({ runners }) => runners.find((runner) => runner.name === name)[measure].toFixed(0));
}

function memoriesOf(bySize, name) {
  return [...bySize.values()].map(({ spreads }) =>
    Math.max(...Object.values(spreads).map((contenders) => contenders[name].rssMb.max)).toFixed(0),
  );
}

function row([name, ...cells]) {
  return name.padEnd(22) + cells.map((cell) => cell.padStart(12)).join("");
}
