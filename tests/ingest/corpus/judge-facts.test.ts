import { decisionsOf, type LoggedDecision } from "../../../src/ingest/decisions";
import { claimKey, ofKind, type EventFact, type Fact } from "../../../src/ingest/fact";
import { factHash, sourceHash } from "../../../src/ingest/hashes";
import { judgeFacts, type JudgedFacts } from "../../../src/ingest/corpus/judge-facts";
import { infer } from "../../../src/ingest/rules/index";
import { CURATOR } from "../../../src/ingest/standing";
import { literalIn, statedFacts } from "../../../src/ingest/stated-facts";
import { eventFact, participationFact, type Said } from "../../support/facts";

/** Two texts; the visit of the first has Fiji as its host by the rule HOST_OF_VISIT. */
const BODIES = new Map([
  ["first", "A Kenyan delegation visited Suva."],
  ["second", "Kenyan officials were in Suva."],
]);
const said = (article: string, body = BODIES.get(article) ?? ""): Said => ({ article, body, words: body });

const SUVA: Partial<EventFact> = {
  classification: "VISIT",
  place: { name: "Suva", asStated: "Suva", basis: "EXPLICIT", rule: null },
};
const VISIT = eventFact(said("first"), "visit", SUVA);
const VISITOR = participationFact(said("first"), "visit", "KE");
const HOST = claimKey.participation("visit", "FJ", "HOST");

/** What the corpus is made of in a test. */
interface Input {
  readonly curated?: readonly Fact[];
  readonly proposed?: readonly Fact[];
  readonly log?: readonly LoggedDecision[];
  /** Hash of the text of every article. */
  readonly text?: string;
}

function judge({ curated = [], proposed = [], log = [], text = "old" }: Input): JudgedFacts {
  const isLiteral = literalIn(BODIES);
  const reading = (agent: string, facts: readonly Fact[]) => ({
    agent,
    article: { slug: "first", published: null, facts, officials: [] },
  });
  return judgeFacts(statedFacts([reading(CURATOR, curated), reading("rules", proposed)], isLiteral), {
    decisions: decisionsOf(log),
    isLiteral,
    contentHashes: new Map([...BODIES.keys()].map((slug) => [slug, text])),
    infer: (facts, refused) => infer(facts, new Map(), new Set(), refused),
  });
}

function decision(act: LoggedDecision["act"], fact: Fact, more: Partial<LoggedDecision> = {}): LoggedDecision {
  return {
    rowId: 1,
    claimKey: fact.key,
    act,
    correction: null,
    undoesId: null,
    seen: JSON.stringify({ fact, agent: "rules", officials: [] }),
    sourceHash: sourceHash(fact, new Map([...BODIES.keys()].map((slug) => [slug, "old"]))),
    factHash: factHash(fact),
    ...more,
  };
}

const reviews = ({ facts, standings }: JudgedFacts) =>
  Object.fromEntries(facts.map(({ key }) => [key, standings.get(key)?.review]));
const event = ({ facts }: JudgedFacts) => ofKind(facts, "event")[0];

