import { readdirSync } from "node:fs";
import { join } from "node:path";
import { extractFacts } from "../../../src/ingest/extract/extract-facts";
import { withoutDangling } from "../../../src/ingest/corpus/dangling";
import { ofKind, type ReadArticle } from "../../../src/ingest/fact";
import { mergeFacts } from "../../../src/ingest/merge-facts";
import { readSources } from "../../../src/ingest/read/read-sources";
import type { Source } from "../../../src/ingest/read/source";
import { infer } from "../../../src/ingest/rules/index";
import { splitSentences } from "../../../src/ingest/sentences";
import { literalIn } from "../../../src/ingest/stated-facts";
import { SEEDS } from "../../support/seeds";

async function readAll(paths: readonly string[]): Promise<{ source: Source; read: ReadArticle }[]> {
  const all: { source: Source; read: ReadArticle }[] = [];
  for await (const result of readSources(paths)) {
    if ("problem" in result) throw new Error(result.problem.message);
    all.push({ source: result.source, read: extractFacts(result.source) });
  }
  return all;
}

async function readText(body: string, publishedOn = "2024-05-14"): Promise<ReadArticle> {
  const sources: Source[] = [];
  async function* stdin() {
    yield await Promise.resolve(body);
  }
  for await (const result of readSources(["-"], { stdin: stdin(), publishedOn }))
    if ("source" in result) sources.push(result.source);
  const [source] = sources;
  if (!source) throw new Error("no article");
  return extractFacts({ ...source, slug: "report" });
}

describe("facts extracted from the texts of the seeds", () => {
  const texts = readdirSync(SEEDS).filter((name) => name.endsWith(".txt"));
  let all: Awaited<ReturnType<typeof readAll>>;

  beforeAll(async () => {
    all = await readAll(texts.map((name) => join(SEEDS, name)));
  });

  it("cite whole sentences, letter by letter", () => {
    for (const { source, read } of all) {
      const isLiteral = literalIn(new Map([[source.slug, source.body]]));
      const starts = new Set(splitSentences(source.body).map(({ start }) => start));
      expect(read.facts.length).toBeGreaterThan(20);
      for (const { grounds } of read.facts) {
        expect(grounds.evidence.some(({ role }) => role === "SUPPORTS")).toBe(true);
        expect(grounds.evidence.every((span) => isLiteral(span) && starts.has(span.start))).toBe(true);
      }
    }
  });

  it("name a rule exactly when they are inferred, and are trusted with a probability", () => {
    for (const { grounds } of all.flatMap(({ read }) => read.facts)) {
      expect(grounds.rule !== null).toBe(grounds.basis === "INFERRED");
      expect(grounds.confidence).toBeGreaterThan(0);
      expect(grounds.confidence).toBeLessThanOrEqual(1);
    }
  });

  it("refer only to what the same article states", () => {
    for (const { read } of all) expect(withoutDangling(mergeFacts(read.facts), read.officials).dangling).toEqual([]);
  });

  it("are the same, under the same keys, each time they are read", async () => {
    const again = await readAll(texts.map((name) => join(SEEDS, name)));
    expect(again.map(({ read }) => read)).toEqual(all.map(({ read }) => read));
  });

  it("name no signatory, since no seed does", () => {
    const roles = all.flatMap(({ read }) => ofKind(read.facts, "involvement").map(({ role }) => role));
    expect(roles).not.toContain("SIGNATORY");
  });
});

