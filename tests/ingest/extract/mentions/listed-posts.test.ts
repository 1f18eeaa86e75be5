import { findMentions } from "../../../../src/ingest/extract/mentions/find-mentions";
import { article } from "./article";

/** Everybody found, as `Name: title (state) [body]`. */
function peopleIn(body: string): string[] {
  return findMentions(article(body)).people.map(
    ({ name, posts }) =>
      `${name}: ${posts
        .map(
          ({ title, country, organization }) =>
            `${title}${country ? ` (${country})` : ""}${organization ? ` [${organization}]` : ""}`,
        )
        .join(", ")}`,
  );
}

describe("posts in lists and lines", () => {
  it.each<[what: string, body: string, people: string[]]>([
    [
      "right after the names, with no comma",
      "The envoys are Ada Obi Ambassador of the Republic of Kenya, Juan Paz the High Commissioner of the Republic of Fiji and Eva Rono Ambassador of Peru.",
      ["Ada Obi: Ambassador (KE)", "Juan Paz: High Commissioner (FJ)", "Eva Rono: Ambassador (PE)"],
    ],
    [
      "after dashes",
      "The new members include Ada Obi (Kenya, Eastern Region) – re-elected as Commissioner for Trade, and Juan Paz – Minister of Mines of Peru.",
      ["Ada Obi: Commissioner for Trade", "Juan Paz: Minister of Mines (PE)"],
    ],
    [
      "before names with brackets",
      "Kenyan Cabinet Secretaries Ada ole Obi (Interior), Juan Paz (Trade) and Eva Rono (Health) left.",
      ["Ada ole Obi: Cabinet Secretary (KE)", "Juan Paz: Cabinet Secretary (KE)", "Eva Rono: Cabinet Secretary (KE)"],
    ],
    [
      "in the line below each name",
      "The following presented their letters:\nHer Excellency Ada Obi\nHigh Commissioner of Kenya\nHis Excellency Juan (Juancho) Paz\nAmbassador-designate of Peru",
      ["Ada Obi: High Commissioner (KE)", "Juan (Juancho) Paz: Ambassador-designate (PE)"],
    ],
    [
      "not below the name of the line before",
      "Minister of Trade of Fiji\nAda Obi\nMinister of Health of Fiji\nJuan Paz",
      [],
    ],
    ["not of a line that calls somebody new", "NEWLY APPOINTED\nAMBASSADOR TO PERU", []],
    [
      "after dashes, each title to the name before it",
      "With her came Ada Obi - Secretary-General, Juan Paz - Minister of Mines and Eva Rono - Chief of Protocol.",
      ["Ada Obi: Secretary-General", "Juan Paz: Minister of Mines", "Eva Rono: Chief of Protocol"],
    ],
    [
      "with names in brackets",
      "Present were the Minister of Mines (Ada Obi), the Secretary-General (Juan Paz) and the Chief of Protocol (Eva Rono).",
      ["Ada Obi: Minister of Mines", "Juan Paz: Secretary-General", "Eva Rono: Chief of Protocol"],
    ],
    [
      "in lines of names and dashes",
      "The delegation:\n1. Ada Obi – Minister of Mines\n2. Juan Paz – Secretary-General",
      ["Ada Obi: Minister of Mines", "Juan Paz: Secretary-General"],
    ],
    [
      "in lines of titles and colons",
      "The delegation:\nMinister of Mines: Ada Obi\nSecretary-General: Juan Paz;",
      ["Ada Obi: Minister of Mines", "Juan Paz: Secretary-General"],
    ],
    ["in no single line with a colon", "He left.\nMinister of Mines: Ada Obi\nThey ate.", []],
    [
      "before names, with words that no list has",
      "Present were Director of Mwambao Kuu, Ada Obi, Minister of Mines, Juan Paz, and Chief of Protocol, Eva Rono.",
      ["Ada Obi: Director of Mwambao Kuu", "Juan Paz: Minister of Mines", "Eva Rono: Chief of Protocol"],
    ],
    [
      "before names, with a company that no list has",
      "Present were General Manager of Tembo Cement, Ada Obi, Minister of Mines, Juan Paz, and Eva Rono, a guest.",
      ["Ada Obi: General Manager [Tembo Cement]", "Juan Paz: Minister of Mines"],
    ],
    [
      "with the officer of a body before each name",
      "They met CEO of Zorbex Mr. Ada Obi, Rector of Suva Polytechnic Mr. Juan Paz and Director of the Kilimo Project Ms. Eva Rono.",
      ["Ada Obi: CEO [Zorbex]", "Juan Paz: Rector [Suva Polytechnic]", "Eva Rono: Director [Kilimo Project]"],
    ],
    [
      "in lines, with words that no list has",
      "The delegation:\nAda Obi – Director of Mwambao Kuu\nJuan Paz – Minister of Mines",
      ["Ada Obi: Director of Mwambao Kuu", "Juan Paz: Minister of Mines"],
    ],
    [
      "of companies before names with courtesies",
      "They met Chairman of Petrolima Mr. Ada Obi and Minister of Mines Mr. Juan Paz.",
      ["Ada Obi: Chairman", "Juan Paz: Minister of Mines"],
    ],
  ])("reads them %s", (_what, body, people) => {
    expect(peopleIn(body)).toEqual(people);
  });
});

