import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { generatedData } from "./data.mjs";
import { inFolder, withDatabase } from "./measure/borrowed.mjs";
import { Load } from "./measure/load.mjs";
import { residentMb } from "./measure/processes.mjs";
import { measureOnce, warmUp } from "./measure/rounds.mjs";
import { Runner } from "./measure/runner.mjs";
import { summaryOf } from "./report/summary.mjs";
import { printGoals } from "./report/goals.mjs";
import { printTables } from "./report/table.mjs";
import { writeJson } from "./report/write-json.mjs";
import { workloadsNamed } from "./workloads/all.mjs";

/** Compares the contenders as the options say; returns whether all gave the same answers. */
export async function compare(contenders, options) {
  const workloads = workloadsNamed(options.workloads);
  const results = await withData(options, (data) => compareOver(data, contenders, workloads, options));
  if (options.check) return results.same;
  printTables(results);
  printGoals(results.spreads);
  writeJson(options.json, results);
  return results.same;
}

/** Lends the data that the options name. */
export async function withData({ database, articles }, use) {
  if (!database) return use(generatedData(articles));
  return inFolder((folder) => use({ folder, database: resolve(database) }));
}

/** Starts the contenders, checks their answers, measures them round by round, and stops them whatever happens. */
async function compareOver(data, contenders, workloads, options) {
  return withRunners(async (load, runners) => {
    for (const contender of contenders) runners.push(await started(contender, data));
    const same = await checkAnswers(runners, workloads, data.database);
    const measured = options.check ? new Map() : await measure(load, runners, workloads, options);
    return { same, runners, workloads, ...summaryOf(measured), articles: options.database ?? options.articles };
  });
}

/** Lends what asks and a list for runners, and stops all of them whatever happens. */
export async function withRunners(use) {
  const runners = [];
  const load = new Load();
  try {
    return await use(load, runners);
  } finally {
    load.stop();
    for (const runner of runners) await runner.stop();
  }
}

/** Starts a contender over the data, in a folder of its own beside them. */
export async function started(contender, { database, folder }) {
  const own = join(folder, contender.name);
  mkdirSync(own, { recursive: true });
  const begun = performance.now();
  const process = await contender.start({ database, folder: own });
  const readyMs = performance.now() - begun;
  return new Runner(contender, { ...process, readyMs, restMb: residentMb(process.pids) });
}

/** Asks every contender every question once and prints where an answer differs from that of the first. */
async function checkAnswers(runners, workloads, path) {
  let same = true;
  await withDatabase(path, async (database) => {
    for (const workload of workloads) {
      const variables = workload.variables(database);
      let expected;
      for (const runner of runners.filter((each) => !each.reasonAgainst(workload))) {
        const answers = await runner.prepare(workload, variables);
        expected ??= { by: runner.name, answers };
        const difference = runner.difference(workload, answers, expected.answers);
        if (difference) console.error(`${workload.name}: ${runner.name} and ${expected.by} differ at ${difference}`);
        same &&= difference === null;
      }
      console.error(`${workload.name}: ${sizes(expected?.answers ?? [])}`);
    }
  });
  return same;
}

/** Return how many answers were compared and how long they are, as empty ones would prove nothing. */
function sizes(answers) {
  const lengths = answers.map((answer) => JSON.stringify(answer).length);
  return `${lengths.length} answers compared, of ${Math.min(...lengths)} to ${Math.max(...lengths)} characters`;
}

/** Measures round by round, every contender in every round, so that a slow moment of the machine touches all alike. */
export async function measure(load, runners, workloads, options) {
  const measured = new Map();
  for (const workload of workloads) {
    const able = runners.filter((runner) => !runner.reasonAgainst(workload));
    const speeds = [];
    for (const runner of able) speeds.push(await warmUp(load, runner, workload, options.seconds));
    const rate = options.rate ?? Math.max(1, Math.floor(Math.min(...speeds) / 2));
    const taken = new Map(able.map(({ name }) => [name, []]));
    for (let round = 0; round < options.rounds; round++) {
      for (const runner of able) {
        taken.get(runner.name).push(await measureOnce(load, runner, workload, { seconds: options.seconds, rate }));
      }
      console.error(`${workload.name}: round ${round + 1} of ${options.rounds}`);
    }
    measured.set(workload.name, { rate, taken });
  }
  return measured;
}
