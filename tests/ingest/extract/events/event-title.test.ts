import { eventTitle } from "../../../../src/ingest/extract/events/event-title";
import type { FoundPerson } from "../../../../src/ingest/extract/extraction";

const people = ["Ana Lima", "Olav Stone", "Mere Tui"].map((name): FoundPerson => ({ name }) as FoundPerson);

const encounter = { kind: "SESSION", participants: [0, 1], place: null, noun: null, rule: "TOOK_PLACE@4" } as const;

describe("the title of an event", () => {
  it.each([
    ["eighth meeting of the Joint Commission", "Eighth meeting of the Joint Commission"],
    ["the sidelines of the Harbour Summit", "Harbour Summit"],
    ["Norway for a regional conference", "Regional conference"],
    ["third session of the commission of Norway and", "Session with Ana Lima and Olav Stone"],
    ["session", "Session with Ana Lima and Olav Stone"],
    [null, "Session with Ana Lima and Olav Stone"],
  ])("is what the text calls it, where that is a name: %p", (noun, title) => {
    expect(eventTitle({ ...encounter, noun }, people)).toBe(title);
  });

  it.each([
    [{ kind: "MEETING", participants: [0, 1, 2] }, "Meeting of Ana Lima, Olav Stone and others"],
    [{ kind: "VISIT", participants: [0], place: "Oslo" }, "Visit of Ana Lima to Oslo"],
    [{ kind: "SUMMIT", participants: [], place: "Oslo" }, "Summit in Oslo"],
    [{ kind: "CEREMONY", rule: "SIGNED_TOGETHER@5" }, "Signing with Ana Lima and Olav Stone"],
    [
      { kind: "CEREMONY", participants: [1], rule: "PRESENTED_CREDENTIALS@4" },
      "Presentation of credentials with Olav Stone",
    ],
  ] as const)("is its kind and who took part else, and never says who did what: %p", (told, title) => {
    expect(eventTitle({ ...encounter, ...told }, people)).toBe(title);
  });
});
