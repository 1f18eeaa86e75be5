import { TriggerIndex } from "../../../src/ingest/triggers/trigger-index";

describe("index of triggers", () => {
  const rules = [
    { id: "any" },
    { id: "visit", needs: [/visit/u, /\b[Tt]o ‹C\d+›/u] },
    { id: "meet", needs: [/\bmet|talks with\b/u] },
    { id: "loud", needs: [/TREATY/iu] },
  ];
  const index = new TriggerIndex(rules);
  const of = (text: string) => index.of(text).map(({ id }) => id);

  it("names the rules that can find something in a text, in order", () => {
    expect(of("‹P0› met ‹P1› on a visit to ‹C2›")).toEqual(["any", "visit", "meet"]);
    expect(of("the Treaty")).toEqual(["any", "loud"]);
  });

  it("leaves out a rule of which one pattern cannot be found", () => {
    expect(of("a visit by ‹P0›")).toEqual(["any"]);
    expect(of("")).toEqual(["any"]);
  });

  it("forgets the text before", () => {
    expect(of("they met")).toEqual(["any", "meet"]);
    expect(of("they left")).toEqual(["any"]);
  });
});
