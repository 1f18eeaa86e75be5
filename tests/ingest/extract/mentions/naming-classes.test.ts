import { findMentions } from "../../../../src/ingest/extract/mentions/find-mentions";
import { article } from "./article";

/** Everybody found, as "Name: title (state) + title (state)". */
function peopleIn(body: string): string[] {
  return findMentions(article(body)).people.map(
    ({ name, posts }) => `${name}: ${posts.map(({ title, country }) => `${title} (${country ?? ""})`).join(" + ")}`,
  );
}

describe("posts as publishers of many countries word them", () => {
  it.each([
    ["Mr. Peter Roth was appointed Ambassador of Austria to Peru.", ["Peter Roth: Ambassador to Peru (AT)"]],
    ["Juan Paz was sworn in as Peru's foreign minister on Monday.", ["Juan Paz: foreign minister (PE)"]],
    ["Juan Paz is the Peruvian ambassador to Chile.", ["Juan Paz: ambassador to Chile (PE)"]],
    [
      "Fijian Minister of Trade Ms Sera Kalo left. She was previously High Commissioner to Tonga.",
      ["Sera Kalo: Minister of Trade (FJ) + High Commissioner to Tonga (FJ)"],
    ],
    [
      "Dr. Ada Obi, Director General, Asia and Pacific Department, Ministry of Foreign Affairs of Kenya, signed.",
      ["Ada Obi: Director General, Asia and Pacific Department (KE)"],
    ],
    [
      "Smt. Riva Das, Secretary (East), Ministry of External Affairs of India, spoke.",
      ["Riva Das: Secretary (East) (IN)"],
    ],
    [
      "Minister of State in Charge of Regional Affairs of Rwanda Ada Obi spoke.",
      ["Ada Obi: Minister of State in Charge of Regional Affairs (RW)"],
    ],
    ["Charge D’ Affaires of Peru Juan Paz attended.", ["Juan Paz: Charge D’ Affaires (PE)"]],
    ["Attorney General of Fiji Ada Obi spoke.", ["Ada Obi: Attorney General (FJ)"]],
    ["Qatari Foreign Minister Khalid bin Sultan spoke.", ["Khalid bin Sultan: Foreign Minister (QA)"]],
    ["Afghan foreign minister Amir Muttar spoke.", ["Amir Muttar: foreign minister (AF)"]],
    ["British minister of trade Catherine West spoke.", ["Catherine West: minister of trade (GB)"]],
    [
      "Moroccan Minister of Foreign Affairs and Moroccan Expatriates Ali Alami spoke.",
      ["Ali Alami: Minister of Foreign Affairs and Moroccan Expatriates (MA)"],
    ],
    ["Secretary of the Security Council of Armenia Ara Petrosyan left.", ["Ara Petrosyan: Secretary (AM)"]],
    ["Chair of the Committee on Foreign Affairs Ara Petrosyan left.", ["Ara Petrosyan: Chair ()"]],
    ["Head of the Ukrainian delegation Ivan Orlov spoke.", ["Ivan Orlov: Head of the delegation (UA)"]],
    ["The director general of the Port of Suva, Sera Kalo, spoke.", ["Sera Kalo: director general ()"]],
    [
      "The presidents of Chile, Juan Paz; Colombia, Eva Rojas; and Peru, Ana Lima, met.",
      ["Juan Paz: president (CL)", "Eva Rojas: president (CO)", "Ana Lima: president (PE)"],
    ],
    [
      "Prime Ministers Ada Obi and Juan Paz of Kenya and Peru met.",
      ["Ada Obi: Prime Minister (KE)", "Juan Paz: Prime Minister (PE)"],
    ],
    [
      "Peru's trade minister Ana Lima met her Chilean opposite number Eva Rojas.",
      ["Ana Lima: trade minister (PE)", "Eva Rojas: trade minister (CL)"],
    ],
    ["Kenyan Deputy Prime Minister Ada Obi left. Deputy PM Obi spoke.", ["Ada Obi: Deputy Prime Minister (KE)"]],
    ["Peruvian Prime Minster Juan Paz spoke.", ["Juan Paz: Prime Minister (PE)"]],
    [
      "We met the Secretary of State of the United States of America, Ms. Eva Stone.",
      ["Eva Stone: Secretary of State (US)"],
    ],
    [
      "Senator the Honourable Dr. Ada Obi, Minister of Foreign and ASEAN Affairs of the Republic of Fiji, spoke.",
      ["Ada Obi: Senator (FJ) + Minister of Foreign and ASEAN Affairs (FJ)"],
    ],
    ["The Hon. Ada Obi, J.P., M.P., Prime Minister of Fiji, spoke.", ["Ada Obi: Prime Minister (FJ)"]],
    ["H.E Ada Obi, Ambassador of Fiji, spoke.", ["Ada Obi: Ambassador (FJ)"]],
    ["Cambodian Deputy PM Chan Sok On, on a visit, spoke.", ["Chan Sok On: Deputy PM (KH)"]],
    ["Cambodian Prime Minister Sok Sen. Both leaders left.", ["Sok Sen: Prime Minister (KH)"]],
    [
      "The Special Envoy of the African Union (AU) for the Sahel region, President Ada Obi of Kenya, spoke.",
      ["Ada Obi: Special Envoy for the Sahel region () + President (KE)"],
    ],
    [
      "Chinese Foreign Minister Li Wen left. Li, also a member of the Political Bureau of the Communist Party of China (CPC) Central Committee, spoke.",
      [
        "Li Wen: Foreign Minister (CN) + member of the Political Bureau of the Communist Party of China (CPC) Central Committee (CN)",
      ],
    ],
    [
      "He met the Premier of Fiji, Sera Kalo, the Speaker of the Senate, Ada Obi, and others.",
      ["Sera Kalo: Premier (FJ)", "Ada Obi: Speaker ()"],
    ],
    ["Prime Minister, the Most Hon. Ada Obi of Jamaica, left.", ["Ada Obi: Prime Minister (JM)"]],
    ["Ada Obi, director of the UN’s Food and Agriculture Organization (FAO), spoke.", ["Ada Obi: director ()"]],
    ["They met the AU’s Executive Secretary, Ambassador Ada Obi.", ["Ada Obi: Executive Secretary () + Ambassador ()"]],
    ["Minister of State (MoS) for Trade of Fiji Ada Obi left.", ["Ada Obi: Minister of State for Trade (FJ)"]],
    [
      "China’s Special Envoy on Korean Peninsula affairs Li Wen left.",
      ["Li Wen: Special Envoy on Korean Peninsula affairs (CN)"],
    ],
    ["The Ruler of Dubai, Sheikh Ali bin Saad, left.", ["Ali bin Saad: Ruler of Dubai ()"]],
    ["Governor of Suva Province Ada Obi left.", ["Ada Obi: Governor of Suva Province ()"]],
    ["Philippine Secretary of Trade Ma. Eva Cruz left.", ["Ma. Eva Cruz: Secretary of Trade (PH)"]],
    ["It was signed by the President of the Republic and Chancellor Eva Stone.", ["Eva Stone: Chancellor ()"]],
    ["Foreign Minister of Fiji Dr A K Obi left.", ["A K Obi: Foreign Minister (FJ)"]],
    ["Welcoming his Kenyan counterpart, President Kalo of Fiji recalled it.", ["Kalo: President (FJ)"]],
    ["At talks with President Ada Obi of Kenya, the Fijian leader praised her.", ["Ada Obi: President (KE)"]],
    ["Updated at 1:44 PM Politics and trade.", []],
    ["Minister Obi, Peruvian FM Reaffirm Ties", ["Obi: Minister ()"]],
    [
      "Kenyan special envoy for Somalia reconciliation Ada Obi left.",
      ["Ada Obi: special envoy for Somalia reconciliation (KE)"],
    ],
    ["It met Peru's army commander at the time, Gen. Juan Paz, in Lima.", ["Juan Paz: army commander (PE)"]],
    [
      "Kenyan Trade Minister Ada Obi left. Obi, who is also deputy premier, said so.",
      ["Ada Obi: Trade Minister (KE) + deputy premier (KE)"],
    ],
    ["Peru's far-right Prime Minister Juan Paz resigned.", ["Juan Paz: Prime Minister (PE)"]],
    [
      "Indian Minister of State for Panchayati Raj, Shri Amit Das, spoke.",
      ["Amit Das: Minister of State for Panchayati Raj (IN)"],
    ],
    [
      "The deputy head of mission at the Kenyan embassy in Lima, Ada Obi, told reporters so.",
      ["Ada Obi: deputy head of mission (KE)"],
    ],
    ["President Obi left. First Lady Eva Obi stayed.", ["Obi: President ()", "Eva Obi: First Lady ()"]],
    [
      "SUVA, 2 May 2023 – The loan is safe, Sera Kalo, the country's deputy prime minister who signed it, said.",
      ["Sera Kalo: deputy prime minister (FJ)"],
    ],
  ])("%s", (body, people) => {
    expect(peopleIn(body)).toEqual(people);
  });
});

describe("the state of a post, from who does what with whom", () => {
  it.each([
    [
      "Ambassador of Peru to Kenya Juan Paz presented his credentials to President Ada Obi.",
      ["Juan Paz: Ambassador to Kenya (PE)", "Ada Obi: President (KE)"],
    ],
    [
      "Foreign Minister Ada Obi received Peruvian Trade Minister Juan Paz in Nairobi.",
      ["Ada Obi: Foreign Minister (KE)", "Juan Paz: Trade Minister (PE)"],
    ],
    ["President Ada Obi will affirm Kenya’s commitment to the treaty.", ["Ada Obi: President (KE)"]],
    [
      "Speaker Ana Lima and Minister of Trade Juan Paz are accompanying Peruvian President Eva Rojas.",
      ["Ana Lima: Speaker (PE)", "Juan Paz: Minister of Trade (PE)", "Eva Rojas: President (PE)"],
    ],
    [
      "Deputy Minister Ada Obi and Adviser Eva Rono took part in the meeting from the Kenyan side.",
      ["Ada Obi: Deputy Minister (KE)", "Eva Rono: Adviser (KE)"],
    ],
  ])("%s", (body, people) => {
    expect(peopleIn(body)).toEqual(people);
  });
});
