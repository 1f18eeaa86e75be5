import { Command, InvalidArgumentError } from "commander";
import { readConfig } from "../config";
import { migrate } from "../database/migrate";
import { openDatabase } from "../database/open-database";
import { generate as generated, type Order } from "../generate/generate";
import { sha256 } from "../ingest/hashes";
import { loadParts } from "../ingest/load-parts";
import { VERSION } from "../package";
import { describeLoad } from "./load-report";

const MOST = 1_000_000;
const FEWEST = 1_000;

export const generate = new Command("generate")
  .description("Fill an empty database with invented news of any number, to measure or try things at size.")
  .requiredOption("--articles <number>", `how many articles, from ${String(FEWEST)} to ${String(MOST)}`, articlesOf)
  .option("--seed <number>", "what the news are drawn from: the same seed gives the same news", seedOf, 1)
  .action(async (order: Order) => {
    const dataSource = await openDatabase(readConfig().databaseUrl);
    let done = 0;
    const start = Date.now();
    try {
      await migrate(dataSource);
      const changes = await loadParts(dataSource, {
        agent: "entente generate",
        startedAt: new Date().toISOString(),
        inputHash: sha256(`generate ${String(order.articles)} ${String(order.seed)} ${VERSION}`),
        corpus: generated(order),
        onPart: (articles) => {
          done += articles;
          console.error(
            done,
            Math.round(done / ((Date.now() - start) / 1000)),
            process.cpuUsage(),
            process.memoryUsage().rss / 1e6,
          );
        },
      });
      console.log(describeLoad({ articles: order.articles, changes, removedArticles: [], dropped: [] }));
      console.error((Date.now() - start) / 1000, process.cpuUsage());
    } finally {
      await dataSource.destroy();
    }
  });

function articlesOf(text: string): number {
  return wholeNumber(text, FEWEST, MOST);
}

function seedOf(text: string): number {
  return wholeNumber(text, 0, 2 ** 31 - 1);
}

function wholeNumber(text: string, least: number, most: number): number {
  const number = Number(text);
  if (!/^\d+$/u.test(text) || number < least || number > most)
    throw new InvalidArgumentError(`Give a whole number from ${String(least)} to ${String(most)}.`);
  return number;
}
