import { eventsOf } from "./events-of";

const SIGNING =
  "Foreign Minister Ana Lima of Peru and Foreign Minister Jon Berg of Norway signed an agreement on fishing in Oslo on 4 May 2021.";

/** Who the first event of an article is told to have had besides those of its first sentence. */
function besides(...sentences: readonly string[]): readonly string[] {
  const [event] = eventsOf([SIGNING, ...sentences].join("\n"));
  return (event?.who ?? []).filter((name) => name !== "Ana Lima" && name !== "Jon Berg");
}

describe("office-holders whom nothing else puts at an encounter", () => {
  it.each([
    ["The Norwegian Trade Minister Rosa Quint signed a memorandum on forests with a Peruvian bank."],
    ["A memorandum on forests was sealed by Norwegian Trade Minister Rosa Quint."],
    ["It was graced on Tuesday by Norwegian Trade Minister Rosa Quint."],
    ["Norwegian Trade Minister Rosa Quint was among the guests."],
    ["The audience, large and loud, included Norwegian Trade Minister Rosa Quint."],
    ["Norwegian Trade Minister Rosa Quint (left) with her staff."],
    ["For her part, Chilean Trade Minister Rosa Quint stressed that fishing matters."],
    ["In her remarks, Norwegian Trade Minister Rosa Quint said that fishing matters."],
  ])("were there when the article tells what they did at it: %s", (sentence) => {
    expect(besides(sentence)).toEqual(["Rosa Quint"]);
  });

  it.each([
    ["Norwegian Trade Minister Rosa Quint said on the radio that fishing matters."],
    ["In 2015 Norwegian Trade Minister Rosa Quint signed a memorandum on forests."],
    ["Norwegian Trade Minister Rosa Quint was not present."],
    ["Chilean Trade Minister Rosa Quint signed a memorandum on forests."],
    ["A letter was signed by the deputy of Norwegian Trade Minister Rosa Quint."],
  ])("were not when it does not: %s", (sentence) => {
    expect(besides(sentence)).toEqual([]);
  });
});
