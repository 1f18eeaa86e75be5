import { splitSentences } from "../../src/ingest/sentences";
import { unwrapped } from "../../src/ingest/wrapped-lines";

const PARAGRAPH = [
  "The Foreign Minister of Norland, Ana Berg, arrived in the",
  "capital of Sudria on Monday for two days of talks with her",
  "counterpart. They are to sign an agreement on fisheries, the",
  "ministry said. Trade between the two states reached about",
  "2030 million crowns last year.",
];
const WRAPPED = ["Ministers meet in Sudria", "", ...PARAGRAPH, "", ...PARAGRAPH].join("\n");

describe("unwrapped", () => {
  it("joins the lines of wrapped text, character for character", () => {
    const text = unwrapped(WRAPPED);
    expect(text).toHaveLength(WRAPPED.length);
    expect(text).toBe(["Ministers meet in Sudria", PARAGRAPH.join(" "), PARAGRAPH.join(" ")].join("\n\n"));
    expect(unwrapped(WRAPPED.replaceAll("\n", "\r\n"))).toHaveLength(WRAPPED.replaceAll("\n", "\r\n").length);
  });

  it("lets sentences run over the ends of lines, and quotes them as they stand", () => {
    const quotes = splitSentences(WRAPPED).map(({ start, end }) => WRAPPED.slice(start, end));
    expect(quotes).toHaveLength(7);
    expect(quotes[2]).toBe("They are to sign an agreement on fisheries, the\nministry said.");
  });

  it.each([
    [
      "paragraphs on a line each",
      ["Title", "", "One met two.", "They talked.", "It was long.", "They left.", "So it ended."],
    ],
    [
      "a list of names",
      ["Title", "", "Present were:", "Ana Berg, Minister", "Bo Lind, Envoy", "Cleo Moe, Envoy", "Dag Ness, Envoy"],
    ],
    [
      "items that go on with a small letter",
      ["Title", "", "They agreed:", "- to trade more", "- to meet again", "- to fish less", "- to sail on"],
    ],
    ["a few lines", ["Title", "", "A note that was", "written in haste"]],
    ["paragraphs too long to be wrapped", ["Title", "", ...PARAGRAPH.map((line) => `${line} ${line} ${line}`)]],
  ])("leaves %s as they are", (_, lines) => {
    expect(unwrapped(lines.join("\n"))).toBe(lines.join("\n"));
  });

  it("leaves a heading in wrapped text a line of its own", () => {
    const text = [...WRAPPED.split("\n"), "", "Background", ...PARAGRAPH].join("\n");
    expect(unwrapped(text)).toContain("\nBackground\n");
  });
});
