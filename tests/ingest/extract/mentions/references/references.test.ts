import { findMentions } from "../../../../../src/ingest/extract/mentions/find-mentions";
import { article } from "../article";

const NAMED = "Kenyan Foreign Minister Ada Obi met Fijian Foreign Minister Sera Kalo in Suva. ";

/** Whom the words after the first sentences stand for: the words, and the people or the office that nobody named holds. */
function referencesIn(body: string, from = NAMED.length): string[] {
  const { people, sentences } = findMentions(article(body));
  return sentences
    .flatMap(({ mentions }) => mentions)
    .flatMap((mention) => (mention.kind === "person" && mention.start >= from ? [mention] : []))
    .map(({ start, end, people: meant, office }) => {
      const holders = meant.map((person) => people[person]?.name ?? "").join(" + ");
      return `${body.slice(start, end)}: ${office ? `${office.title} of ${office.country ?? "?"}` : holders}`;
    });
}

describe("words that stand for people named before", () => {
  it.each([
    ["a surname", "Ms. Obi left.", ["Ms. Obi: Ada Obi"]],
    [
      "a surname that two bear, for the one spoken of",
      "Peruvian President Juan Paz came. Paz said that former president Tom Paz had come too. Paz left.",
      ["Peruvian President Juan Paz: Juan Paz", "Paz: Juan Paz", "former president Tom Paz: Tom Paz", "Paz: Juan Paz"],
    ],
    [
      "a surname before Jr.",
      "Peruvian President Juan Paz, Jr. came. Paz left.",
      ["Peruvian President Juan Paz, Jr.: Juan Paz, Jr.", "Paz: Juan Paz, Jr."],
    ],
    [
      "a pronoun of whoever has shown to be a woman",
      "Minister Kalo expressed her thanks. Asked, she left.",
      ["Minister Kalo: Sera Kalo", "her: Sera Kalo", "she: Sera Kalo"],
    ],
    [
      "a pronoun of whoever answers another",
      "Ms Obi left. Responding to a question from Minister Kalo, she smiled.",
      ["Ms Obi: Ada Obi", "Minister Kalo: Sera Kalo", "she: Ada Obi"],
    ],
    ["a title with the surname", "Minister Kalo left.", ["Minister Kalo: Sera Kalo"]],
    ["a title with the state", "The Fijian minister left.", ["The Fijian minister: Sera Kalo"]],
    ["a title of the state", "The Foreign Minister of Kenya left.", ["The Foreign Minister of Kenya: Ada Obi"]],
    [
      "the head of a ministry",
      "The head of the Ministry of Foreign Affairs of Fiji left.",
      ["The head of the Ministry of Foreign Affairs of Fiji: Sera Kalo"],
    ],
    ["a title in the plural", "Both ministers left.", ["Both ministers: Ada Obi + Sera Kalo"]],
    ["a counted title", "The two foreign ministers left.", ["The two foreign ministers: Ada Obi + Sera Kalo"]],
    ["a pronoun, for the subject", "She left.", ["She: Ada Obi"]],
    [
      "a pronoun, for the speaker after a phrase that sets the scene",
      "Welcoming Ms. Kalo, Ms. Obi said it rained. She added it was cold.",
      ["Ms. Kalo: Sera Kalo", "Ms. Obi: Ada Obi", "She: Ada Obi"],
    ],
    [
      "no subject that follows, for a pronoun that is one",
      "During her visit she will meet Ms. Kalo, Ms. Obi and others.",
      ["her: Ada Obi", "she: Ada Obi", "Ms. Kalo: Sera Kalo", "Ms. Obi: Ada Obi"],
    ],
    [
      "no pronoun for those who only hang on others",
      "The letter from Ms. Kalo to Ms. Obi was read. She left.",
      ["Ms. Kalo: Sera Kalo", "Ms. Obi: Ada Obi"],
    ],
    ["a pronoun in the plural", "They left.", ["They: Ada Obi + Sera Kalo"]],
    [
      "a counterpart",
      "Ms. Obi thanked her Fijian counterpart.",
      ["Ms. Obi: Ada Obi", "her Fijian counterpart: Sera Kalo"],
    ],
    [
      "a pronoun before its noun",
      "In her speech, Minister Kalo agreed.",
      ["her: Sera Kalo", "Minister Kalo: Sera Kalo"],
    ],
    ["an office that nobody named holds", "The President of Peru left.", ["The President of Peru: President of PE"]],
  ])("are resolved: %s", (_, body, found) => {
    expect(referencesIn(NAMED + body)).toEqual(found);
  });

  it.each([
    ["a title that two hold", "The minister left."],
    ["an indefinite title", "A minister left."],
    ["anybody's title", "Some leaders left."],
    ["a pronoun of the other sex", "Mr. X spoke of rain. It fell."],
    ["the pronouns of a quotation", "“He is late,” somebody said."],
    ["three where two are known", "The three foreign ministers left."],
  ])("are left open: %s", (_, body) => {
    expect(referencesIn(NAMED + body)).toEqual([]);
  });

  it("know a delegation by those named in it", () => {
    const named = "A Kenyan delegation headed by Minister of Trade Ada Obi came. ";
    expect(referencesIn(`${named}The Kenyan delegation left.`, named.length)).toEqual([
      "The Kenyan delegation: Ada Obi",
    ]);
  });

  it.each([
    ["a guest", "Mayor Ana Lima and other officials welcomed her.", "her: Tia Roe"],
    [
      "a guest spoken of twice",
      "Mayor Ana Lima welcomed her. Minister Eva Moe will receive her today.",
      "her: Tia Roe",
    ],
    ["who owns something", "Mayor Ana Lima praised her guest.", "her: Ana Lima"],
  ])("are not the subject of the verb whose object they are: %s", (_, sentences, last) => {
    const named = "President Tia Roe of Peru arrived in Oslo. ";
    expect(referencesIn(named + sentences, named.length).at(-1)).toEqual(last);
  });

  it("keep the words they refer back to", () => {
    const body = `${NAMED}She left.`;
    const pronoun = findMentions(article(body)).sentences[1]?.mentions[0];
    const antecedents = pronoun?.kind === "person" ? pronoun.antecedents : [];
    expect(antecedents.map(({ start, end }) => body.slice(start, end))).toEqual(["Kenyan Foreign Minister Ada Obi"]);
  });
});
