import { needsOf } from "../../../src/ingest/triggers/pattern-needs";

describe("what a pattern needs", () => {
  it.each([
    { pattern: /\bvisit\b/u, needs: [["visit"]] },
    { pattern: /met|meets?/u, needs: [["met", "meet"]] },
    {
      pattern: /\b[Tt]he minister\b.{0,20}\barriv(?:ed|es) in/u,
      needs: [["the minister"], ["arrived in", "arrives in"]],
    },
    { pattern: /signed(?: jointly)? by/u, needs: [["signed by", "signed jointly"]] },
    { pattern: /signed,?\sby/u, needs: [["signed"], ["by"]] },
    { pattern: /(?<who>‹P\d+›) (?:visited|toured)(?= ‹C)/u, needs: [[" ‹c"], [" visited", " toured"], ["‹p"]] },
    { pattern: /(?<=received )by(?! accident)/u, needs: [["received "], ["by"]] },
    { pattern: /(?:talks ){2,3}/u, needs: [["talks "]] },
    { pattern: /(?:talks){0,3}\d/u, needs: [] },
    { pattern: /talks|\d+ (?:rounds|sessions)/u, needs: [["talks", " rounds", " sessions"]] },
    { pattern: /talks|\d+/u, needs: [] },
    { pattern: /[a-m]eet|\p{L}alks|[^x]ound/u, needs: [["eet", "alks", "ound"]] },
    { pattern: /\(visit\)\/tour/u, needs: [["(visit)/tour"]] },
    { pattern: /./u, needs: [] },
  ])("$pattern", ({ pattern, needs }) => {
    const words = (clauses: readonly (readonly string[])[]) => clauses.map((clause) => [...clause].sort()).sort();
    expect(words(needsOf(pattern))).toEqual(words(needs));
  });

  it("holds a long word by its beginning only", () => {
    expect(needsOf(/extraordinary and plenipotentiary/u)).toEqual([["extraordinary "]]);
  });
});
