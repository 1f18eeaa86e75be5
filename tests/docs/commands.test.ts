import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { extract } from "../../src/cli/extract";
import { generate } from "../../src/cli/generate";
import { ingest } from "../../src/cli/ingest";
import { load } from "../../src/cli/load";
import { review } from "../../src/cli/review";
import { token } from "../../src/cli/token";
import { PACKAGE_ROOT } from "../../src/package";

/** The commands that the pages show; those of the README are run by its own test. */
const COMMANDS: readonly Command[] = [extract, generate, ingest, load, review, token];

const shown = readdirSync(join(PACKAGE_ROOT, "docs"))
  .filter((name) => name.endsWith(".md"))
  .flatMap((name) => commandsOn(readFileSync(join(PACKAGE_ROOT, "docs", name), "utf8")).map((line) => [name, line]));

it("there are commands on the pages", () => {
  expect(shown.length).toBeGreaterThan(10);
});

it.each(shown)("%s shows a command that there is: %s", (_, line = "") => {
  const [first, second = ""] = line.split(" ");
  const command = COMMANDS.find((each) => each.name() === first);
  const inner = command?.commands.find((each) => each.name() === second);
  if (command?.commands.length && !second.startsWith("-")) expect([second, inner?.name()]).toEqual([second, second]);
  const known = [command, inner].flatMap((each) => each?.options.map(({ long }) => long) ?? []);
  const flags = [...line.replace(/"[^"]*"/gu, "").matchAll(/(?<= )--[a-z-]+/gu)].map(([flag]) => flag);
  expect(known).toEqual(expect.arrayContaining(flags));
});

/** Return what is called of the program in the blocks of a page, without remarks. */
function commandsOn(page: string): string[] {
  const lines = [...page.matchAll(/```sh\n([\s\S]*?)```/gu)].flatMap(([, block = ""]) => block.split("\n"));
  return lines.flatMap((line) => /(?:^|\| )npx entente (.+?)(?: +#.*)?$/u.exec(line)?.[1] ?? []);
}
