import pino, { type Logger } from "pino";
import type { Config } from "./config";

/** Return the program's log: one JSON object a line on standard error, so that standard output stays for results. */
export function createLogger({ logLevel }: Pick<Config, "logLevel">): Logger {
  return pino({ name: "entente", level: logLevel }, pino.destination({ dest: 2, sync: true }));
}
