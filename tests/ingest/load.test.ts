import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DataSource } from "typeorm";
import { AgreementInvolvement } from "../../src/agreements/agreement-involvement.entity";
import { Agreement } from "../../src/agreements/agreement.entity";
import { Article } from "../../src/articles/article.entity";
import { ClaimRecord } from "../../src/claims/claim-record.entity";
import { Evidence } from "../../src/claims/evidence.entity";
import { LoadRun } from "../../src/claims/load-run.entity";
import { isLoaded, loadPaths } from "../../src/ingest/load";
import { ENGINES, type TestDatabase } from "../support/engines";
import { SEEDS } from "../support/seeds";

const RULES_ON = { rulesOff: [] };
const FIRST = "000_b1f4749edf8c6481";
const SECOND = "001_7c9da522250310d1.facts.yaml";

describe.each(ENGINES)("the loader on $name", ({ freshDatabase }) => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let folder: string;

  beforeEach(async () => {
    folder = join(mkdtempSync(join(tmpdir(), "entente-seeds-")), "seeds");
    cpSync(SEEDS, folder, { recursive: true });
    database = await freshDatabase();
    dataSource = await database.migrated();
  });
  afterEach(async () => {
    await database.discard();
    rmSync(join(folder, ".."), { recursive: true });
  });

  const edit = (name: string, from: string | RegExp, to: string) => {
    const path = join(folder, name);
    const before = readFileSync(path, "utf8");
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    writeFileSync(path, after);
  };
  const load = () => loadPaths(dataSource, [folder], RULES_ON);

  it("loads the seeds, and loading them again changes nothing", async () => {
    expect(await isLoaded(dataSource, [folder], RULES_ON)).toBe(false);
    const first = await load();
    expect(first.articles).toBe(5);
    expect(await dataSource.manager.count(Agreement)).toBe(5);
    expect(await dataSource.manager.count(AgreementInvolvement, { where: { role: "SIGNATORY" } })).toBe(0);
    expect(await isLoaded(dataSource, [folder], RULES_ON)).toBe(true);
    const second = await load();
    expect(second).toMatchObject({ changes: [], removedArticles: [] });
    expect(await dataSource.manager.count(LoadRun)).toBe(1);
  });

  it("keeps every evidence true to the letter", async () => {
    await load();
    const evidence = await dataSource.manager.find(Evidence, { relations: { article: true } });
    expect(evidence.length).toBeGreaterThan(400);
    for (const { article, start, end } of evidence)
      expect(article.body.slice(start, end)).toBe(article.body.slice(start, end).trim());
  });

  it("updates a changed fact, removes a removed one, and leaves the rest", async () => {
    await load();
    const before = await dataSource.manager.count(ClaimRecord);
    edit(`${FIRST}.facts.yaml`, /(vassilenko-ghani-meeting:\n +name: ).*/u, "$1A talk");
    edit(`${FIRST}.facts.yaml`, /  companies-with-british-involvement-in-kazakhstan:\n(    .*\n)+/u, "");
    const { changes } = await load();
    expect(changes.find(({ table }) => table === "event")).toEqual({
      table: "event",
      added: 0,
      changed: 1,
      removed: 0,
    });
    expect(changes.find(({ table }) => table === "figure")).toEqual({
      table: "figure",
      added: 0,
      changed: 0,
      removed: 1,
    });
    expect(changes.find(({ table }) => table === "agreement")).toBeUndefined();
    expect(await dataSource.manager.count(ClaimRecord)).toBe(before - 1);
  });

  it("removes an article that is no longer in its folder, with all that only it asserts", async () => {
    await load();
    for (const end of [".txt", ".facts.yaml"]) rmSync(join(folder, FIRST + end));
    const { removedArticles } = await load();
    expect(removedArticles).toEqual(["000-b1f4749edf8c6481"]);
    expect(await dataSource.manager.count(Article)).toBe(4);
    expect(await dataSource.manager.count(Agreement)).toBe(3);
  });

  it("adds a single article to those already there", async () => {
    const [first, fifth] = [`${FIRST}.txt`, "004_463f2454764681b9.facts.yaml"].map((name) => join(folder, name));
    await loadPaths(dataSource, [fifth ?? ""], RULES_ON);
    const visitor = {
      claim: { key: "participation/president-of-kazakhstan-state-visit-to-singapore/kassym-jomart-tokayev/VISITOR" },
    };
    expect(await dataSource.manager.count(ClaimRecord, { where: visitor.claim })).toBe(0);
    await loadPaths(dataSource, [first ?? ""], RULES_ON);
    expect(await dataSource.manager.count(Article)).toBe(2);
    expect(await dataSource.manager.count(ClaimRecord, { where: visitor.claim })).toBe(1);
  });

  it("lists every problem of every file at once and loads nothing", async () => {
    edit(`${FIRST}.facts.yaml`, "role: CO_CHAIR", "role: CHAIRMAN");
    edit("004_463f2454764681b9.facts.yaml", "quote: ", "quote: Never printed. ");
    await expect(load()).rejects.toMatchObject({
      code: "INPUT",
      problems: [
        { place: expect.stringMatching(/000_.*\.facts\.yaml:\d+:\d+$/u), remedy: expect.stringContaining("CO_CHAIR") },
        {
          place: expect.stringMatching(/004_.*\.facts\.yaml:\d+:\d+$/u),
          message: expect.stringContaining("Never printed"),
        },
      ],
    });
    expect(await dataSource.manager.count(Article)).toBe(0);
  });

  it("lists problems of shape, date, quote and reference of one event together, with the value that is wrong", async () => {
    edit(SECOND, "role: COUNTERPART", "role: COUNTERPARTT");
    edit(SECOND, "date: February 19", "date: Febuary 19");
    edit(SECOND, "who: bakhtiyor-saidov", "who: bakhtiyor-saidof");
    edit(SECOND, "quote: During the bilateral negotiations", "quote: During bilateral negotiations");
    const error: unknown = await load().catch((thrown: unknown) => thrown);
    const messages = (error as { problems: { message: string }[] }).problems.map(({ message }) => message).join("\n");
    for (const wrong of ['"COUNTERPARTT" is not allowed', '"Febuary 19"', '"bakhtiyor-saidof"', "During bilateral"])
      expect(messages).toContain(wrong);
  });

  it("refuses two files that use one key for different things", async () => {
    edit("002_d1b71018f3567910.facts.yaml", /(kazaid:\n(?:.*\n)*?.*classification: )GOVERNMENT_AGENCY/u, "$1COMPANY");
    await expect(load()).rejects.toThrow(/organization\/kazaid has classification GOVERNMENT_AGENCY, but COMPANY in /u);
  });

  it("takes back what a rule concluded when the rule is switched off", async () => {
    await load();
    await loadPaths(dataSource, [folder], { rulesOff: ["REPRESENTS_PARTY"] });
    expect(await dataSource.manager.count(AgreementInvolvement, { where: { role: "REPRESENTATIVE_OF_PARTY" } })).toBe(
      0,
    );
    await expect(loadPaths(dataSource, [folder], { rulesOff: ["NO_SUCH_RULE"] })).rejects.toThrow(
      /NO_SUCH_RULE.*RELATIVE_DATE/u,
    );
  });

  it.each([
    [
      "a text without facts",
      (at: string) => {
        rmSync(join(at, `${FIRST}.facts.yaml`));
      },
      /000_.*facts\.yaml: is missing/u,
    ],
    [
      "facts without a text",
      (at: string) => {
        rmSync(join(at, `${FIRST}.txt`));
      },
      /000_.*\.txt: is missing/u,
    ],
    [
      "a text that is not UTF-8",
      (at: string) => {
        writeFileSync(join(at, `${FIRST}.txt`), Buffer.from([0xff, 0xfe, 0x00]));
      },
      /is not UTF-8/u,
    ],
    [
      "facts that are not YAML",
      (at: string) => {
        writeFileSync(join(at, `${FIRST}.facts.yaml`), "a: [1\nb: }");
      },
      /000_.*:\d+:\d+: is not valid YAML/u,
    ],
    [
      "an empty facts file",
      (at: string) => {
        writeFileSync(join(at, `${FIRST}.facts.yaml`), "");
      },
      /000_.*facts\.yaml:1:1: /u,
    ],
  ])("refuses %s", async (_, spoil, message) => {
    spoil(folder);
    await expect(load()).rejects.toThrow(message);
    expect(await dataSource.manager.count(Article)).toBe(0);
  });

  it("refuses a path that is not there", async () => {
    await expect(loadPaths(dataSource, [join(folder, "none")], RULES_ON)).rejects.toThrow(
      /none: there is no such file or folder/u,
    );
  });
});
