import { eventsOf } from "./events-of";

const LIMA = "President Ana Lima of Peru";
const BERG = "Foreign Minister Jon Berg of Norway";

describe("encounters that did not come about", () => {
  it.each([
    `${LIMA} cancelled a meeting with ${BERG} on Monday.`,
    `A meeting between ${LIMA} and ${BERG} was cancelled on Monday.`,
    `The talks between ${LIMA} and ${BERG} in Oslo were called off.`,
    `The talks between ${LIMA} and ${BERG} in Oslo did not take place.`,
    `${BERG} denied that he had met ${LIMA} in Lima.`,
    `The ministry rejected claims that ${LIMA} had held talks with ${BERG} in Oslo.`,
    `If ${LIMA} meets ${BERG} in Oslo, they will talk about tuna.`,
    `${LIMA} skipped the summit in Oslo on Monday.`,
  ])("are not found: %s", (text) => {
    expect(eventsOf(text)).toEqual([]);
  });

  it("are told from those that did, whatever else was called off", () => {
    expect(eventsOf(`${LIMA} met ${BERG} in Oslo after the strike was called off.`)).toHaveLength(1);
    expect(eventsOf(`Asked if he was ready, ${LIMA} met ${BERG} in Oslo.`)).toHaveLength(1);
  });
});
