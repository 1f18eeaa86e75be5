import { statesIn } from "./states-in";

describe("the state of a post, where a list, an agency or an order tells it", () => {
  it.each<[what: string, body: string, states: Record<string, string | null>]>([
    [
      "that of the label of a list",
      "Talks\n\nMinister Ada Obi met U.S. officials Eva Rono, Deputy Secretary, and Juan Paz in Fiji.",
      { "Eva Rono": "US" },
    ],
    [
      "that of the first of a row of different offices",
      "They were received by Peruvian Prime Minister Ada Obi, Energy Minister Juan Paz and Chile’s Ambassador Eva Rono.",
      { "Ada Obi": "PE", "Juan Paz": "PE", "Eva Rono": "CL" },
    ],
    [
      "not that of the first of a row at a summit",
      "At the summit he met Peruvian Prime Minister Ada Obi, Energy Minister Juan Paz and Director Eva Rono.",
      { "Ada Obi": "PE", "Juan Paz": null },
    ],
    [
      "that of the agency after the place and day",
      "Roads open\n\nNakuru, December 19, KNA\n\nThe road was opened by Minister Ada Obi.",
      { "Ada Obi": "KE" },
    ],
    [
      "that of the agency that the picture is from",
      "Minister Ada Obi opened a road.\nSource: KNA",
      { "Ada Obi": "KE" },
    ],
    [
      "that of the agency that was told, where the state is named",
      "Kenya and Peru will talk, spokesman Ada Obi told KNA.",
      { "Ada Obi": "KE" },
    ],
    [
      "that of the people thanked with who holds it",
      "Minister Juan Paz thanked Prime Minister Ada Obi and the people of Fiji.",
      { "Ada Obi": "FJ" },
    ],
    [
      "that of the office in the sentence before",
      "SUVA – Peru’s foreign minister came to Fiji on Monday. Foreign Minister Juan Paz will stay for a week.",
      { "Juan Paz": "PE" },
    ],
    [
      "those of the headline, in the same order",
      "Kenya, Peru sign deals\n\nThe signing was witnessed by President Ada Obi and his host, President Juan Paz.",
      { "Ada Obi": "KE", "Juan Paz": "PE" },
    ],
    [
      "not those of the headline, where the first visits it",
      "Kenya, Peru sign deals\n\nPresident Ada Obi arrived in Kenya. He, President Ada Obi and President Juan Paz, signed.",
      { "Ada Obi": "PE" },
    ],
    [
      "that of the commission of two states",
      "Minister of Trade Ada Obi met a delegation from Fiji led by Sera Kalo, the Minister of Trade of Fiji. They will revive the Kenya-Fiji Joint Commission.",
      { "Ada Obi": "KE", "Sera Kalo": "FJ" },
    ],
    [
      "not the state at home, for who leads the delegation of a body",
      "Visit ahead\n\nNAIROBI – Minister Eva Rono said that a delegation of the Reef Commission led by Director Ada Obi would come to Kenya.",
      { "Eva Rono": "KE", "Ada Obi": null },
    ],
    [
      "that of who appointed the holder",
      "Eva Rono, the foreign minister appointed by Peruvian President Juan Paz, left.",
      { "Eva Rono": "PE" },
    ],
    [
      "that of the ambassador beside whom hosts attend",
      "The reception was attended by Minister of Interior Ada Obi; Foreign Minister Juan Paz; and Kenyan Ambassador to Sudan Eva Rono.",
      { "Ada Obi": "KE", "Juan Paz": "KE", "Eva Rono": "KE" },
    ],
    [
      "that of the group of which some are named next",
      "The delegation of ministers from Peru came to Fiji. They included the Foreign Minister, Juan Paz, and the Attorney-General, Eva Rono.",
      { "Juan Paz": "PE", "Eva Rono": "PE" },
    ],
    [
      "that of the ambassador’s host, who is presented with letters",
      "Minister of Trade Ada Obi spoke. Peruvian Ambassador to Kenya Juan Paz presented Minister Ada Obi with his credentials.",
      { "Ada Obi": "KE" },
    ],
    [
      "that of the ministry that announces it",
      "Obi in Peru\n\nForeign Minister Ada Obi was in Peru, said a Kenyan foreign ministry announcement.",
      { "Ada Obi": "KE" },
    ],
    [
      "that of the president, for a vice president named after",
      "They came for Kenyan President Ada Obi and Vice President Eva Rono.",
      { "Ada Obi": "KE", "Eva Rono": "KE" },
    ],
    [
      "not that of an office that the headline names as met, for the first of two",
      "Statement with the Prime Minister of Fiji\n\nPrime Minister Ada Obi and Prime Minister Sera Kalo met.",
      { "Ada Obi": null, "Sera Kalo": null },
    ],
    [
      "that of the state which its minister represents",
      "At the session of the Joint Reef Commission, Kenya was represented by its Foreign Minister, Ada Obi.",
      { "Ada Obi": "KE" },
    ],
    [
      "not the state to which the speaker’s colleague will travel",
      "Kenya, Peru talk\n\nKenyan Premier Eva Rono said Security Minister Ada Obi will travel to Peru to negotiate a deal.",
      { "Ada Obi": "KE" },
    ],
    [
      "that of who travels, for those of the delegation that comes along",
      "The Kenyan President will travel to Peru, where Kenyan Premier Eva Rono will be accompanied by a delegation of high-ranking officials, including Ada Obi, Minister of Mines, and Tom Vale, Minister of Trade.",
      { "Ada Obi": "KE", "Tom Vale": "KE" },
    ],
    [
      "that of the other of two whose security a headline calls a concern",
      "Kenya, Peru Agree On Fijian Security Concerns\n\nPrime Minister Ada Obi and Peruvian President Juan Paz held a meeting.",
      { "Ada Obi": "KE", "Juan Paz": "PE" },
    ],
    [
      "not the state of whom a king holds a meeting with",
      "King meets Saudi crown prince\n\nKing Ada II and Saudi Crown Prince Juan Paz, on Monday, held a meeting.",
      { "King Ada II": null, "Juan Paz": "SA" },
    ],
    [
      "not that of the premier before, for a deputy premier of another side",
      "They were joined by Kenyan Foreign Minister Ada Obi and Deputy Prime Minister Eva Rono of Fiji.",
      { "Ada Obi": "KE", "Eva Rono": "FJ" },
    ],
    [
      "not that of those listed with a colleague for who stands before all of them",
      "Fiji and Peru Sign a Pact\n\nMinister of Mines Ada Obi spoke in Suva in the presence of Peruvian Minister of Trade Juan Paz, Minister of Law Eva Rono and Director General Tom Vale.",
      { "Ada Obi": null, "Eva Rono": "PE", "Tom Vale": "PE" },
    ],
  ])("is %s", (_what, body, states) => {
    expect(statesIn(body)).toMatchObject(states);
  });
});
