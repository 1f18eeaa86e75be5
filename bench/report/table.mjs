const REFERENCE = "entente";

/** Prints a table for each workload: medians, the least and the most in brackets. */
export function printTables({ workloads, runners, rates, spreads }) {
  for (const workload of workloads) {
    const measured = spreads[workload.name];
    console.log(`\n${workload.name}, ${rates[workload.name]} questions a second for p50 and p99`);
    console.log(row(["contender", "CPU ms/request", "entente/it", "requests/s", "p50 ms", "p99 ms", "memory MB", ""]));
    for (const runner of runners) {
      const reason = runner.reasonAgainst(workload);
      console.log(reason ? `${runner.name.padEnd(20)}  -  ${reason}` : rowOf(runner.name, measured));
    }
  }
}

function rowOf(name, measured) {
  const { cpuMsPerRequest, rps, p50, p99, rssMb, notModified } = measured[name];
  const reference = measured[REFERENCE]?.cpuMsPerRequest.median;
  const ratio = reference === undefined ? "" : (reference / cpuMsPerRequest.median).toFixed(2);
  const unchanged = notModified.median > 0 ? `${(notModified.median * 100).toFixed(0)} % are 304` : "";
  return row([
    name,
    spread(cpuMsPerRequest, 3),
    ratio,
    spread(rps, 0),
    spread(p50, 1),
    spread(p99, 1),
    spread(rssMb, 0),
    unchanged,
  ]);
}

function spread({ median, min, max }, digits) {
  return `${median.toFixed(digits)} (${min.toFixed(digits)}-${max.toFixed(digits)})`;
}

function row([name, ...cells]) {
  const widths = [24, 12, 22, 20, 22, 18, 16];
  return name.padEnd(20) + cells.map((cell, index) => cell.padStart(widths[index])).join("");
}
