import { measure, started, withRunners } from "./compare.mjs";
import { generatedData } from "./data.mjs";
import { withDatabase } from "./measure/borrowed.mjs";
import { printGrowth } from "./report/growth.mjs";
import { summaryOf } from "./report/summary.mjs";
import { writeGrowthJson } from "./report/write-json.mjs";
import { workloadsNamed } from "./workloads/all.mjs";

/**
 * Measures Entente alone over more and more articles, as the options say. All sizes are served at once and measured in
 * turn, so that a slow moment of the machine touches all alike. Returns true, as there is nobody to differ from.
 */
export async function grow(contenders, options) {
  const workloads = workloadsNamed(options.workloads);
  const sizes = options.sizes.map((articles) => ({ articles, ...generatedData(articles) }));
  const bySize = await withRunners(async (load, runners) => {
    const lengths = new Map();
    for (const size of sizes) {
      for (const contender of contenders) {
        const { runner, answerKb } = await prepared(contender, size, workloads);
        runners.push(runner);
        lengths.set(runner.name, answerKb);
      }
    }
    const summary = summaryOf(await measure(load, runners, workloads, options));
    return new Map(
      sizes.map(({ articles }) => [articles, resultsOver(articles, contenders, startsOf(runners, lengths), summary)]),
    );
  });
  writeGrowthJson(options.json, bySize);
  printGrowth(bySize);
  return true;
}

/** Starts a contender over the data of a size, and finds out what is to be asked of it and how long the answers are. */
async function prepared(contender, { articles, folder, database: path }, workloads) {
  const runner = await started({ ...contender, name: nameOver(articles, contender) }, { folder, database: path });
  const answerKb = {};
  await withDatabase(path, async (database) => {
    for (const workload of workloads) {
      answerKb[workload.name] = meanKb(await runner.prepare(workload, workload.variables(database)));
    }
  });
  return { runner, answerKb };
}

function meanKb(answers) {
  return answers.reduce((total, answer) => total + JSON.stringify(answer).length, 0) / answers.length / 1024;
}

/** Return what was measured over so many articles, with the contenders under their own names. */
function resultsOver(articles, contenders, starts, { rates, spreads }) {
  const named = contenders.map((contender) => [contender.name, nameOver(articles, contender)]);
  const own = (measured) => Object.fromEntries(named.map(([name, over]) => [name, measured[over]]));
  return {
    articles,
    rates,
    spreads: Object.fromEntries(Object.entries(spreads).map(([workload, measured]) => [workload, own(measured)])),
    runners: named.map(([name, over]) => ({ ...starts.get(over), name })),
  };
}

/** Return how each runner started, and how long the answers are that it gives. */
function startsOf(runners, lengths) {
  return new Map(runners.map(({ name, readyMs, restMb }) => [name, { readyMs, restMb, answerKb: lengths.get(name) }]));
}

function nameOver(articles, { name }) {
  return `${name}-${articles}`;
}
