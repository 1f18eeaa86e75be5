import { generate } from "../../src/cli/generate";
import { PacedProgress } from "../../src/cli/paced-progress";
import { ENGINES } from "../support/engines";
import { entente } from "../support/entente";

test("entente generate fills an empty database, and nothing else fills it afterwards", async () => {
  const [sqlite] = ENGINES;
  const database = await sqlite?.freshDatabase();
  const settings = { DATABASE_URL: database?.url ?? "" };
  const filled = await entente(["generate", "--articles", "1000", "--seed", "5"], settings);
  const again = await entente(["generate", "--articles", "1000"], settings);
  const load = await entente(["load"], settings);
  await database?.discard();

  expect(filled).toMatchObject({ exitCode: 0 });
  expect(filled.stdout).toMatch(/^1000 articles read\.\n.*^article +1000 +0 +0\n/msu);
  expect(again).toMatchObject({ exitCode: 1, stdout: "" });
  expect(again.stderr).toMatch(/^the database: holds articles already; name an empty database, .*\n$/u);
  expect(load.stderr).toMatch(/^the database: holds generated articles alone; serve them with .*\n$/u);
}, 180_000);

describe("entente generate", () => {
  let written: string;
  const run = (...args: string[]) => generate.parseAsync(["node", "entente", ...args]);

  beforeAll(() => {
    const write = (text: string) => (written += text);
    generate.exitOverride().configureOutput({ writeErr: write, writeOut: write });
  });
  beforeEach(() => (written = ""));

  test.each([
    [["--articles", "999"], /--articles.*Give a whole number from 1000 to 1000000\./su],
    [["--articles", "many"], /--articles.*Give a whole number/su],
    [["--articles", "1000", "--seed=-1"], /--seed.*Give a whole number from 0/su],
    [[], /required option '--articles <number>' not specified/u],
  ])("refuses %j", async (args, message) => {
    await expect(run(...args)).rejects.toMatchObject({ exitCode: 1 });

    expect(written).toMatch(message);
  });

  test("tells what it is for and where to read on", async () => {
    await expect(run("--help")).rejects.toMatchObject({ exitCode: 0 });

    expect(written).toMatch(/--articles <number>.*--seed <number>.*docs\/generate\.md/su);
  });
});

describe("progress without a terminal", () => {
  beforeEach(() => jest.useFakeTimers({ now: 0 }));
  afterEach(() => jest.useRealTimers());

  test("is a line now and then, with the rate and the time that is left", () => {
    const lines: string[] = [];
    const stream = { isTTY: false, write: (line: string) => lines.push(line) > 0 } as unknown as NodeJS.WriteStream;
    const progress = new PacedProgress(100_000, "articles", stream);

    progress.advance(1000);
    jest.setSystemTime(10_000);
    progress.advance(19_000);
    jest.setSystemTime(12_000);
    progress.advance(1000);
    jest.setSystemTime(800_000);
    progress.advance(59_000);
    progress.stop();

    expect(lines).toEqual(["20000/100000 articles, 2000/s, 40 s left\n", "80000/100000 articles, 100/s, 4 min left\n"]);
  });
});
