import { modifierStart } from "../../../../../src/ingest/extract/agreements/instruments/modifiers";
import { agreementsIn } from "../reading";

describe("the modifiers of an instrument's noun", () => {
  it.each([
    ["Mutual Acceptance ", "Fiji and Tonga signed the Mutual Acceptance Agreement on tuna."],
    ["Mutual Logistics Support ", "Fiji and Tonga signed a Mutual Logistics Support Agreement."],
    ["budget support ", "Fiji and Tonga signed a budget support agreement."],
    ["Deposit Insurance ", "Fiji and Tonga signed the Deposit Insurance Agreement."],
    ["implementing ", "Fiji and Tonga signed an implementing agreement."],
    ["", "Fijian leaders support agreement on tuna."],
    ["", "Leaders of Tonga launch agreement on tuna."],
  ])("are %j", (modifiers, text) => {
    const at = text.search(/[Aa]greement/u);
    expect(text.slice(modifierStart(text, at, 0).start, at)).toBe(modifiers);
  });

  it("are part of the noun in agreements known by them", () => {
    const agreements = agreementsIn("Fiji and Tonga signed a status of forces agreement on Monday.");
    expect(agreements.map(({ title }) => title)).toEqual(["status of forces agreement"]);
  });
});
