import { findMentions } from "../../../../src/ingest/extract/mentions/find-mentions";
import { article } from "./article";

function posts(body: string): string[] {
  return findMentions(article(body)).people.map(
    ({ name, posts: held }) =>
      `${name}: ${held.map(({ title, country, organization }) => [title, country, organization].filter(Boolean).join(", ")).join(" + ")}`,
  );
}

describe("posts as the press of many states words them", () => {
  it.each([
    [
      "It was signed by Ada Obi, the ambassador and Permanent Representative of Kenya to the WTO.",
      ["Ada Obi: ambassador, KE + Permanent Representative to the WTO, KE"],
    ],
    [
      "Juan Paz, Permanent Representative of Peru to the UN and other international organisations in Geneva, left.",
      ["Juan Paz: Permanent Representative to the UN and other international organisations in Geneva, PE"],
    ],
    ["They met Juan Paz, Adviser to the Peruvian President.", ["Juan Paz: Adviser to the President, PE"]],
    ["Peru’s Minister of Women, SMEs and Trade Eva Rojas left.", ["Eva Rojas: Minister of Women, SMEs and Trade, PE"]],
    [
      "The Governor-General, General the Honourable Sir Tom Vale AK MC (Retd) received her.",
      ["Tom Vale: Governor-General"],
    ],
    ["HE Mr Tom Vale, High Commissioner for Fiji, attended.", ["Tom Vale: High Commissioner, FJ"]],
    [
      "Kenya’s Minister of State at the Ministry of Trade HE Sultan bin Saad Obi left.",
      ["Sultan bin Saad Obi: Minister of State, KE, Ministry of Trade"],
    ],
    ["Nepal’s Minister of Trade Hon'ble Dr. Ada Obi left.", ["Ada Obi: Minister of Trade, NP"]],
    [
      "The delegation was headed by the chairperson of lower chamber of parliament Ada Obi of Kenya.",
      ["Ada Obi: chairperson, lower chamber of parliament"],
    ],
    [
      "They met member of the Peruvian house of representatives Juan Paz.",
      ["Juan Paz: member, PE, house of representatives"],
    ],
    ["He met the Chairman of the Senate of the parliament of Peru Juan Paz.", ["Juan Paz: Chairman, PE, Senate"]],
    [
      "Mr. Juan Paz, Director of the Department of American and Oceanian Affairs, left.",
      ["Juan Paz: Director, Department of American and Oceanian Affairs"],
    ],
    [
      "Dr Juan Paz, Director of the Peruvian Department of Harbour Loan Promotion (DHLP), signed.",
      ["Juan Paz: Director, PE, Department of Harbour Loan Promotion"],
    ],
    ["The 22nd Prime Minister of Fiji, Sera Kalo, came.", ["Sera Kalo: Prime Minister, FJ"]],
    ["They met Mr. Juan Paz, Hon. Minister for Trade of Peru.", ["Juan Paz: Minister for Trade, PE"]],
    ["The Parliamentary Representative for St. Paul spoke.", []],
    [
      "Ambassador Ada Obi, Permanent Secretary, Ministry of Trade, Fiji;",
      ["Ada Obi: Ambassador, FJ + Permanent Secretary, FJ, Ministry of Trade"],
    ],
    ["In his Opening Remarks, the Secretary-General, Mr. Juan Paz, noted it.", ["Juan Paz: Secretary-General"]],
    ["He met Peruvian ambassador in Nairobi, Juan Paz.", ["Juan Paz: ambassador in Nairobi, PE"]],
    ["Juan Paz, who has been Peru’s ambassador to Kenya, left.", ["Juan Paz: ambassador to Kenya, PE"]],
    ["Port Town, The Minister of Trade, Shaikh Saad Al-Obi, met a guest.", ["Saad Al-Obi: Minister of Trade"]],
    [
      "Secretary of Trade and co-chairman of the meeting, T.H. Ada Obi opened it.",
      ["Ada Obi: Secretary of Trade + co-chairman of the meeting"],
    ],
  ])("%s", (body, expected) => {
    expect(posts(body)).toEqual(expected);
  });
});
