import { findMentions } from "../../../../../src/ingest/extract/mentions/find-mentions";
import { article } from "../article";

/** Everybody found, with title, state and body of each post. */
function peopleIn(body: string): [string, ...(string | null)[][]][] {
  return findMentions(article(body)).people.map(({ name, posts }) => [
    name,
    ...posts.map(({ title, country, organization }) => [title, country, organization]),
  ]);
}

describe("people named with their posts", () => {
  it.each<[what: string, body: string, ...people: [string, ...(string | null)[][]][]]>([
    [
      "with names of several words",
      "Angolan Minister of Trade Rui da Costa Neto left.",
      ["Rui da Costa Neto", ["Minister of Trade", "AO", null]],
    ],
    [
      "with particles",
      "Qatari Energy Minister Saad bin Ali Al-Thani left.",
      ["Saad bin Ali Al-Thani", ["Energy Minister", "QA", null]],
    ],
    [
      "with initials and hyphens",
      "Samoa Minister of Justice Fata T. Leota-Ulu left.",
      ["Fata T. Leota-Ulu", ["Minister of Justice", "WS", null]],
    ],
    ["in lower case", "Turkish foreign minister Demir left.", ["Demir", ["foreign minister", "TR", null]]],
    [
      "without courtesies",
      "H.E. Mr. Juan Paz, SC, Minister of Law of Peru, left.",
      ["Juan Paz", ["Minister of Law", "PE", null]],
    ],
    [
      "with a rank after the title that opens the sentence",
      "Minister for Trade and Multicultural Affairs of Fiji, Senator Sera Kalo, left.",
      ["Sera Kalo", ["Minister for Trade and Multicultural Affairs", "FJ", null], ["Senator", "FJ", null]],
    ],
    [
      "with a post said twice",
      "Kenyan Minister for Home Affairs Minister Obi left.",
      ["Obi", ["Minister for Home Affairs", "KE", null]],
    ],
    [
      "with duties in brackets",
      "Ada Obi, Permanent Secretary (Planning, Landuse and Water) of Kenya, left.",
      ["Ada Obi", ["Permanent Secretary (Planning, Landuse and Water)", "KE", null]],
    ],
    [
      "after a courtesy with an apostrophe",
      "Malaysian Minister of Trade Dato’ Sri Amir Rahim left.",
      ["Amir Rahim", ["Minister of Trade", "MY", null]],
    ],
    ["designate", "Kenyan Ambassador designate Ada Obi left.", ["Ada Obi", ["Ambassador designate", "KE", null]]],
    ["with a generation", "Kenyan President Ada Obi, Jr. left.", ["Ada Obi, Jr.", ["President", "KE", null]]],
    ["after a surname particle", "German President von der Heide left.", ["von der Heide", ["President", "DE", null]]],
    [
      "with the fullest form of the name",
      "Kenyan President Obi spoke. President Ada Obi left.",
      ["Ada Obi", ["President", "KE", null]],
    ],
    [
      "with slips in the name",
      "Fijian Minister of Law Ada Muhamedova met. Minister Muhamdova left.",
      ["Ada Muhamedova", ["Minister of Law", "FJ", null]],
    ],
    ["in a body of a state", "Speaker of the Senate of Kenya Ada Obi left.", ["Ada Obi", ["Speaker", "KE", "Senate"]]],
    [
      "in an international body, of no state",
      "World Bank President Ada Obi of Kenya left.",
      ["Ada Obi", ["President", null, "World Bank"]],
    ],
    [
      "accredited to a state",
      "Ambassador of Peru to Fiji Juan Paz left.",
      ["Juan Paz", ["Ambassador to Fiji", "PE", null]],
    ],
    [
      "in the service of another",
      "Deputy Adviser to the President of Kenya Ada Obi left.",
      ["Ada Obi", ["Deputy Adviser to the President", "KE", null]],
    ],
    [
      "with several fields",
      "Ghana’s Minister for Environment, Science and Technology, Dr. Kofi Mensah left.",
      ["Kofi Mensah", ["Minister for Environment, Science and Technology", "GH", null]],
    ],
    [
      "with a field that no list has",
      "Saudi Minister of Hajj and Umrah Saad Al-Otaibi left.",
      ["Saad Al-Otaibi", ["Minister of Hajj and Umrah", "SA", null]],
    ],
    [
      "in two posts",
      "Kenya’s Deputy Prime Minister and Minister of Trade Ada Obi left.",
      ["Ada Obi", ["Deputy Prime Minister", "KE", null], ["Minister of Trade", "KE", null]],
    ],
    [
      "two of one state",
      "Kenya’s Attorney-General Ada Obi and Minister of Trade Eva Rono left.",
      ["Ada Obi", ["Attorney-General", "KE", null]],
      ["Eva Rono", ["Minister of Trade", "KE", null]],
    ],
    [
      "two of the same surname",
      "Kenyan President Ada Obi met Peruvian President Juan Obi. Peruvian President Obi left.",
      ["Ada Obi", ["President", "KE", null]],
      ["Juan Obi", ["President", "PE", null]],
    ],
    [
      "with the state after the name, and a further post",
      "President Ada Obi of Kenya, Chair of the African Union, left.",
      ["Ada Obi", ["President", "KE", null], ["Chair", null, "African Union"]],
    ],
    [
      "named in full where there is no post",
      "We saw Ms Ada Obi in Suva. Kenyan Ambassador Obi left.",
      ["Ada Obi", ["Ambassador", "KE", null]],
    ],
  ])("are found %s", (_, body, ...people) => {
    expect(peopleIn(body)).toEqual(people);
  });

  it.each([
    "They laid flowers at the monument to Samuel Okoro.",
    "The Obi-Paz amendment was repealed.",
    "Ada Obi and Juan Paz left.",
    "A member of parliament and two ministers left Nairobi.",
    "The Foreign Ministers Meeting of the Forum was held in Suva.",
    "On Monday, President and Parliament agreed.",
  ])("are not read into “%s”", (body) => {
    expect(peopleIn(body)).toEqual([]);
  });

  it("stand in a quote of the article's own words", () => {
    const body = "On Friday Kenyan Foreign Minister Ada Obi and her Fijian counterpart Sera Kalo spoke.";
    const quotes = findMentions(article(body)).people.map(({ quote }) => body.slice(quote.start, quote.end));
    expect(quotes).toEqual(["Kenyan Foreign Minister Ada Obi", "her Fijian counterpart Sera Kalo"]);
  });
});