describe("facts extracted from a report", () => {
  const REPORT = [
    "Ministers meet in Nairobi",
    "Foreign Minister of Norway Kari Holm met with Foreign Minister of Kenya Peter Otieno in Nairobi on May 13.",
    "After the meeting, Holm and Otieno signed a memorandum of understanding on fisheries.",
    "Bilateral trade reached $120 million.",
  ].join("\n\n");
  let read: ReadArticle;

  beforeAll(async () => {
    read = await readText(REPORT);
  });

  it("give people the posts in the words of the text", () => {
    expect(read.officials.map(({ slug, name }) => [slug, name])).toEqual([
      ["kari-holm", "Kari Holm"],
      ["peter-otieno", "Peter Otieno"],
    ]);
    expect(ofKind(read.facts, "membership").map(({ official, post }) => [official, post.slug, post.seniority])).toEqual(
      [
        ["kari-holm", "no-foreign-minister", "FOREIGN_MINISTER"],
        ["peter-otieno", "ke-foreign-minister", "FOREIGN_MINISTER"],
      ],
    );
  });

  it("tell who met whom, as counterparts of two states", () => {
    const [event] = ofKind(read.facts, "event");
    expect(event).toMatchObject({ classification: "MEETING", status: "CONFIRMED", realis: "ACTUAL" });
    expect(event?.place).toMatchObject({ name: "Nairobi", basis: "EXPLICIT" });
    const met = ofKind(read.facts, "participation").filter((participation) => participation.event === event?.slug);
    const roles = met.map(({ who, role, representing }) => ({ who, role, representing }));
    expect(roles).toEqual([
      { who: { official: "kari-holm" }, role: "COUNTERPART", representing: { country: "NO" } },
      { who: { official: "peter-otieno" }, role: "COUNTERPART", representing: { country: "KE" } },
    ]);
  });

  it("leave the year that the text does not give to the rule that counts it", () => {
    const [event] = ofKind(read.facts, "event");
    expect(event?.start).toMatchObject({ asStated: "May 13", edtf: "XXXX-05-13", basis: "EXPLICIT" });
    const [dated] = ofKind(infer(read.facts, new Map([["report", read]]), new Set()), "event");
    expect(dated?.start).toMatchObject({ edtf: "2024?-05-13", basis: "INFERRED", rule: "RELATIVE_DATE" });
  });

  it("name as signatories those of whom the text says that they signed", () => {
    const signatories = ofKind(read.facts, "involvement").filter(({ role }) => role === "SIGNATORY");
    expect(signatories.map(({ official, onBehalfOf }) => [official, onBehalfOf])).toEqual([
      ["kari-holm", { country: "NO" }],
      ["peter-otieno", { country: "KE" }],
    ]);
    expect(ofKind(read.facts, "action").map(({ type }) => type)).toEqual(["SIGNATURE"]);
  });

  it("cite of a signatory the words that say so, and the instrument that they go back to", async () => {
    const later = await readText(
      [
        "Presidents meet in Nairobi",
        "President of Kenya Amina Wanjiru and President of Norway Nils Berg witnessed the signing of an agreement on shipping.",
        "The agreement was signed by Foreign Minister of Kenya Peter Otieno and Foreign Minister of Norway Kari Holm.",
      ].join("\n\n"),
    );
    const [signatory] = ofKind(later.facts, "involvement").filter(({ role }) => role === "SIGNATORY");
    expect(signatory?.official).toBe("peter-otieno");
    expect(signatory?.grounds.basis).toBe("COREFERENT");
    expect(signatory?.grounds.evidence.map(({ role, quote }) => [role, quote.slice(0, 27)])).toEqual([
      ["SUPPORTS", "The agreement was signed by"],
      ["ANTECEDENT", "President of Kenya Amina Wa"],
    ]);
  });

  it("date a signature, not what came after it, by the words that say when something was signed", async () => {
    const later = await readText(
      "Kenya and Norway move on\n\nThe Convention on Shipping between Kenya and Norway, signed in Oslo in 2010, entered into force.",
    );
    const dates = ofKind(later.facts, "action").map(({ type, on, place }) => [type, on?.edtf, place?.name]);
    expect(dates).toEqual([
      ["ENTRY_INTO_FORCE", undefined, undefined],
      ["SIGNATURE", "2010", "Oslo"],
    ]);
  });

  it("let the inference rules conclude who was present at the signing", () => {
    const concluded = infer(read.facts, new Map([["report", read]]), new Set());
    const present = ofKind(concluded, "involvement").filter(({ role }) => role === "PRESENT_AT_SIGNING");
    expect(present.map(({ official, grounds }) => [official, grounds.rule])).toEqual([
      ["kari-holm", "SIGNED_DURING_EVENT"],
      ["peter-otieno", "SIGNED_DURING_EVENT"],
    ]);
  });

  it("keep the figures that the graph measures", () => {
    const figures = ofKind(read.facts, "figure");
    expect(figures.map(({ metric, value, currency }) => [metric, value, currency])).toEqual([
      ["TRADE_TURNOVER", 120_000_000, "USD"],
    ]);
  });
});