describe("titles and names at their edges", () => {
  it.each<[text: string, people: string[]]>([
    ["Omani Minister Sultan bin Ada Al Said left.", ["Sultan bin Ada Al Said: Minister (OM)"]],
    ["Premier Ada Friday of Fiji left.", ["Ada Friday: Premier (FJ)"]],
    ["Fijian prime minister Sera Montenegro left.", ["Sera Montenegro: prime minister (FJ)"]],
    ["Tongan Minister Dr ‘Ana Kalo left.", ["Ana Kalo: Minister (TO)"]],
    ["Air Chief Marshal Ada Obi, Chief of Defence Forces Fiji, left.", ["Ada Obi: Chief of Defence Forces (FJ)"]],
    ["Speaker National Assembly (NA) Ada Obi left.", ["Ada Obi: Speaker [National Assembly]"]],
    [
      "Chairman Joint Chiefs of Staff Committee General Ada Obi left.",
      ["Ada Obi: Chairman Joint Chiefs of Staff Committee"],
    ],
    ["The Chairperson of the African Union (AU) Commission, Ada Obi, left.", ["Ada Obi: Chairperson [African Union]"]],
    [
      "The Fijian Secretary of Communications and Presidential Spokesperson, Ada Obi, left.",
      ["Ada Obi: Secretary of Communications (FJ), Presidential Spokesperson (FJ)"],
    ],
    [
      "Commander of the Republic of Fiji Military Forces Rear Admiral Ada Obi left.",
      ["Ada Obi: Commander of the Military Forces (FJ)"],
    ],
    [
      "Chief of the General Staff of the Peruvian Armed Forces Major general Ada Obi left.",
      ["Ada Obi: Chief of the General Staff (PE) [Peruvian Armed Forces]"],
    ],
    ["Chief of the Kenya Defence Forces General Ada Obi left.", ["Ada Obi: Chief of the Kenya Defence Forces (KE)"]],
    ["The Japanese Ambassador to the country, Ada Obi, left.", ["Ada Obi: Ambassador (JP)"]],
    ["National Leader of the Turkmen people Ada Obi left.", ["Ada Obi: National Leader of the Turkmen people (TM)"]],
    ["Lok Sabha member Ada Obi left.", ["Ada Obi: member (IN) [Lok Sabha]"]],
    ["Acting Minister of Peru, Amir Obi Paz, left.", ["Amir Obi Paz: Acting Minister (PE)"]],
    ["Peru expelled the ambassador in response to Fijian Minister Ada Obi.", ["Ada Obi: Minister (FJ)"]],
    [
      "The chair of the Reef Council, and Minister of Trade of Fiji, Ada Obi, left.",
      ["Ada Obi: chair (FJ) [Reef Council], Minister of Trade (FJ)"],
    ],
    [
      "They came before Prince Ada Obi, the Crown Prince and Premier’s visit to Fiji.",
      ["Ada Obi: Crown Prince, Premier"],
    ],
    [
      "The Minister of Public Service and Labour Professor Ada Obi of Fiji left.",
      ["Ada Obi: Minister of Public Service and Labour (FJ)"],
    ],
    [
      "Omani Minister of State and Cabinet Member Prince Ada bin Obi left.",
      ["Ada bin Obi: Minister of State (OM), Cabinet Member (OM)"],
    ],
    ["Ambassador Said Obi Paz of Peru left.", ["Said Obi Paz: Ambassador (PE)"]],
    ["Ada Obi, who was sworn into office as the president of Kenya, left.", ["Ada Obi: president (KE)"]],
    [
      "Fijian Minister of Trade Sera Kalo came. The meeting was attended by Fijian Director Eva Rono. She later met Peruvian counterpart Juan Paz.",
      ["Sera Kalo: Minister of Trade (FJ)", "Eva Rono: Director (FJ)", "Juan Paz: Minister of Trade (PE)"],
    ],
    ["Kenya Ready For Talks – Foreign Minister", []],
    ["The Russian federation’s Foreign Minister Ada Obi left.", ["Ada Obi: Foreign Minister (RU)"]],
    ["Peru’s Special Envoy for Horn of Africa on January 11 left.", []],
    ["Peru foreign ministry’s additional secretary Ada Obi left.", ["Ada Obi: additional secretary (PE)"]],
    [
      "Lao Party Secretary General and President Ada Obi left.",
      ["Ada Obi: Party Secretary General (LA), President (LA)"],
    ],
    ["President of the Reef National Front (RNF) Ada Obi left.", []],
    ["Ada Obi, Envoy of the Government of the Republic of Fiji, left.", ["Ada Obi: Envoy (FJ)"]],
    ["The Forum Chair and Prime Minister of Tonga, Ada Obi, left.", ["Ada Obi: Forum Chair, Prime Minister (TO)"]],
    [
      "The Managing Director, Ada Obi, met Fijian Minister Juan Paz.",
      ["Ada Obi: Managing Director", "Juan Paz: Minister (FJ)"],
    ],
  ])("reads %s", (text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });
});
