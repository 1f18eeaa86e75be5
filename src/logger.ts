import pino, { type Logger } from "pino";
import type { Config } from "./config";

/** Lines are written together once there is a page of them, and after so many milliseconds; at the end of the process at once. */
const TOGETHER = { minLength: 4096, periodicFlush: 100 } as const;

/** Return the program's log: one JSON object a line on standard error, so that standard output stays for results. */
export function createLogger({ logLevel }: Pick<Config, "logLevel">): Logger {
  return pino({ name: "entente", level: logLevel }, pino.destination({ dest: 2, sync: false, ...TOGETHER }));
}
