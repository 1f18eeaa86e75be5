/**
 * The program that asks: a process of its own, so that its work is not counted as a server's. It is sent what to ask
 * and how, and sends back what it measured.
 */
import { Pool } from "undici";

process.on("message", async ({ url, requests, mode, connections, seconds, rate }) => {
  const pool = new Pool(new URL(url).origin, { connections, pipelining: 1 });
  const tally = { latencies: [], failures: 0, notModified: 0, problem: null };
  const begun = performance.now();
  if (mode === "closed") await askInTurn(pool, requests, tally, connections, seconds);
  else await askAtRate(pool, requests, tally, rate, seconds);
  const elapsed = (performance.now() - begun) / 1000;
  await pool.close();
  process.send(resultOf(tally, elapsed));
});

/**
 * Each connection asks the next question as soon as it has the answer to the last: how much the server can do. Every question
 * is asked at least once, as a slow server would otherwise be measured by other questions than a fast one.
 */
async function askInTurn(pool, requests, tally, connections, seconds) {
  const end = performance.now() + seconds * 1000;
  let next = 0;
  const connection = async () => {
    while (performance.now() < end || next < requests.length) {
      await ask(pool, requests[next++ % requests.length], performance.now(), tally);
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
}

/** Questions arrive at a fixed rate whether or not the last was answered, and wait from their arrival on. */
async function askAtRate(pool, requests, tally, rate, seconds) {
  const begun = performance.now();
  const asked = [];
  for (let number = 0; number < rate * seconds; number++) {
    const arrival = begun + (number * 1000) / rate;
    const early = arrival - performance.now();
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
    // A timer fires up to a millisecond late, which is no fault of the server.
    asked.push(ask(pool, requests[number % requests.length], Math.max(arrival, performance.now() - 1), tally));
  }
  await Promise.all(asked);
}

async function ask(pool, request, arrival, tally) {
  try {
    const { statusCode, body } = await pool.request(request);
    let size = 0;
    for await (const chunk of body) size += chunk.length;
    tally.latencies.push(performance.now() - arrival);
    if (statusCode === 304) tally.notModified++;
    else if (statusCode !== 200 || size === 0) fail(tally, `status ${statusCode}, ${size} bytes`);
  } catch (error) {
    fail(tally, error.message);
  }
}

function fail(tally, problem) {
  tally.failures++;
  tally.problem ??= problem;
}

function resultOf({ latencies, failures, notModified, problem }, seconds) {
  const sorted = Float64Array.from(latencies).sort();
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null;
  return { answers: sorted.length, seconds, p50: at(0.5), p99: at(0.99), failures, notModified, problem };
}
