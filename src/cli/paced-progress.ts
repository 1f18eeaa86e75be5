import { SingleBar } from "cli-progress";

/** How often a line is printed where there is no terminal, in milliseconds. */
const BETWEEN_LINES = 10_000;

/** Shows how far a task of known size is, how fast it goes and how long it will take, on standard error. */
export class PacedProgress {
  private readonly bar: SingleBar;
  private readonly startedAt = Date.now();
  private lastLineAt = this.startedAt;
  private done = 0;

  constructor(
    private readonly total: number,
    private readonly unit: string,
    private readonly stream: NodeJS.WriteStream = process.stderr,
  ) {
    this.bar = new SingleBar({
      format: `[{bar}] {value}/{total} ${unit}, {rate}, {left} left`,
      stream,
      noTTYOutput: false,
      clearOnComplete: true,
      hideCursor: true,
    });
    if (stream.isTTY) this.bar.start(total, 0, this.pace);
  }

  /** Show that so many more are done. */
  readonly advance = (more: number): void => {
    this.done += more;
    if (this.stream.isTTY) this.bar.update(this.done, this.pace);
    else this.printLine();
  };

  stop(): void {
    this.bar.stop();
  }

  private printLine(): void {
    if (Date.now() - this.lastLineAt < BETWEEN_LINES) return;
    this.lastLineAt = Date.now();
    const { rate, left } = this.pace;
    this.stream.write(`${String(this.done)}/${String(this.total)} ${this.unit}, ${rate}, ${left} left\n`);
  }

  private get pace(): { rate: string; left: string } {
    const seconds = (Date.now() - this.startedAt) / 1000;
    if (this.done === 0 || seconds === 0) return { rate: "?/s", left: "?" };
    const rate = this.done / seconds;
    return { rate: `${String(Math.round(rate))}/s`, left: inWords((this.total - this.done) / rate) };
  }
}

/** Return a duration in seconds as people say it: "45 s", "3 min". */
function inWords(seconds: number): string {
  return seconds < 90 ? `${String(Math.ceil(seconds))} s` : `${String(Math.ceil(seconds / 60))} min`;
}
