import { spreadOf } from "./spread.mjs";

const MEASURES = ["cpuMsPerRequest", "rps", "p50", "p99", "rssMb", "notModified"];

/** Return the rates and, by workload and contender, the spread of each measure over the rounds. */
export function summaryOf(measured) {
  const rates = {};
  const spreads = {};
  for (const [workload, { rate, taken }] of measured) {
    rates[workload] = rate;
    spreads[workload] = {};
    for (const [contender, rounds] of taken) {
      const measures = MEASURES.map((measure) => [measure, spreadOf(rounds.map((round) => round[measure]))]);
      spreads[workload][contender] = Object.fromEntries(measures);
    }
  }
  return { rates, spreads };
}
