import pino, { type Logger } from "pino";
import type { Config } from "./config";

/** Lines are written together once there is a page of them, or after so many milliseconds. */
const TOGETHER = { minLength: 4096, periodicFlush: 200 } as const;

/** Return the program's log: one JSON object a line on standard error, so that standard output stays for results. */
export function createLogger({ logLevel }: Pick<Config, "logLevel">): Logger {
  // To hand a page over to another thread would take longer than to write it.
  const standardError = pino.destination({ dest: 2, sync: true, ...TOGETHER });
  process.once("exit", () => {
    standardError.flushSync();
  });
  return pino({ name: "entente", level: logLevel }, standardError);
}
