import { SingleBar } from "cli-progress";

/** Shows how far a long task is on standard error: a bar on a terminal, nothing elsewhere. */
export class Progress {
  private readonly bar = new SingleBar({
    format: "{step} [{bar}] {value}/{total}",
    stream: process.stderr,
    noTTYOutput: false,
    clearOnComplete: true,
    hideCursor: true,
  });
  private step = "";

  /** Show that so many of the total are done in a step. */
  readonly update = (step: string, done: number, total: number): void => {
    if (step !== this.step) this.bar.start(total, 0, { step });
    this.step = step;
    this.bar.update(done);
  };

  stop(): void {
    this.bar.stop();
  }
}
