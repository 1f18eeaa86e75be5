import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DataSource } from "typeorm";
import { Article } from "../../src/articles/article.entity";
import { ArticleSource } from "../../src/articles/article-source.entity";
import { Extraction } from "../../src/articles/extraction.entity";
import { Republication } from "../../src/articles/republication.entity";
import { ClaimReading } from "../../src/claims/claim-reading.entity";
import { ClaimRecord } from "../../src/claims/claim-record.entity";
import { Decision } from "../../src/claims/decision.entity";
import { LoadRun } from "../../src/claims/load-run.entity";
import { slugOf } from "../../src/api/fold";
import { Event } from "../../src/events/event.entity";
import type { Extractor } from "../../src/ingest/extractor";
import { ingestPaths, type ArticleReport, type IngestReport } from "../../src/ingest/ingest";
import { claimKey } from "../../src/ingest/fact";
import { isLoaded, loadPaths } from "../../src/ingest/load";
import { recordDecision, recordUndo, type NewDecision } from "../../src/ingest/stored/record-decision";
import { Official } from "../../src/officials/official.entity";
import { ENGINES, type TestDatabase } from "../support/engines";
import { eventFact, participationFact, saidIn, type Said } from "../support/facts";
import { SEEDS } from "../support/seeds";

const MEETING = "Kenya and Fiji met in Suva on 4 March 2021.";
const NEWS = `${MEETING}\n\nThe two sides spoke about fisheries and about tourism, and agreed to speak again in a year.\n\nA hundred officials of both countries were there, among them those who look after ports and the sea.\n`;
const OTHER =
  "Norway received a delegation of Chile.\n\nThe guests saw a harbour, two schools and a wind farm in the north.\n";

/** Reads a meeting of Kenya and Fiji wherever an article reports one. */
const READER: Extractor = {
  agent: "test-reader",
  version: "1",
  extract: ({ slug, body }) => {
    const said: Said = { article: slug, body, words: MEETING };
    const facts = [eventFact(said, "suva-talks"), participationFact(said, "suva-talks", "FJ")];
    return { slug, published: null, officials: [], facts: body.includes(MEETING) ? facts : [] };
  },
};

