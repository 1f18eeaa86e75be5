import { withoutDangling } from "../../../src/ingest/corpus/dangling";
import { claimKey, type Fact, type InvolvementFact } from "../../../src/ingest/fact";
import { eventFact, figureFact, participationFact, saidIn, type Said } from "../../support/facts";

const SAID: Said = { article: "a", body: "They met.", words: "They met." };
const keysOf = (facts: readonly Fact[]) => facts.map(({ key }) => key);

const involvement: InvolvementFact = {
  kind: "involvement",
  key: claimKey.involvement("pact", "nobody", "SIGNATORY"),
  article: "a",
  grounds: saidIn(SAID),
  agreement: "pact",
  official: "nobody",
  role: "SIGNATORY",
  onBehalfOf: null,
  capacity: null,
  action: null,
};

describe("a fact that refers to nothing", () => {
  it("is left out, and whatever refers to it", () => {
    const agreement: Fact = {
      kind: "agreement",
      key: claimKey.agreement("pact"),
      article: "a",
      grounds: saidIn(SAID),
      slug: "pact",
      title: "Pact",
      names: ["Pact"],
      instrumentType: "AGREEMENT",
      legalForm: "UNKNOWN",
      subject: null,
    };
    const { kept, dangling } = withoutDangling([agreement, involvement, participationFact(SAID, "talks", "KE")], []);
    expect(keysOf(kept)).toEqual(["agreement/pact"]);
    expect(keysOf(dangling)).toEqual([involvement.key, "participation/talks/KE/ATTENDEE"]);
  });

  it("is left out over several steps", () => {
    const facts = [participationFact(SAID, "talks", "ZZ"), participationFact(SAID, "talks", "KE")];
    const { kept } = withoutDangling([eventFact(SAID, "talks"), ...facts], []);
    expect(keysOf(kept)).toEqual(["event/talks", "participation/talks/KE/ATTENDEE"]);
  });

  it("stays without the reference when it holds without it", () => {
    const { kept, dangling } = withoutDangling([{ ...figureFact(SAID, "trade", 5), event: "talks" }], []);
    expect(kept).toEqual([figureFact(SAID, "trade", 5)]);
    expect(dangling).toEqual([]);
  });

  it("is no part of itself, however far around", () => {
    const [a, b] = [eventFact(SAID, "a", { parent: "b" }), eventFact(SAID, "b", { parent: "a" })];
    const part = eventFact(SAID, "c", { parent: "d" });
    const { kept } = withoutDangling([a, b, part, eventFact(SAID, "d")], []);
    expect(kept.map((fact) => "parent" in fact && fact.parent)).toEqual([null, null, "d", null]);
  });
});
