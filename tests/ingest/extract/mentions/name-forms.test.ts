import { findMentions } from "../../../../src/ingest/extract/mentions/find-mentions";
import { article } from "./article";

/** Everybody found, as "Name: title [body], title". */
function peopleIn(body: string): string[] {
  return findMentions(article(body)).people.map(
    ({ name, posts }) =>
      `${name}: ${posts.map(({ title, organization }) => (organization ? `${title} [${organization}]` : title)).join(", ")}`,
  );
}

describe("names and titles in the forms of many countries", () => {
  it.each([
    [
      "Nigerian National Security Adviser Mallam Sani Obi spoke. NSA Obi left.",
      ["Sani Obi: National Security Adviser"],
    ],
    ["Speaker of the Jogorku Kenesh Azamat Asan uulu spoke.", ["Azamat Asan uulu: Speaker [Jogorku Kenesh]"]],
    ["Kyrgyz Deputy Minister Aida Asan kyzy spoke.", ["Aida Asan kyzy: Deputy Minister"]],
    [
      "British Minister of State Lord (Juan) Paz of Stoke Newington spoke.",
      ["Lord (Juan) Paz of Stoke Newington: Minister of State"],
    ],
    ["British Minister of State Lord Paz spoke.", ["Paz: Minister of State"]],
    [
      "Director of the Trade Office Yang Weimin of China spoke. Director Yang left.",
      ["Yang Weimin: Director [Trade Office]"],
    ],
    ["Singapore’s Minister of Law Tan Kok Wee spoke.", ["Tan Kok Wee: Minister of Law"]],
    ["Malaysian Minister of Law Tan Sri Kok Wee spoke.", ["Kok Wee: Minister of Law"]],
    ["He met His Holiness Pope Adam II.", ["Adam II: Pope"]],
    ["He met Speaker Ada Obi of the Kenyan Senate.", ["Ada Obi: Speaker [Senate]"]],
    ["After a call on Speaker Ada Obi of Kenya, the Ambassador will leave.", ["Ada Obi: Speaker"]],
    [
      "Juan Paz, the Prime Minister’s Special Envoy on Trade, spoke.",
      ["Juan Paz: Prime Minister’s Special Envoy on Trade"],
    ],
    ["Ada Obi (Minister’s Counsellor) spoke.", ["Ada Obi: Minister’s Counsellor"]],
    [
      "Ada Obi, director general of the trade division at the Ministry of Trade, spoke.",
      ["Ada Obi: director general of the trade division [Ministry of Trade]"],
    ],
    [
      "Minister of Finance of Oman, Sultan bin Salem Al Saidi, spoke.",
      ["Sultan bin Salem Al Saidi: Minister of Finance"],
    ],
    ["H E Ali Saidi, Minister of Finance of Oman, spoke.", ["Ali Saidi: Minister of Finance"]],
    ["The Indian Prime Minister and Prime Minister Ada Obi spoke.", ["Ada Obi: Prime Minister"]],
    ["They met at the King Adam Obi Convention Centre.", []],
    ["They met Fijian Foreign Minister Engr. Sera Kalo.", ["Sera Kalo: Foreign Minister"]],
    ["They met Kenyan Minister of Trade Lt.-Gen. Ada Obi.", ["Ada Obi: Minister of Trade"]],
    ["They met the Minister of Mines of Peru, Maj. Gen. (ret.) Juan Paz.", ["Juan Paz: Minister of Mines"]],
    ["Wing Commander Juan Paz, Minister of Mines of Peru, spoke.", ["Juan Paz: Minister of Mines"]],
    ["Kenyan Foreign Minister Chief Ada Obi spoke.", ["Ada Obi: Foreign Minister"]],
    ["Kenyan Police Chief Ada Obi spoke.", ["Ada Obi: Chief [Kenyan Police]"]],
    ["Mongolian Foreign Minister Ch. Bat spoke.", ["Ch. Bat: Foreign Minister"]],
    ["They met the Minister of Mines of Tonga, Siaosi ‘Ofa Kalo.", ["Siaosi ‘Ofa Kalo: Minister of Mines"]],
    ["Juan ‘Juancho’ Paz, Minister of Mines of Peru, spoke.", ["Juan ‘Juancho’ Paz: Minister of Mines"]],
    ["Fijian President Ratu Sera Kalo spoke.", ["Ratu Sera Kalo: President"]],
    ["Sultan Ahmed Obi, Minister of Mines of Oman, spoke.", ["Sultan Ahmed Obi: Minister of Mines"]],
    ["Sultan Ali, ruler of Oman, spoke.", ["Ali: Sultan, ruler"]],
    ["Israel Cohen, the Foreign Minister of Peru, spoke.", ["Israel Cohen: Foreign Minister"]],
    [
      "Peru’s Foreign Minister Juan Paz met his Fijian counterpart, Israel Cohen, in Lima.",
      ["Juan Paz: Foreign Minister", "Israel Cohen: Foreign Minister"],
    ],
    ["The Foreign Minister of Israel, Juan Paz, spoke.", ["Juan Paz: Foreign Minister"]],
    ["So Min-jun, Vice Minister of Mines of Peru, spoke.", ["So Min-jun: Vice Minister of Mines"]],
    ["He Weidong, Minister of Mines of Peru, spoke.", ["He Weidong: Minister of Mines"]],
  ])("reads %s", (body, expected) => {
    expect(peopleIn(body)).toEqual(expected);
  });

  it("reads the letters that the article gives for a state", () => {
    const { people } = findMentions(
      article("The Republic of the Marshall Islands (RMI) voted. RMI Foreign Minister Ada Obi spoke."),
    );
    expect(people.map(({ name, posts }) => [name, posts[0]?.country])).toEqual([["Ada Obi", "MH"]]);
  });

  it("reads no state from letters that are not its own", () => {
    const { people } = findMentions(article("The Republic of Peru (REP) voted. REP Minister Ada Obi spoke."));
    expect(people.map(({ posts }) => posts[0]?.country)).toEqual([null]);
  });
});