describe("judged facts", () => {
  it("are proposed when a machine read them, and so is what follows from them", () => {
    const judged = judge({ proposed: [VISIT, VISITOR] });
    expect(reviews(judged)).toEqual({ [VISIT.key]: "PROPOSED", [VISITOR.key]: "PROPOSED", [HOST]: "PROPOSED" });
    expect(judged.standings.get(HOST)?.agent).toBe("entente-inference");
    expect(judged.standings.get(VISIT.key)?.agent).toBe("rules");
  });

  it("are accepted when they were curated, and so is what follows from them alone", () => {
    expect(reviews(judge({ curated: [VISIT, VISITOR] }))[HOST]).toBe("ACCEPTED");
    const mixed = judge({ curated: [VISIT], proposed: [VISITOR] });
    expect(reviews(mixed)).toEqual({ [VISIT.key]: "ACCEPTED", [VISITOR.key]: "PROPOSED", [HOST]: "PROPOSED" });
  });

  it("keep what was curated when a machine reads more into it, but gain its sentence", () => {
    const again = eventFact(said("second"), "visit", { ...SUVA, visitLevel: "STATE" });
    const judged = judge({ curated: [VISIT], proposed: [again] });
    expect(event(judged)?.visitLevel).toBeNull();
    expect(event(judged)?.grounds.evidence.map(({ article }) => article)).toEqual(["first", "second"]);
    expect(reviews(judged)).toEqual({ [VISIT.key]: "ACCEPTED" });
  });

  it("let what follows from an accepted proposal be accepted", () => {
    const judged = judge({
      proposed: [VISIT, VISITOR],
      log: [decision("ACCEPT", VISIT), decision("ACCEPT", VISITOR, { rowId: 2 })],
    });
    expect(reviews(judged)).toEqual({ [VISIT.key]: "ACCEPTED", [VISITOR.key]: "ACCEPTED", [HOST]: "ACCEPTED" });
  });

  it("conclude nothing from what was rejected, though it stays on record", () => {
    const judged = judge({ curated: [VISIT, VISITOR], log: [decision("REJECT", VISITOR)] });
    expect(reviews(judged)).toEqual({ [VISIT.key]: "ACCEPTED", [VISITOR.key]: "REJECTED" });
  });

  it("leave out a conclusion that was rejected itself", () => {
    const concluded = judge({ curated: [VISIT, VISITOR] }).facts.find(({ key }) => key === HOST);
    const judged = judge({ curated: [VISIT, VISITOR], log: [decision("REJECT", concluded ?? VISIT)] });
    expect(concluded).toBeDefined();
    expect(reviews(judged)[HOST]).toBe("REJECTED");
  });

  it("say what a person corrected, whatever rules and machines make of it", () => {
    const corrected = { ...VISIT, visitLevel: "WORKING" as const };
    const log = [decision("CORRECT", VISIT, { correction: JSON.stringify(corrected) })];
    for (const input of [{ curated: [VISIT] }, { proposed: [VISIT] }])
      expect(event(judge({ ...input, log }))?.visitLevel).toBe("WORKING");
  });

  it("drop a decided claim only when no article holds its sentences any more", () => {
    const gone = eventFact(said("first", "A text that was taken back."), "visit");
    const judged = judge({ log: [decision("ACCEPT", gone)] });
    expect(judged.facts).toEqual([]);
    expect(judged.dropped.map(({ reason }) => reason)).toEqual([expect.stringContaining("was decided on")]);
  });
});

describe("a claim decided on and read again", () => {
  const READ_ANEW = { ...VISIT, visitLevel: "STATE" as const };
  const accepted = [decision("ACCEPT", VISIT)];

  // preconditions: accepted; then source and extraction as named
  it.each([
    ["neither changed", "old", VISIT, false],
    ["only the source changed", "new", VISIT, false],
    ["only the extraction changed", "old", READ_ANEW, false],
    ["both changed", "new", READ_ANEW, true],
  ] as const)("stays as it was accepted when %s", (_, text, read, isRaised) => {
    const judged = judge({ proposed: [read], log: accepted, text });
    expect(event(judged)?.visitLevel).toBeNull();
    expect(judged.standings.get(VISIT.key)).toMatchObject({ review: "ACCEPTED", newProposal: isRaised ? read : null });
  });

  // preconditions: rejected; source and extraction both changed
  it("stays rejected, with the new reading beside it", () => {
    const judged = judge({ proposed: [READ_ANEW], log: [decision("REJECT", VISIT)], text: "new" });
    expect(event(judged)?.visitLevel).toBeNull();
    expect(judged.standings.get(VISIT.key)).toMatchObject({ review: "REJECTED", newProposal: READ_ANEW });
  });

  // preconditions: accepted; the extractor finds nothing any more
  it("stays accepted when nobody reads it any more", () => {
    const judged = judge({ log: accepted, text: "new" });
    expect(event(judged)).toEqual(VISIT);
    expect(judged.standings.get(VISIT.key)).toMatchObject({ review: "ACCEPTED", agent: "rules", newProposal: null });
  });

  // preconditions: decided on again with the new reading in view
  it("raises nothing once the new reading was decided on too", () => {
    const again = decision("ACCEPT", READ_ANEW, {
      rowId: 2,
      sourceHash: sourceHash(READ_ANEW, new Map([["first", "new"]])),
    });
    const judged = judge({ proposed: [READ_ANEW], log: [...accepted, again], text: "new" });
    expect(event(judged)?.visitLevel).toBe("STATE");
    expect(judged.standings.get(VISIT.key)).toMatchObject({ newProposal: null, revision: 2 });
  });
});
