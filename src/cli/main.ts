#!/usr/bin/env node
import "reflect-metadata";
import { Command } from "commander";
import { EntenteError } from "../errors";
import { VERSION } from "../package";
import { evaluation } from "./eval";
import { extract } from "./extract";
import { generate } from "./generate";
import { ingest } from "./ingest";
import { load } from "./load";
import { migrate } from "./migrate";
import { review } from "./review";
import { schema } from "./schema";
import { serve } from "./serve";
import { start } from "./start";
import { token } from "./token";

/** Every command, in the order that the help lists them. */
const COMMANDS: readonly Command[] = [
  start,
  serve,
  extract,
  ingest,
  review,
  load,
  generate,
  migrate,
  token,
  schema,
  evaluation,
];

const program = new Command("entente")
  .description("News about diplomacy as a GraphQL API in which every answer carries the sentence that supports it.")
  .version(VERSION)
  .showHelpAfterError("(entente --help lists the commands)");
for (const command of COMMANDS) program.addCommand(command);

// `entente schema | head` closes the pipe before all is written; that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

program.parseAsync().catch((error: unknown) => {
  // Only what is expected has a message for people; the rest is a bug, and its stack helps to find it.
  console.error(error instanceof EntenteError ? error.message : error);
  process.exitCode = 1;
});
