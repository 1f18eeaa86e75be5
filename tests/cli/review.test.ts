import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { entente } from "../support/entente";

const NEWS = `Kenya and Fiji discuss ports

Suva, 4 March 2021

Foreign Minister of Kenya Amina Odhiambo met with Foreign Minister of Fiji Jone Vakatora in Suva on 4 March 2021.
`;

/** Of a claim that is accepted in another article already nothing is left to decide. */
const HARBOURS = NEWS.replaceAll("ports", "harbours")
  .replaceAll("Suva", "Nadi")
  .replace("Amina Odhiambo", "Grace Mwangi")
  .replace("Jone Vakatora", "Mere Tui");

describe("entente review", () => {
  let folder: string;
  let settings: Record<string, string>;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "entente-review-"));
    settings = { DATABASE_URL: `sqlite:${join(folder, "news.sqlite")}` };
    writeFileSync(join(folder, "ports.txt"), NEWS);
    await entente(["ingest", join(folder, "ports.txt")], settings);
  }, 60_000);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const review = (...args: string[]) => entente(["review", ...args], settings);
  const listed = async (...args: string[]) =>
    (await review("list", "--json", ...args)).stdout
      .trim()
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as { key: string; evidence: { quote: string }[] });

  test("lists, corrects, shows, accepts, logs and undoes", async () => {
    const [event] = await listed("--kind", "event");
    expect(event?.evidence[0]?.quote).toMatch(/^Foreign Minister of Kenya/u);
    const key = event?.key ?? "";
    const set = ["--set", "name=Suva talks", "--set", "endDate=", "--set", "startDate=2021-03"];
    const corrected = await review("correct", key, ...set, "--reason", "the month is enough", "--as", "Ulla");
    expect(corrected).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^1 decision taken/u), stderr: "" });
    const { stdout } = await review("show", key);
    expect(stdout).toMatch(
      /^ACCEPTED .*name: Suva talks.*startDate: 2021-03\n.*CORRECT {2}event\/\S+ {2}by Ulla: the month is enough/su,
    );
    expect((await review("accept", "--article", "ports", "--as", "Ulla")).stdout).toMatch(/decisions? taken/u);
    expect(await listed()).toEqual([]);
    const undone = await review("undo", "1");
    expect(undone.exitCode).toBe(0);
    expect((await review("log", key)).stdout).toMatch(/UNDO of 1/u);
    expect((await listed("--kind", "EVENT")).map((claim) => claim.key)).toEqual([key]);
  }, 120_000);

  test("goes through an article and does what the lines of its input answer", async () => {
    const waiting = async () => (await listed("--article", "harbour")).length;
    writeFileSync(join(folder, "harbour.txt"), HARBOURS);
    await entente(["ingest", join(folder, "harbour.txt")], settings);
    const before = await waiting();
    const walk = ["review", "--article", "harbour", "--as", "Ulla"];
    const { exitCode, stdout } = await entente(walk, settings, "what?\ns\nn\n\nn\nnot so\ny\nn\nno meeting\n");
    expect(exitCode).toBe(0);
    expect(stdout.match(/Accept\?/gu)).toHaveLength(6);
    expect(stdout).toMatch(/reason: no reason is given/u);
    const log = (await review("log")).stdout.trim().split("\n").slice(-3);
    expect(log).toEqual([
      expect.stringMatching(/REJECT {2}membership.* by Ulla: not so$/u),
      expect.stringMatching(/ACCEPT {2}membership.* by Ulla$/u),
      expect.stringMatching(/REJECT {2}event.* by Ulla: no meeting$/u),
    ]);
    expect([before, await waiting()]).toEqual([6, 1]);
  }, 120_000);

  test("says what is wrong in a line, and changes nothing", async () => {
    const before = (await review("log")).stdout;
    expect(await review("accept", "event/none")).toMatchObject({
      exitCode: 1,
      stderr:
        "event/none: there is no such claim, or not any more; take the id of a claim from `reviewQueue` or `Article.claims`.\n",
    });
    expect((await review("reject", "event/none")).stderr).toMatch(/required option '--reason <why>'/u);
    expect((await review("undo", "999")).stderr).toMatch(/there is no such decision/u);
    expect((await review("accept", "--all-of", "weather")).stderr).toMatch(/Use one of ATTRIBUTE/u);
    expect((await review()).exitCode).toBe(1);
    expect((await review("log")).stdout).toBe(before);
  }, 120_000);
});
