import { findQuotationMentions } from "../../../../src/ingest/extract/mentions/quotation-mentions";
import { article } from "./article";

function quotationsIn(body: string): string[] {
  return findQuotationMentions(article(body)).map(({ words }) => words);
}

describe("findQuotationMentions", () => {
  it.each([
    ["“We agree,” he said.", ["We agree,"]],
    ['He called it "null and void" and "odd".', ["null and void", "odd"]],
    ["The «Friends of Nature» club and ‘the people’s car’.", ["Friends of Nature", "the people’s car"]],
    ["'We share the minister's river,' he said.", ["We share the minister's river,"]],
    ['"We agree,” he said. "We sign,“ said she.', ["We agree,", "We sign,"]],
    [
      "‘We share the minister’s river and the road\n‘And we pay.’",
      ["We share the minister’s river and the road", "And we pay."],
    ],
    ['“We agree," he said.', ["We agree,"]],
    ['“He called it "odd" once,” she said.', ['He called it "odd" once,']],
    ["”We share a long river today,” he said.", ["We share a long river today,"]],
  ])("finds %s", (body, found) => {
    expect(quotationsIn(body)).toEqual(found);
  });

  it("takes no apostrophe for a mark", () => {
    expect(quotationsIn("The ministers’ talks and the minister’s speech.")).toEqual([]);
  });

  it("follows a quotation that opens each paragraph and closes the last", () => {
    expect(quotationsIn("“We agree. We sign.\n“And we pay.”\nThey left.")).toEqual([
      "We agree.",
      "We sign.",
      "And we pay.",
    ]);
  });
});
