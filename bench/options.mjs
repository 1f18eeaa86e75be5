import { parseArgs } from "node:util";

export const HELP = `Measures Entente side by side with other GraphQL servers over the same generated data.

npm run bench -- [options]
  --articles N         how many articles the data have (10000)
  --database FILE      measure over this SQLite file instead of generated data
  --workloads A,B      only these workloads (all)
  --contenders A,B     only these contenders (all)
  --rounds N           how often each is measured (5)
  --seconds N          how long each measurement takes, once at full load and once at a fixed rate (2)
  --rate N             questions a second at the fixed rate (half of what the slowest contender can do)
  --growth             Entente alone, over 1,000, 10,000, 100,000 and 1,000,000 articles
  --sizes A,B          other numbers of articles for --growth
  --profile            Entente alone: which of its parts use the processor, for a request and for loading an article
  --check              only compare the answers
  --json FILE          write the results for machines too
  --help`;

const OPTIONS = {
  articles: { type: "string", default: "10000" },
  database: { type: "string" },
  workloads: { type: "string" },
  contenders: { type: "string" },
  rounds: { type: "string", default: "5" },
  seconds: { type: "string", default: "2" },
  rate: { type: "string" },
  growth: { type: "boolean", default: false },
  sizes: { type: "string", default: "1000,10000,100000,1000000" },
  profile: { type: "boolean", default: false },
  check: { type: "boolean", default: false },
  json: { type: "string" },
  help: { type: "boolean", default: false },
};

/** Return the options of the command line; throws on one that there is not or that is no number. */
export function readOptions(args) {
  const { values } = parseArgs({ args, options: OPTIONS });
  return {
    ...values,
    articles: positive("articles", values.articles),
    rounds: positive("rounds", values.rounds),
    seconds: positive("seconds", values.seconds),
    rate: values.rate === undefined ? null : positive("rate", values.rate),
    sizes: values.sizes.split(",").map((size) => positive("sizes", size)),
    workloads: values.workloads?.split(",") ?? null,
    contenders: values.contenders?.split(",") ?? null,
  };
}

function positive(name, text) {
  const number = Number(text);
  if (number > 0) return number;
  throw new Error(`--${name} has to be a number above 0, not "${text}".`);
}
