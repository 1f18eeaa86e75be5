import type { AgentRef, OfficialProfile } from "../../../src/ingest/fact";
import { MentionFinder } from "../../../src/ingest/load/mentions";

const named = (...names: string[]): OfficialProfile[] =>
  names.map((name) => ({ slug: name, name, familyName: null, givenName: null, names: [name] }));

/** Return the officials whose names stand in the text, with where they do. */
function found(officials: readonly OfficialProfile[], text: string): [name: string, start: number][] {
  const mentions = new MentionFinder([], officials).find(text, []);
  for (const { agent, start, end } of mentions) expect(nameOf(agent)).toBe(text.slice(start, end));
  return mentions.map(({ agent, start }) => [nameOf(agent), start]);
}

function nameOf(agent: AgentRef): string {
  return "official" in agent ? agent.official : "";
}

describe("the names in a text", () => {
  test("are found at its beginning, at its end and one after another", () => {
    expect(found(named("Ana Lupu", "Ion Rusu"), "Ana Lupu, Ion Rusu—Ana Lupu")).toEqual([
      ["Ana Lupu", 0],
      ["Ion Rusu", 10],
      ["Ana Lupu", 19],
    ]);
  });

  test("begin and end where words do", () => {
    const officials = named("Ana", "Élan");

    expect(found(officials, "Anatol, JoAna, éAna, Ana1, 1Ana, Anaé, 𝐀Ana")).toEqual([]);
    expect(found(officials, "Élane met xÉlan and (Élan)")).toEqual([["Élan", 21]]);
    expect(found(officials, "Joe\u0301Ana and Ana\u0301")).toEqual([
      ["Ana", 4],
      ["Ana", 12],
    ]);
  });

  test("may begin with any character", () => {
    const officials = named("“Fox”", "9th Duke", "𝐀da", "-Zen");

    expect(found(officials, "The“Fox”; 9th Duke saw 𝐀da; x-Zen, 19th Duke, “Foxes”")).toEqual([
      ["“Fox”", 3],
      ["9th Duke", 10],
      ["𝐀da", 23],
      ["-Zen", 30],
    ]);
  });

  test("count as the longest that stands there", () => {
    const officials = named("Ana", "Ana Lupu", "Ana Lupu Rusu", "Lupu Rusu");

    expect(found(officials, "Ana Lupu Rusul and Ana Lupu Rusu and Ana Lup")).toEqual([
      ["Ana Lupu", 0],
      ["Ana Lupu Rusu", 19],
      ["Ana", 37],
    ]);
  });

  test("do not count within boilerplate, which may end in the middle of a line", () => {
    const finder = new MentionFinder([], named("Ana Lupu"));

    expect(finder.find("Ana Lupu | Ana Lupu", [{ start: 0, end: 11 }])).toEqual([
      { agent: { official: "Ana Lupu" }, start: 11, end: 19 },
    ]);
  });
});