describe.each(ENGINES)("ingesting on $name", ({ freshDatabase }) => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let folder: string;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "entente-news-"));
    database = await freshDatabase();
    dataSource = await database.migrated();
  });
  afterEach(async () => {
    await database.discard();
    rmSync(folder, { recursive: true });
  });

  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
  };
  /** Ingest the folder; returns what became of each article, by its slug or else its file. */
  const ingest = async (extractor = READER): Promise<IngestReport & { ends: Record<string, unknown> }> => {
    const reports: ArticleReport[] = [];
    const onArticle = (report: ArticleReport) => reports.push(report);
    const report = await ingestPaths(dataSource, [folder], { rulesOff: [], extractor, onArticle });
    return { ...report, ends: Object.fromEntries(reports.map(({ slug, outcome }) => [slug ?? "none", outcome.kind])) };
  };
  const reviews = async () => {
    const claims = await dataSource.manager.find(ClaimRecord, { order: { key: "ASC" } });
    return Object.fromEntries(claims.map(({ key, review }) => [key, review]));
  };
  const decide = async (act: NewDecision["act"], claimKey: string, on: NewDecision["on"] = "CLAIM") => {
    const by = { author: "an editor", reason: null, group: "one" };
    const decision = await recordDecision(dataSource.manager, { act, claimKey, on, ...by });
    if (!decision) throw new Error(`no claim ${claimKey}`);
    return decision;
  };

  it("proposes what is read, names who read it, and changes nothing the second time", async () => {
    write("talks.txt", NEWS);
    expect((await ingest()).ends).toEqual({ talks: "NEW" });
    expect(await reviews()).toEqual({
      "event/suva-talks": "PROPOSED",
      "participation/suva-talks/FJ/ATTENDEE": "PROPOSED",
    });
    const readings = await dataSource.manager.find(ClaimReading);
    expect(readings.map(({ agent }) => agent)).toEqual(["test-reader", "test-reader"]);
    expect(await dataSource.manager.findOneBy(Extraction, {})).toMatchObject({
      agent: "test-reader",
      agentVersion: "1",
    });
    const again = await ingest();
    expect([again.ends, again.changes]).toEqual([{ talks: "UNCHANGED" }, []]);
    expect(await dataSource.manager.count(LoadRun)).toBe(1);
  });

  it("leaves what was curated accepted and as it was, and adds its own beside it", async () => {
    await loadPaths(dataSource, [SEEDS], { rulesOff: [] });
    const before = await reviews();
    write("talks.txt", NEWS);
    await ingest();
    expect(await reviews()).toMatchObject({ ...before, "event/suva-talks": "PROPOSED" });
    expect(new Set(Object.values(before))).toEqual(new Set(["ACCEPTED"]));
    await loadPaths(dataSource, [SEEDS], { rulesOff: [] });
    expect(await dataSource.manager.count(Article)).toBe(6);
  });

  it("takes an edited article for the same one, with the sentences it has now", async () => {
    write("talks.txt", NEWS);
    await ingest();
    write("talks.txt", `Corrected on Friday.\n\n${NEWS}`);
    expect((await ingest()).ends).toEqual({ talks: "CHANGED" });
    expect(await dataSource.manager.count(Article)).toBe(1);
    write("talks.txt", OTHER);
    await ingest();
    expect(await reviews()).toEqual({});
  });

  it("reads an article anew when the extractor is another version", async () => {
    write("talks.txt", NEWS);
    await ingest();
    expect((await ingest({ ...READER, version: "2" })).ends).toEqual({ talks: "READ_ANEW" });
    expect(await dataSource.manager.count(Extraction)).toBe(1);
  });

  it("knows what was decided on again when another version has another name for it", async () => {
    write("talks.txt", NEWS);
    await ingest();
    await decide("ACCEPT", "event/suva-talks");
    const renaming: Extractor = {
      ...READER,
      version: "2",
      extract: ({ slug, body }) => {
        const said: Said = { article: slug, body, words: MEETING };
        const named = ["meeting-of-kenya-and-fiji", "later-meeting"].map((each) => eventFact(said, each));
        const who = [
          participationFact(said, "meeting-of-kenya-and-fiji", "FJ"),
          participationFact(said, "later-meeting", "NO"),
        ];
        return { slug, published: null, officials: [], facts: [...named, ...who] };
      },
    };
    await ingest(renaming);
    expect(await reviews()).toEqual({
      "event/suva-talks": "ACCEPTED",
      "participation/suva-talks/FJ/ATTENDEE": "PROPOSED",
      "event/later-meeting": "PROPOSED",
      "participation/later-meeting/NO/ATTENDEE": "PROPOSED",
    });
  });

  it("leaves out the same text, links what says nearly the same, and keeps what differs", async () => {
    write("a.txt", NEWS);
    write("b.txt", `${NEWS.trim()}  \r\n\r\n`);
    write("c.txt", `An agency's headline\n\n${NEWS}\nFollow us for more.\n`);
    write("d.txt", OTHER);
    expect((await ingest()).ends).toEqual({ a: "NEW", b: "DUPLICATE", c: "NEW", d: "NEW" });
    const [link, ...others] = await dataSource.manager.find(Republication, {
      relations: { article: true, original: true },
    });
    expect([link?.article.slug, link?.original.slug, others]).toEqual(["c", "a", []]);
    const [talks] = await dataSource.query<{ count: string | number }[]>(`SELECT COUNT(*) AS "count" FROM "evidence"`);
    expect(Number(talks?.count)).toBe(4);
  });

  it("goes on when an article cannot be read, by us or by the extractor", async () => {
    write("a.txt", "\0\0\0");
    write("b.txt", OTHER);
    write("c.txt", NEWS);
    const fails: Extractor = {
      ...READER,
      extract: (source) => {
        if (source.slug === "b") throw new Error("lost the thread");
        return READER.extract(source);
      },
    };
    const { ends, outcomes } = await ingest(fails);
    expect(ends).toEqual({ none: "REFUSED", b: "REFUSED", c: "NEW" });
    expect(outcomes).toEqual({ REFUSED: 2, NEW: 1 });
    expect((await ingest()).ends).toMatchObject({ b: "NEW", c: "UNCHANGED" });
  });

  it("refuses a file of the same name that says something else", async () => {
    write("talks.txt", NEWS);
    await ingest();
    const elsewhere = mkdtempSync(join(tmpdir(), "entente-elsewhere-"));
    writeFileSync(join(elsewhere, "talks.txt"), OTHER);
    const { outcomes } = await ingestPaths(dataSource, [elsewhere], { rulesOff: [], extractor: READER });
    expect(outcomes).toEqual({ REFUSED: 1 });
    expect((await dataSource.manager.findOneByOrFail(Article, { slug: "talks" })).body).toBe(NEWS);
    rmSync(elsewhere, { recursive: true });
  });

  it("says what it left out of a reading, and stores the rest", async () => {
    write("talks.txt", NEWS);
    const invents: Extractor = {
      ...READER,
      extract: async (source) => {
        const article = await READER.extract(source);
        const said: Said = { article: source.slug, body: source.body, words: MEETING };
        return { ...article, facts: [...article.facts, participationFact(said, "talks-nobody-reported", "FJ")] };
      },
    };
    const { dropped } = await ingest(invents);
    expect(dropped).toEqual([expect.objectContaining({ reason: "refers to something that nobody states" })]);
    expect(Object.keys(await reviews())).toHaveLength(2);
  });

  it("never takes back what a person decided, and raises a new proposal only when text and reading both changed", async () => {
    write("talks.txt", NEWS);
    await ingest();
    await decide("ACCEPT", "event/suva-talks");
    await decide("REJECT", "participation/suva-talks/FJ/ATTENDEE");
    await ingest();
    const decided = { "event/suva-talks": "ACCEPTED", "participation/suva-talks/FJ/ATTENDEE": "REJECTED" };
    expect(await reviews()).toEqual(decided);
    const proposals = async () => {
      const readings = await dataSource.manager.find(ClaimReading, { order: { rowId: "ASC" } });
      return readings.map(({ newProposal }) => newProposal !== null);
    };

    // The reading changes, the text does not.
    const reader2 = { ...READER, version: "2", extract: renaming("Talks in Suva") };
    await ingest(reader2);
    expect([await reviews(), await proposals()]).toEqual([decided, [false, false]]);

    // Now the text changes too.
    write("talks.txt", `Corrected on Friday.\n\n${NEWS}`);
    await ingest(reader2);
    expect([await reviews(), await proposals()]).toEqual([decided, [true, false]]);
    const name = async () => (await dataSource.manager.findOneByOrFail(Event, { slug: "suva-talks" })).name;
    expect(await name()).toBe("suva-talks");

    // Somebody accepts the new reading, and takes that back.
    const accepted = await decide("ACCEPT", "event/suva-talks", "NEW_PROPOSAL");
    await ingest(reader2);
    expect([await name(), await proposals()]).toEqual(["Talks in Suva", [false, false]]);
    await recordUndo(dataSource.manager, accepted, { author: "an editor", reason: "too early", group: "two" });
    await ingest(reader2);
    expect([await name(), await proposals()]).toEqual(["suva-talks", [true, false]]);
  });

  it("decides on no claim that is not there", async () => {
    const by = { author: "an editor", reason: null, group: "one", on: "CLAIM" } as const;
    expect(await recordDecision(dataSource.manager, { act: "ACCEPT", claimKey: "event/none", ...by })).toBeNull();
    expect(await dataSource.manager.count(Decision)).toBe(0);
  });

  it("keeps an accepted official and post when the extractor reads the name differently later", async () => {
    write("talks.txt", NEWS);
    await ingest({ ...READER, extract: naming("Amina Odhiambo") });
    const membership = (await dataSource.manager.find(ClaimRecord)).find(({ key }) => key.startsWith("membership/"));
    await decide("ACCEPT", membership?.key ?? "");
    await ingest({ ...READER, version: "2", extract: naming("A. Odhiambo") });
    expect(await reviews()).toEqual({
      "membership/a-odhiambo/ke-minister": "PROPOSED",
      "membership/amina-odhiambo/ke-minister": "ACCEPTED",
    });
    expect((await dataSource.manager.findOneByOrFail(Official, { slug: "amina-odhiambo" })).name).toBe(
      "Amina Odhiambo",
    );
  });

  /** Reads a minister of some name into the meeting. */
  function naming(name: string): Extractor["extract"] {
    return ({ slug: article, body }) => {
      const slug = slugOf(name);
      const post = {
        slug: "ke-minister",
        label: "Minister",
        country: "KE",
        organization: null,
        seniority: "MINISTER",
      } as const;
      const grounds = saidIn({ article, body, words: MEETING });
      const key = claimKey.membership(slug, post.slug);
      const fact = { kind: "membership", key, article, grounds, official: slug, post, titleAsStated: null } as const;
      const official = { slug, name, familyName: null, givenName: null, names: [name] };
      return { slug: article, published: null, facts: [fact], officials: [official] };
    };
  }

  /** Reads the meeting under a name. */
  function renaming(name: string): Extractor["extract"] {
    return async (source) => {
      const article = await READER.extract(source);
      const facts = article.facts.map((fact) => (fact.kind === "event" ? { ...fact, name } : fact));
      return { ...article, facts };
    };
  }

  it("reads an article of a loaded folder that nobody curated, until somebody does", async () => {
    write("talks.txt", NEWS);
    const options = { rulesOff: [], extractor: READER };
    const { articles } = await loadPaths(dataSource, [folder], options);
    expect([articles, (await reviews())["event/suva-talks"]]).toEqual([1, "PROPOSED"]);
    expect(await isLoaded(dataSource, [folder], options)).toBe(true);
    expect(await isLoaded(dataSource, [folder], { ...options, extractor: { ...READER, version: "2" } })).toBe(false);
    write("talks.facts.yaml", "article:\n  inLanguage: en\n");
    await loadPaths(dataSource, [folder], options);
    expect(await reviews()).toEqual({});
    expect(await dataSource.manager.count(ArticleSource)).toBe(0);
    rmSync(join(folder, "talks.facts.yaml"));
    rmSync(join(folder, "talks.txt"));
    write("other.txt", OTHER);
    expect((await loadPaths(dataSource, [folder], options)).removedArticles).toEqual(["talks"]);
  });
});
