import { findMentions } from "../../../../src/ingest/extract/mentions/find-mentions";
import { findStatements } from "../../../../src/ingest/extract/statements/find-statements";
import { article } from "../mentions/article";

function statementsIn(body: string): string[] {
  const reading = findMentions(article(body));
  return findStatements(reading).map(({ speaker, quote, isVerbatim }) => {
    const words = body.slice(quote.start, quote.end);
    return `${reading.people[speaker]?.name ?? ""}: ${isVerbatim ? `“${words}”` : words}`;
  });
}

describe("findStatements", () => {
  it("gives a quotation to the speaker whom the sentence before announces", () => {
    expect(statementsIn("President Ana Lima remarked:\n“Water is life.”")).toEqual(["Ana Lima: “Water is life.”"]);
    expect(statementsIn("President Ana Lima issued the following statement:\n“Water is life.”")).toEqual([
      "Ana Lima: “Water is life.”",
    ]);
  });

  it("gives a paragraph in quotation marks to who begins to speak before it, whoever else is named", () => {
    const words = "“It has fed the whole land since the days of old, and will.”";
    const body = `After the tour, President Ana Lima thanked President Jon Berg.\n${words}`;
    expect(statementsIn(body).at(-1)).toBe(`Ana Lima: ${words}`);
    expect(statementsIn(`President Ana Lima met President Jon Berg.\n${words}`)).toEqual([]);
  });

  it("gives a quotation that goes on to who was speaking", () => {
    expect(statementsIn("“Water is life,” President Ana Lima said. “It belongs to all.”")).toEqual([
      "Ana Lima: “Water is life”",
      "Ana Lima: “It belongs to all.”",
    ]);
  });

  it("gives a quotation to whom the sentence after it names", () => {
    expect(statementsIn("“What a road!” President Ana Lima told reporters on Monday.")).toEqual([
      "Ana Lima: “What a road!”",
    ]);
  });

  it("reads a block in the first person under who speaks, up to where the reporter goes on", () => {
    const body = "President Ana Lima said:\nOur rivers are clean.\nI thank you.\nPresident Lima then left.";
    expect(statementsIn(body)).toEqual(["Ana Lima: “Our rivers are clean.”", "Ana Lima: “I thank you.”"]);
    expect(statementsIn("President Ana Lima said:\nThe rivers are clean.")).toEqual([]);
  });

  it("gives a quotation that stands alone to the only person quoted, not after another’s words", () => {
    const body =
      "“Water is life,” President Ana Lima said.\nThe river is long.\n“It has fed the whole land since the days of old.”";
    expect(statementsIn(body)).toEqual([
      "Ana Lima: “Water is life”",
      "Ana Lima: “It has fed the whole land since the days of old.”",
    ]);
    expect(statementsIn(body.replace("The river is long.", "“It dries up,” said a farmer."))).toHaveLength(1);
  });

  it("goes on past a link to another article", () => {
    expect(statementsIn("President Ana Lima said: “Water is life.”\nREAD ALSO: Rain\n“It belongs to all.”")).toEqual([
      "Ana Lima: “Water is life.”",
      "Ana Lima: “It belongs to all.”",
    ]);
  });

  it("gives no quotation to somebody of whom it speaks", () => {
    expect(statementsIn("“Water is life,” President Ana Lima said.\n“President Lima and I agree.”")).toEqual([
      "Ana Lima: “Water is life”",
    ]);
  });

  it("reads what is said in somebody’s remarks or for somebody’s part", () => {
    expect(statementsIn("President Ana Lima in her remarks said the road was open.")).toHaveLength(1);
    expect(statementsIn("President Ana Lima for her part, said the road was open.")).toHaveLength(1);
  });

  it("gives no quotation to somebody named in it whom only a pronoun then tells", () => {
    expect(statementsIn("“The visit of President Ana Lima of Peru was long,” he added.")).toEqual([]);
    const body =
      "President Jon Berg briefed that the road is open.\nIt is a long road. “President Ana Lima of Peru came by it,” he added.";
    expect(statementsIn(body)).toEqual([
      "Jon Berg: President Jon Berg briefed that the road is open",
      "Jon Berg: “President Ana Lima of Peru came by it”",
    ]);
  });

  it("takes a pronoun after a quotation for the last speaker, not for somebody named in between", () => {
    const body =
      "President Jon Berg met Prime Minister Ian Stone.\nBerg stressed that the border is open.\n“We signed today,” he said.";
    expect(statementsIn(body)).toEqual([
      "Jon Berg: Berg stressed that the border is open",
      "Jon Berg: “We signed today”",
    ]);
  });

  it("gives an unclosed paragraph to the speaker whom the next one names", () => {
    const body = "The talks ended.\n“The road is long.\n“The road is dry,” President Ana Lima said.";
    expect(statementsIn(body)).toEqual(["Ana Lima: “The road is long.”", "Ana Lima: “The road is dry”"]);
    expect(statementsIn("“The road is long.\nPresident Ana Lima left.")).toEqual([]);
  });

  it("reads quotations of which each sentence opens one", () => {
    const body = 'President Ana Lima left. "The road is long. "The road is dry," Lima said. "It is old," she added.';
    expect(statementsIn(body)).toEqual(["Ana Lima: “The road is dry”", "Ana Lima: “It is old”"]);
  });

  it("gives a paragraph that only quotes to who was reported to speak before", () => {
    const body = "The road to the coast is long, President Ana Lima said.\n“It is dry and old.”";
    expect(statementsIn(body)).toEqual([
      "Ana Lima: The road to the coast is long, President Ana Lima said",
      "Ana Lima: “It is dry and old.”",
    ]);
  });

  it("reads several sentences between single marks", () => {
    expect(statementsIn("President Ana Lima said: ‘We don’t wait. The road is open to all.’")).toEqual([
      "Ana Lima: “We don’t wait. The road is open to all.”",
    ]);
  });

  it("gives a paragraph that only quotes to the one person of whom the paragraph before tells", () => {
    const quoted = "“The road to the coast is open to all of us.”";
    expect(statementsIn(`President Ana Lima opened the road.\n${quoted}`)).toEqual([`Ana Lima: ${quoted}`]);
    expect(statementsIn(`The road was opened by President Ana Lima.\n${quoted}`)).toEqual([]);
    expect(statementsIn(`President Ana Lima met Prime Minister Jon Berg.\n${quoted}`)).toEqual([]);
  });

  it("leaves a quotation alone whose speaker nobody names", () => {
    expect(statementsIn("The river was high.\n“Water is life.”")).toEqual([]);
  });

  it("reports indirect speech without what only adds to it", () => {
    expect(
      statementsIn("President Ana Lima praised the work of the engineers of both states, noting that much is left."),
    ).toEqual(["Ana Lima: President Ana Lima praised the work of the engineers of both states"]);
  });

  it("tells a quoted word from a quotation", () => {
    expect(statementsIn("President Ana Lima called the plan “null and void”.")).toEqual([
      "Ana Lima: President Ana Lima called the plan “null and void”",
    ]);
  });

  it("asserts nothing of several speakers, of headlines and of bodies", () => {
    expect(
      statementsIn("President Ana Lima hails new ties with Fiji\n\nThe Ministry of Health said that all is well."),
    ).toEqual([]);
    expect(statementsIn("President Ana Lima and President Jon Berg stressed the importance of water.")).toEqual([]);
  });
});

describe("findStatements of quotations that run over sentences", () => {
  it("holds together what one speaker says in several sentences", () => {
    expect(statementsIn('"Water is life. It belongs to all. We share it," said President Ana Lima.')).toEqual([
      "Ana Lima: “Water is life. It belongs to all. We share it”",
    ]);
    expect(statementsIn("“Water is life,” President Ana Lima said. “It belongs to all. We share it.”")).toEqual([
      "Ana Lima: “Water is life”",
      "Ana Lima: “It belongs to all. We share it.”",
    ]);
  });

  it("takes a description by the state for the person of that state", () => {
    expect(
      statementsIn(
        "Peruvian Minister Ana Lima met Fijian Minister Sera Kalo. The Peruvian official stressed that water is life.",
      ),
    ).toEqual(["Ana Lima: The Peruvian official stressed that water is life"]);
  });

  it("tells a visit from an appeal", () => {
    expect(statementsIn("Peruvian Minister Ana Lima called on Fijian President Sera Kalo in Suva.")).toEqual([]);
  });
});
