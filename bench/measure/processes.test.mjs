import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { test } from "node:test";
import { processorMs, residentMb } from "./processes.mjs";

/** A process whose child works for 300 ms of processor time and holds 50 MB; it says when that is done, and then waits. */
const WORKING = `
  if (process.argv[1] === "child") {
    const held = Buffer.alloc(50e6, 1);
    while (process.cpuUsage().user < 300e3) held[0]++;
    process.send("done");
    setInterval(() => {}, 1e6);
  } else {
    const child = require("node:child_process").spawn(process.execPath, ["-e", process.env.PROGRAM, "child"], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
    child.on("message", () => console.log("done"));
    process.on("SIGTERM", () => { child.on("exit", () => console.log("ended")); child.kill(); });
    setInterval(() => {}, 1e6);
  }`;

test("the time and memory of a child count, its time even when it has ended", async () => {
  const parent = spawn(process.execPath, ["-e", WORKING], { env: { ...process.env, PROGRAM: WORKING } });
  try {
    await once(parent.stdout, "data");
    assert.ok(processorMs([parent.pid]) >= 300);
    assert.ok(residentMb([parent.pid]) >= 50);
    parent.kill("SIGTERM");
    await once(parent.stdout, "data");
    assert.ok(processorMs([parent.pid]) >= 300);
  } finally {
    parent.kill("SIGKILL");
  }
});

test("a process that does not exist has neither", () => {
  assert.equal(processorMs([2 ** 22 + 1]), 0);
  assert.equal(residentMb([2 ** 22 + 1]), 0);
});
