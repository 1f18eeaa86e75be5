import { eventsOf } from "./events-of";

const HOLDERS =
  "Foreign Minister Ana Lima of Peru welcomed the news. Foreign Minister Jon Berg of Norway did so, too. President Rosa Quint of Peru is on leave.";

/** Who the last event of an article is told to have had. */
function whoMet(sentence: string): readonly string[] {
  return [...(eventsOf(`${HOLDERS}\n${sentence}`).at(-1)?.who ?? [])].sort();
}

it("tells who presented their letters when envoys of several states did", () => {
  const text = [
    "Ambassador Ana Lima of Peru likes Oslo. Ambassador Tia Roe of Chile does not.",
    "New ambassadors of Peru and Fiji presented their credentials to King Jon Berg of Norway on 4 May 2021.",
  ];
  expect([...(eventsOf(text.join("\n")).at(-1)?.who ?? [])].sort()).toEqual(["Ana Lima", "Jon Berg"]);
});

describe("those who met, told by the offices that they hold", () => {
  it.each([
    ["The foreign ministers of Peru and Norway held talks in Oslo on 4 May 2021.", ["Ana Lima", "Jon Berg"]],
    ["The presidents of Peru and Chile held talks in Oslo on 4 May 2021.", ["Rosa Quint"]],
  ])("are the people whom the article knows to hold them: %s", (sentence, who) => {
    expect(whoMet(sentence)).toEqual(who);
  });

  it.each([
    ["The defence ministers of Peru and Norway held talks in Oslo on 4 May 2021."],
    ["The leaders of Peru and Norway held talks in Oslo on 4 May 2021.", "Rosa Quint"],
    ["Senior officials of Peru and Norway took part in a Foreign Ministers Meeting in Oslo on 4 May 2021."],
  ])("are nobody who holds another: %s", (sentence, ...leaders) => {
    expect(whoMet(sentence)).toEqual(leaders);
  });
});
