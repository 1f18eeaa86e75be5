import { findMentions } from "../../../../src/ingest/extract/mentions/find-mentions";
import { article } from "./article";

/** Everybody found, as "Name: title (state or body) + title (state or body)". */
function peopleIn(body: string): string[] {
  return findMentions(article(body)).people.map(
    ({ name, posts }) =>
      `${name}: ${posts.map(({ title, country, organization }) => `${title} (${country ?? organization ?? ""})`).join(" + ")}`,
  );
}

describe("posts in the office of a superior, of a charge and of lists", () => {
  it.each([
    ["Minister in the Presidency Sipho Khuma of South Africa spoke.", ["Sipho Khuma: Minister in the Presidency (ZA)"]],
    [
      "Sera Kalo, Minister of State in the Prime Minister's Office of Fiji, spoke.",
      ["Sera Kalo: Minister of State in the Prime Minister's Office (FJ)"],
    ],
    ["Minister of Trade of Fiji Sera Kalo sat in the office of the President.", ["Sera Kalo: Minister of Trade (FJ)"]],
    ["Minister responsible for Trade Ada Obi of Kenya left.", ["Ada Obi: Minister responsible for Trade (KE)"]],
    ["The minister responsible for the talks, Ada Obi, spoke.", []],
    [
      "Minister for Pacific Island Affairs of New Zealand Eva Rono spoke.",
      ["Eva Rono: Minister for Pacific Island Affairs (NZ)"],
    ],
    [
      "UN Special Representative for Somalia and head of UNSOM Ada Obi spoke.",
      ["Ada Obi: Special Representative for Somalia (UN) + head (UNSOM)"],
    ],
    [
      "The Ambassadors-designate of Peru, Juan Paz, and of Fiji, Sera Kalo, came.",
      ["Juan Paz: Ambassador-designate (PE)", "Sera Kalo: Ambassador-designate (FJ)"],
    ],
    [
      "Ministers for Trade Ada Obi (Kenya) and Sera Kalo (Fiji) met.",
      ["Ada Obi: Minister for Trade (KE)", "Sera Kalo: Minister for Trade (FJ)"],
    ],
    [
      "Minister for Trade Ada Obi (Kenya) met Minister Sera Kalo (Fiji).",
      ["Ada Obi: Minister for Trade (KE)", "Sera Kalo: Minister (FJ)"],
    ],
    [
      "Ada Obi, a policy analyst at the Centre for Trade Studies, spoke.",
      ["Ada Obi: policy analyst (Centre for Trade Studies)"],
    ],
    ["Ada Obi, an analyst in Nairobi, spoke.", []],
    [
      "Dr. Sultan Al Jabri, the Omani Minister of Industry and Advanced Technology, spoke.",
      ["Sultan Al Jabri: Minister of Industry and Advanced Technology (OM)"],
    ],
    [
      "Ada Obi, CEO of Lima Electricity and Water Authority, spoke.",
      ["Ada Obi: CEO (Lima Electricity and Water Authority)"],
    ],
    [
      "Juan Paz, Chief Executive Officer of Cerro Azul Mining, spoke.",
      ["Juan Paz: Chief Executive Officer (Cerro Azul Mining)"],
    ],
    ["Kenya's Chief of Defence Force General Ada Obi spoke.", ["Ada Obi: Chief of Defence Force (KE)"]],
    ["The University of Suva Vice-Chancellor Sera Kalo spoke.", ["Sera Kalo: Vice-Chancellor (University of Suva)"]],
    [
      "Kenyan Ambassador to the United States Ada Obi spoke. Ada Obi, Kenyan ambassador to the U.S., left.",
      ["Ada Obi: Ambassador to the United States (KE)"],
    ],
    ["US Secretary of State Bill Obi spoke.", ["Bill Obi: Secretary of State (US)"]],
    [
      "As the United Nations High Commissioner for Refugees, Ada Obi, arrived, Fijian Senator Sera Kalo spoke.",
      ["Ada Obi: High Commissioner for Refugees (United Nations)", "Sera Kalo: Senator (FJ)"],
    ],
    [
      "Fiji's Minister at the Prime Minister's Office Sera Kalo spoke.",
      ["Sera Kalo: Minister at the Prime Minister's Office (FJ)"],
    ],
    [
      "Bangladeshi Prime Minister Sheikh Sera met Kenyan Trade Minister Sheikh Ali Obi.",
      ["Sheikh Sera: Prime Minister (BD)", "Ali Obi: Trade Minister (KE)"],
    ],
    [
      "Senator Juan Paz, chair of the Senate Foreign Relations Committee, said that Chile would ratify it.",
      ["Juan Paz: Senator () + chair (Senate Foreign Relations Committee)"],
    ],
    ["Kenyan Petroleum Minister Ada Obi spoke.", ["Ada Obi: Petroleum Minister (KE)"]],
    ["Kenyan Women’s Affairs Minister Ada Obi spoke.", ["Ada Obi: Women’s Affairs Minister (KE)"]],
    ["Kenyan Minister of Human resources Ada Obi spoke.", ["Ada Obi: Minister of Human resources (KE)"]],
    ["Ada Obi, Roving Ambassador of Kenya, spoke.", ["Ada Obi: Roving Ambassador (KE)"]],
    ["Ada Obi, Ambassador-at-Large of Kenya, spoke.", ["Ada Obi: Ambassador-at-Large (KE)"]],
    ["Ada Obi, Lieutenant Governor of Kenya, spoke.", ["Ada Obi: Lieutenant Governor (KE)"]],
    ["Ada Obi, Minister without Portfolio of Kenya, spoke.", ["Ada Obi: Minister without Portfolio (KE)"]],
    ["Ada Obi, Permanent Observer of Kenya, spoke.", ["Ada Obi: Permanent Observer (KE)"]],
    ["Ada Obi, President of the New Suva Party, spoke.", ["Ada Obi: President (New Suva Party)"]],
    ["Ada Obi, Director of the National Museum, spoke.", ["Ada Obi: Director (National Museum)"]],
    ["Chief executive officer of Nile Bank Ada Obi spoke.", ["Ada Obi: Chief executive officer (Nile Bank)"]],
    ["Chief financial officer of Nile Bank Ada Obi spoke.", ["Ada Obi: Chief financial officer (Nile Bank)"]],
    ["Assistant foreign secretary of Kenya Ada Obi spoke.", ["Ada Obi: Assistant foreign secretary (KE)"]],
    [
      "Dean of Diplomatic Corps and Ambassador of Peru Juan Paz came.",
      ["Juan Paz: Dean of Diplomatic Corps (PE) + Ambassador (PE)"],
    ],
    ["Peru's foreign ministry spokesman Juan Paz spoke.", ["Juan Paz: spokesman (PE)"]],
    ["Kenyan trade and industry ministry permanent secretary Ada Obi spoke.", ["Ada Obi: permanent secretary (KE)"]],
    ["The foreign ministry spokesman Juan Paz spoke.", ["Juan Paz: spokesman ()"]],
    [
      "Peru's Foreign Minister Juan Paz opened the forum in Lima. In Kenya, Trade Minister Ada Obi and Health Minister Eva Rono received the guests.",
      ["Juan Paz: Foreign Minister (PE)", "Ada Obi: Trade Minister (KE)", "Eva Rono: Health Minister (KE)"],
    ],
    [
      "Peru's Foreign Minister Juan Paz opened the forum in Lima. In Kenya, Trade Minister Sara Soto and Health Minister Ana Rey received an award.",
      ["Juan Paz: Foreign Minister (PE)", "Sara Soto: Trade Minister ()", "Ana Rey: Health Minister ()"],
    ],
    ["She met the new Ambassador from Peru, Juan Paz.", ["Juan Paz: Ambassador (PE)"]],
    ["Welcoming Juan Paz assuming his role as Ambassador of Peru, they ate.", ["Juan Paz: Ambassador (PE)"]],
  ])("%s", (body, people) => {
    expect(peopleIn(body)).toEqual(people);
  });
});
