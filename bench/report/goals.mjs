/** What Entente without kept answers may use of the processor time of others, for questions that go deep and for all others. */
const SHARES = {
  stock: { deep: 0.3, other: 0.5 },
  "mercurius-jit": { deep: 0.9, other: 1 },
  postgraphile: { deep: 0.4, other: 0.5 },
  floor: { deep: 2, other: 3 },
};
const DEEP = ["nested", "headline", "dossier", "filter"];

/** How many times the answers of a stock server Entente gives where it gives those again that it gave before. */
const TIMES_STOCK = 15;

/** Return each goal with what was measured, where both sides of it were: what share of whom at which workload. */
export function goalsOf(spreads) {
  return Object.entries(spreads).flatMap(([workload, measured]) => [
    ...Object.entries(SHARES).flatMap(([against, { deep, other }]) => {
      const goal = DEEP.includes(workload) ? deep : other;
      const reached = ratio(measured.entente?.cpuMsPerRequest, measured[against]?.cpuMsPerRequest);
      return reached === null ? [] : [{ workload, against, goal, reached, met: reached <= goal }];
    }),
    ...["entente-cached", "entente-cached-304"].flatMap((name) => {
      const reached = ratio(measured[name]?.rps, measured.stock?.rps);
      if (reached === null) return [];
      return [{ workload, against: `${name}: stock`, goal: TIMES_STOCK, reached, met: reached >= TIMES_STOCK }];
    }),
  ]);
}

/** Prints the goals as a table: what was reached, the goal in brackets, and a mark where it was missed. */
export function printGoals(spreads) {
  const goals = goalsOf(spreads);
  if (goals.length === 0) return;
  const workloads = [...new Set(goals.map(({ workload }) => workload))];
  console.log(
    "\nCPU of entente as a share of others', and requests a second as times those of stock (goal; ! is missed)",
  );
  console.log(row(["", ...workloads]));
  for (const against of new Set(goals.map((goal) => goal.against))) {
    console.log(row([against, ...workloads.map((workload) => cellOf(goals, workload, against))]));
  }
}

function cellOf(goals, workload, against) {
  const found = goals.find((goal) => goal.workload === workload && goal.against === against);
  return found ? `${found.reached.toFixed(2)} (${found.goal})${found.met ? " " : "!"}` : "-";
}

function ratio(one, other) {
  return one && other ? one.median / other.median : null;
}

function row([name, ...cells]) {
  return name.padEnd(26) + cells.map((cell) => cell.padStart(14)).join("");
}
