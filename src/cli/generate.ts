import { setFlagsFromString } from "node:v8";
import { Command, InvalidArgumentError } from "commander";
import { readConfig } from "../config";
import { migrate } from "../database/migrate";
import { openDatabase } from "../database/open-database";
import { generate as generated, type Order } from "../generate/generate";
import { sha256 } from "../ingest/hashes";
import { GENERATOR } from "../ingest/publish/load-run";
import { loadParts } from "../ingest/load-parts";
import { VERSION } from "../package";
import { describeLoad } from "./load-report";
import { PacedProgress } from "./paced-progress";

const FEWEST = 1_000;
const MOST = 1_000_000;
const MOST_SEED = 2 ** 31 - 1;

/**
 * How much of a function V8 runs, in bytes of its code, before it compiles it for speed. A load runs the same functions for
 * as long as it lasts: after a longer look they are compiled once instead of again and again.
 */
const WATCHED = 1_000_000;

const EXAMPLES = `
The news have the shape of real ones, a few officials and pairs of countries being in most of them, and every claim has its
sentence; the people, companies and publishers in them do not exist. All of them are loaded or none, into an empty database
alone, and neither load nor ingest adds to them: serve shows them. See docs/generate.md.

Examples:
  DATABASE_URL=sqlite:/tmp/large.sqlite entente generate --articles 100000
  DATABASE_URL=sqlite:/tmp/large.sqlite entente serve`;

export const generate = new Command("generate")
  .description("Fill an empty database with invented news, as many as asked for, to measure and try things at size.")
  .requiredOption("--articles <number>", `how many, from ${String(FEWEST)} to ${String(MOST)}`, articlesOf)
  .option("--seed <number>", "what they are drawn from: the same number gives the same news", seedOf, 1)
  .addHelpText("after", EXAMPLES)
  .action(async (order: Order) => {
    setFlagsFromString(`--interrupt-budget=${String(WATCHED)}`);
    const dataSource = await openDatabase(readConfig().databaseUrl);
    const progress = new PacedProgress(order.articles, "articles");
    try {
      await migrate(dataSource);
      const changes = await loadParts(dataSource, {
        agent: GENERATOR,
        startedAt: new Date().toISOString(),
        inputHash: sha256(`${GENERATOR} ${VERSION} ${String(order.articles)} ${String(order.seed)}`),
        corpus: () => generated(order),
        onPart: progress.advance,
      });
      progress.stop();
      console.log(describeLoad({ articles: order.articles, changes, removedArticles: [], dropped: [] }));
    } finally {
      progress.stop();
      await dataSource.destroy();
    }
  });

function articlesOf(text: string): number {
  return wholeNumber(text, FEWEST, MOST);
}

function seedOf(text: string): number {
  return wholeNumber(text, 0, MOST_SEED);
}

function wholeNumber(text: string, least: number, most: number): number {
  const number = Number(text);
  if (!/^\d+$/u.test(text) || number < least || number > most)
    throw new InvalidArgumentError(`Give a whole number from ${String(least)} to ${String(most)}.`);
  return number;
}
