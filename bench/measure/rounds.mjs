import { processorMs, residentMb } from "./processes.mjs";

/** Connections that ask at once when it is measured how much a server can do. */
const CONNECTIONS = 8;

/** Connections that there may be when questions arrive at a fixed rate, so that none waits for one. */
const ARRIVING = 64;

/** Questions at a fixed rate are at least so many, unless that takes longer than so many seconds. */
const LEAST_QUESTIONS = 50;
const MOST_SECONDS = 10;

/** How often memory is looked at, in milliseconds. */
const MEMORY_INTERVAL = 250;

/** Asks for a while without measuring, so that what is compiled and cached on first use is; returns the answers a second. */
export async function warmUp(load, runner, workload, seconds) {
  const { answers, seconds: elapsed } = await load.run({ ...taskOf(runner, workload), seconds });
  return answers / elapsed;
}

/** Measures a contender at a workload once: at full load, and when questions arrive at the rate. */
export async function measureOnce(load, runner, workload, { seconds, rate }) {
  const memory = watchMemory(runner.pids);
  const full = await measureFullLoad(load, runner, workload, seconds);
  const arriving = await load.run({ ...taskOf(runner, workload), ...arrivals(rate, seconds) });
  return {
    cpuMsPerRequest: full.cpuMs / full.answers,
    rps: full.answers / full.seconds,
    p50: arriving.p50,
    p99: arriving.p99,
    rssMb: memory.stop(),
    notModified: full.notModified / full.answers,
  };
}

/** Asks as much as can be answered, and returns the answers and the processor time that they took. */
export async function measureFullLoad(load, runner, workload, seconds) {
  const before = processorMs(runner.pids);
  const full = await load.run({ ...taskOf(runner, workload), seconds });
  return { ...full, cpuMs: processorMs(runner.pids) - before };
}

function arrivals(rate, seconds) {
  const long = Math.max(seconds, Math.min(MOST_SECONDS, LEAST_QUESTIONS / rate));
  return { mode: "open", connections: ARRIVING, rate, seconds: long };
}

function taskOf(runner, workload) {
  return { url: runner.url, requests: runner.requestsOf(workload), mode: "closed", connections: CONNECTIONS };
}

function watchMemory(pids) {
  let peak = 0;
  const look = () => (peak = Math.max(peak, residentMb(pids)));
  const timer = setInterval(look, MEMORY_INTERVAL);
  return {
    stop() {
      clearInterval(timer);
      look();
      return peak;
    },
  };
}
