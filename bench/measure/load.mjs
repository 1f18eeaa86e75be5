import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** The process that asks the servers. */
export class Load {
  #child = fork(join(import.meta.dirname, "load-process.mjs"), { stdio: "inherit" });

  /** Asks as told and returns what was measured; throws when an answer fails, as a wrong answer is no measurement. */
  async run(task) {
    this.#child.send(task);
    const [result] = await once(this.#child, "message");
    if (result.failures > 0)
      throw new Error(`${task.url}: ${result.failures} answers failed, the first: ${result.problem}`);
    return result;
  }

  stop() {
    this.#child.disconnect();
  }
}
