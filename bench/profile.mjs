import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { started, withData, withRunners } from "./compare.mjs";
import { PROGRAM, serveEntente } from "./contenders/entente/serve.mjs";
import { inFolder, withDatabase } from "./measure/borrowed.mjs";
import { profileClock, profiling, timesIn } from "./measure/cpu-profile.mjs";
import { processorMs } from "./measure/processes.mjs";
import { measureFullLoad, warmUp } from "./measure/rounds.mjs";
import { printParts, sharesOf } from "./report/parts.mjs";
import { workloadsNamed } from "./workloads/all.mjs";

/** Prints which parts of Entente, keeping no answers, use the processor: per request of each workload, and per article loaded. */
export async function profile(_contenders, options) {
  const requests = new Map();
  for (const workload of workloadsNamed(options.workloads)) {
    const measured = await inFolder((folder) =>
      withData(options, (data) => profileWorkload(workload, data, folder, options)),
    );
    requests.set(workload.name, measured);
  }
  printParts("CPU ms per request", requests);
  console.log();
  const loading = await inFolder((folder) => profileLoading(options.articles, folder));
  printParts("CPU ms per article", new Map([["loading", loading]]));
  return true;
}

/** The profile is there once the server has stopped. */
async function profileWorkload(workload, data, folder, { seconds }) {
  const contender = {
    name: "entente",
    start: ({ database }) => serveEntente(database, { ENTENTE_RESPONSE_CACHE: "0" }, profiling(folder)),
  };
  const { whole, from, to } = await withRunners(async (load, runners) => {
    const runner = await started(contender, data);
    runners.push(runner);
    await withDatabase(data.database, (database) => runner.prepare(workload, workload.variables(database)));
    await warmUp(load, runner, workload, seconds);
    const from = profileClock();
    const { cpuMs, answers } = await measureFullLoad(load, runner, workload, seconds);
    return { whole: cpuMs / answers, from, to: profileClock() };
  });
  return { whole, shares: sharesOf(timesIn(folder, { from, to })) };
}

function profileLoading(articles, folder) {
  const before = processorMs([process.pid]);
  const { status } = spawnSync(
    process.execPath,
    [...profiling(folder), PROGRAM, "generate", "--articles", String(articles), "--seed", "1"],
    {
      env: { ...process.env, DATABASE_URL: `sqlite:${join(folder, "entente.sqlite")}` },
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  if (status !== 0) throw new Error(`entente generate ended with ${status}`);
  return { whole: (processorMs([process.pid]) - before) / articles, shares: sharesOf(timesIn(folder)) };
}
