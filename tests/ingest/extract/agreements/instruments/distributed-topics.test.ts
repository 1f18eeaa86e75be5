import {
  distributedTopics,
  itemsOf,
} from "../../../../../src/ingest/extract/agreements/instruments/distributed-topics";
import { agreementsIn } from "../reading";

describe("topics of several instruments", () => {
  it.each([
    [" on corals and on tuna", ["on corals", "on tuna"]],
    [" in the spheres of reef care and tuna trade", ["in the sphere of reef care", "in the sphere of tuna trade"]],
    [" in four sectors — corals, tuna, ports and sport", ["corals", "tuna", "ports", "sport"].map(inSector)],
    [
      " aimed at saving corals, raising tuna, and easing travel",
      ["aimed at saving corals", "aimed at raising tuna", "aimed at easing travel"],
    ],
    [
      " on trade in tuna; corals, reefs and sand; and ports.",
      ["on trade in tuna", "on corals, reefs and sand", "on ports"],
    ],
    [
      " on aid in the field of corals; tuna; and ports",
      ["on aid in the field of corals", "on aid in the field of tuna", "on aid in the field of ports"],
    ],
    [
      " on Tuna Trade, Cooperation in Corals and Reefs, and Port Safety in Suva on Monday",
      ["on Tuna Trade", "on Cooperation in Corals and Reefs", "on Port Safety"],
    ],
    [" on corals; the talks were held in Suva; and Tonga left", []],
    [" in Suva, New Town, and Apia", []],
    [" on trade and tourism", []],
    [" aimed at deepening ties and boosting trade", []],
    [" between the two ministries", []],
  ])("are told apart in “%s”", (complement, topics) => {
    expect(distributedTopics(complement)).toEqual(topics);
  });

  it("are parted by commas, and the last two by “and”", () => {
    expect(itemsOf("food and farms, water, sport and youth")).toEqual(["food and farms", "water", "sport", "youth"]);
  });

  it("are counted by the number of instruments, and not of those who sign", () => {
    const text = "Fiji and Tonga met. The two ministers signed accords on corals; tuna; and ports.";
    expect(agreementsIn(text)).toHaveLength(3);
  });

  it("are as many as the instruments are told to be", () => {
    const text = "Fiji and Tonga signed five accords in the fields of reef care, tuna trade and port safety.";
    expect(agreementsIn(text)).toHaveLength(1);
  });

  function inSector(topic: string): string {
    return `in the sector of ${topic}`;
  }
});

describe("instruments that are only spoken of", () => {
  it("are told once, with no parties but those that they name", () => {
    const text =
      "Fiji’s minister met Tonga’s minister. They praised the Suva Declaration. Peace came through the Suva Declaration.";
    expect(agreementsIn(text)).toMatchObject([{ title: "Suva Declaration", status: "SIGNED", parties: [] }]);
  });

  it("are not what “the agreement” is, where another was signed", () => {
    const text =
      "Fiji and Tonga signed a reef agreement. It follows the example of the Suva Agreement. The agreement was signed by Fijian Minister Ana Vakatawa.";
    expect(agreementsIn(text)).toMatchObject([
      { title: "reef agreement", signatories: ["Ana Vakatawa"] },
      { title: "Suva Agreement", signatories: [] },
    ]);
  });
});
