#!/usr/bin/env node
import "reflect-metadata";
import { Command } from "commander";
import { EntenteError } from "../errors";
import { VERSION } from "../package";

/** Every command by the word that asks for it, in the order that the help lists them. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import("./start.js")).start,
  serve: async () => (await import("./serve.js")).serve,
  extract: async () => (await import("./extract.js")).extract,
  ingest: async () => (await import("./ingest.js")).ingest,
  review: async () => (await import("./review.js")).review,
  load: async () => (await import("./load.js")).load,
  generate: async () => (await import("./generate.js")).generate,
  migrate: async () => (await import("./migrate.js")).migrate,
  token: async () => (await import("./token.js")).token,
  schema: async () => (await import("./schema.js")).schema,
  eval: async () => (await import("./eval.js")).evaluation,
};

const program = new Command("entente")
  .description("News about diplomacy as a GraphQL API in which every answer carries the sentence that supports it.")
  .version(VERSION)
  .showHelpAfterError("(entente --help lists the commands)");
// `entente schema | head` closes the pipe before all is written; that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

run().catch((error: unknown) => {
  // Only what is expected has a message for people; the rest is a bug, and its stack helps to find it.
  console.error(error instanceof EntenteError ? error.message : error);
  process.exitCode = 1;
});

async function run(): Promise<void> {
  for (const command of await asked(process.argv[2])) program.addCommand(command);
  await program.parseAsync();
}

/** What one command needs takes long enough to be read; all are only read to be listed. */
async function asked(name: string | undefined): Promise<Command[]> {
  const only = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  const commands: Command[] = [];
  for (const command of only ? [only] : Object.values(COMMANDS)) commands.push(await command());
  return commands;
}
