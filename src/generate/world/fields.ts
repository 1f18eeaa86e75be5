/** A field in which states cooperate: who is in charge of it, and how news put it into words. */
export interface Field {
  /** Code of the IPTC media topic. */
  readonly topic: string;
  /** "Energy", as in "Minister of Energy" and "Ministry of Energy"; null when no ministry is named after it. */
  readonly portfolio: string | null;
  /** What is discussed: "cooperation in the gas sector". */
  readonly subjects: readonly string[];
  /** What is agreed on: "Cooperation in the Gas Sector". */
  readonly titles: readonly string[];
  /** What is promised, after "to". */
  readonly promises: readonly string[];
  /** What an agreement says, after "to". */
  readonly provisions: readonly string[];
}

/** The fields, the most reported first. */
export const FIELDS: readonly Field[] = [
  {
    topic: "04000000",
    portfolio: "Trade",
    subjects: [
      "trade and economic cooperation",
      "mutual trade",
      "investment projects",
      "industrial cooperation",
      "the removal of trade barriers",
    ],
    titles: [
      "Trade and Economic Cooperation",
      "the Promotion of Investment",
      "Industrial Cooperation",
      "Customs Matters",
    ],
    promises: [
      "open a joint trade house",
      "simplify customs procedures at the border",
      "hold a business forum every year",
      "launch joint industrial projects",
    ],
    provisions: [
      "remove duties on agricultural goods",
      "set up a joint business council",
      "exchange customs data before goods arrive",
    ],
  },
  {
    topic: "20000256",
    portfolio: "Energy",
    subjects: [
      "cooperation in the gas sector",
      "energy security",
      "the construction of hydropower plants",
      "renewable energy",
      "supplies of electricity",
    ],
    titles: [
      "Cooperation in the Field of Energy",
      "the Supply of Natural Gas",
      "the Development of Green Energy",
      "Hydropower",
    ],
    promises: [
      "increase supplies of natural gas",
      "build a solar power station",
      "finish the power line before winter",
      "share data on water levels",
    ],
    provisions: [
      "build a power line across the border",
      "guarantee the transit of gas for ten years",
      "finance wind farms together",
    ],
  },
  {
    topic: "20000598",
    portfolio: "Defence",
    subjects: [
      "regional security",
      "defence cooperation",
      "the fight against terrorism",
      "border security",
      "joint military exercises",
    ],
    titles: [
      "Cooperation in the Field of Defence",
      "Combating Transnational Crime",
      "the Exchange of Classified Information",
      "Border Management",
    ],
    promises: [
      "hold joint exercises next year",
      "train border guards",
      "exchange information on cyber threats",
      "demarcate the remaining sections of the border",
    ],
    provisions: [
      "hold joint exercises every second year",
      "protect classified information",
      "set up a hotline between the border services",
    ],
  },
  {
    topic: "11000000",
    portfolio: "Justice",
    subjects: [
      "political dialogue",
      "legal assistance",
      "interparliamentary ties",
      "consular matters",
      "the simplification of visa rules",
    ],
    titles: [
      "Mutual Legal Assistance",
      "the Waiver of Visa Requirements",
      "Strategic Partnership",
      "Consultations between the Ministries",
    ],
    promises: [
      "open a consulate general",
      "hold political consultations every six months",
      "simplify visa rules for students",
      "deepen interparliamentary ties",
    ],
    provisions: [
      "waive visas for stays of up to thirty days",
      "hand over convicted persons",
      "hold consultations every year",
    ],
  },
  {
    topic: "13000000",
    portfolio: "Digital Development",
    subjects: [
      "digital transformation",
      "cooperation in science",
      "artificial intelligence",
      "space research",
      "innovation",
    ],
    titles: [
      "Cooperation in the Field of Information Technology",
      "Scientific and Technical Cooperation",
      "the Peaceful Uses of Outer Space",
      "Cybersecurity",
    ],
    promises: [
      "open a joint technology park",
      "share its experience with electronic government",
      "launch a satellite together",
      "train programmers",
    ],
    provisions: [
      "recognise electronic signatures",
      "fund joint laboratories",
      "share the results of satellite observation",
    ],
  },
  {
    topic: "20000377",
    portfolio: "Transport",
    subjects: ["transport corridors", "railway links", "air traffic", "transit through seaports", "logistics"],
    titles: [
      "International Road Transport",
      "Air Services",
      "the Development of Transport Corridors",
      "Transit through Seaports",
    ],
    promises: [
      "resume direct flights",
      "lower tariffs for railway transit",
      "modernise the border crossings",
      "build a logistics centre at the port",
    ],
    provisions: [
      "allow two more airlines to fly between the capitals",
      "lower transit fees by a fifth",
      "recognise driving licences",
    ],
  },
  {
    topic: "05000000",
    portfolio: "Education",
    subjects: [
      "student exchanges",
      "cooperation between universities",
      "scholarships",
      "vocational training",
      "the recognition of diplomas",
    ],
    titles: [
      "Cooperation in the Field of Education",
      "the Mutual Recognition of Diplomas",
      "the Exchange of Students",
      "Vocational Training",
    ],
    promises: [
      "open a branch of a leading university",
      "grant more scholarships",
      "recognise diplomas",
      "set up a joint research institute",
    ],
    provisions: ["exchange two hundred students a year", "recognise university diplomas", "open language centres"],
  },
  {
    topic: "06000000",
    portfolio: "Environment",
    subjects: [
      "climate change",
      "water management",
      "the protection of biodiversity",
      "environmental cooperation",
      "the use of transboundary rivers",
    ],
    titles: [
      "Environmental Protection",
      "the Use of Transboundary Rivers",
      "Climate Cooperation",
      "the Conservation of Wildlife",
    ],
    promises: [
      "cut emissions of methane",
      "plant a million trees",
      "monitor glaciers together",
      "share water of the border rivers fairly",
    ],
    provisions: [
      "share data on river flow",
      "create a protected area on both sides of the border",
      "reduce emissions from industry",
    ],
  },
  {
    topic: "20000038",
    portfolio: "Culture",
    subjects: [
      "cultural and humanitarian ties",
      "tourism",
      "the protection of cultural heritage",
      "youth exchanges",
      "cooperation between museums",
    ],
    titles: [
      "Cultural Cooperation",
      "Cooperation in the Field of Tourism",
      "the Protection of Cultural Heritage",
      "Youth Policy",
    ],
    promises: [
      "hold days of culture",
      "open a cultural centre",
      "return artefacts to museums",
      "hold a festival of young artists",
    ],
    provisions: [
      "hold days of culture every two years",
      "protect monuments of common history",
      "promote tourist routes",
    ],
  },
  {
    topic: "07000000",
    portfolio: "Health",
    subjects: [
      "cooperation in health care",
      "the supply of vaccines",
      "medical training",
      "the fight against epidemics",
      "pharmaceutical production",
    ],
    titles: [
      "Cooperation in the Field of Health",
      "Medical Science",
      "the Supply of Medicines",
      "Epidemic Preparedness",
    ],
    promises: ["send medical equipment", "train surgeons", "produce vaccines together", "build a children's hospital"],
    provisions: ["recognise the registration of medicines", "exchange data on outbreaks", "train nurses"],
  },
  {
    topic: "04000000",
    portfolio: "Finance",
    subjects: [
      "financial cooperation",
      "tax matters",
      "access to capital markets",
      "the restructuring of debt",
      "banking",
    ],
    titles: [
      "the Avoidance of Double Taxation",
      "Financial Assistance",
      "Cooperation between Central Banks",
      "a Credit Line",
    ],
    promises: [
      "grant a loan on favourable terms",
      "restructure the debt",
      "open a branch of its development bank",
      "exchange tax data",
    ],
    provisions: [
      "avoid the double taxation of income",
      "provide a credit line for small companies",
      "exchange tax data automatically",
    ],
  },
  {
    topic: "04000000",
    portfolio: "Agriculture",
    subjects: ["food security", "agricultural exports", "veterinary control", "irrigation", "deliveries of grain"],
    titles: ["Cooperation in the Field of Agriculture", "Plant Quarantine", "Veterinary Control", "Food Security"],
    promises: [
      "increase exports of wheat",
      "share drought-resistant seeds",
      "lift the ban on imports of meat",
      "modernise irrigation canals",
    ],
    provisions: [
      "recognise veterinary certificates",
      "deliver grain at fixed prices",
      "control pests along the border",
    ],
  },
  {
    topic: "09000000",
    portfolio: "Labour",
    subjects: ["labour migration", "the rights of workers", "social security", "employment", "pensions"],
    titles: ["Labour Migration", "the Protection of Workers", "Social Security", "Pensions"],
    promises: [
      "protect the rights of migrant workers",
      "open an employment centre",
      "simplify work permits",
      "ban child labour",
    ],
    provisions: [
      "count years of work in both countries",
      "protect the wages of migrant workers",
      "issue work permits within a month",
    ],
  },
  {
    topic: "20000587",
    portfolio: "Social Affairs",
    subjects: [
      "human rights",
      "the rights of women",
      "the rights of children",
      "freedom of the media",
      "the support of refugees",
    ],
    titles: [
      "the Protection of Children",
      "the Support of Refugees",
      "the Rights of Persons with Disabilities",
      "Gender Equality",
    ],
    promises: [
      "ratify the convention on the rights of disabled persons",
      "support families of refugees",
      "release the detained journalists",
      "adopt a law on domestic violence",
    ],
    provisions: [
      "bring unaccompanied children home",
      "support families that took in refugees",
      "report on progress every year",
    ],
  },
  {
    topic: "20000639",
    portfolio: "Foreign Affairs",
    subjects: [
      "the situation in the region",
      "bilateral relations",
      "the schedule of high-level visits",
      "cooperation within international organizations",
      "the peaceful settlement of conflicts",
    ],
    titles: [
      "Friendship and Cooperation",
      "Cooperation between the Foreign Ministries",
      "the Establishment of a Joint Commission",
      "Diplomatic Training",
    ],
    promises: [
      "open an embassy",
      "support the candidacy for the Security Council",
      "prepare a visit of the head of state",
      "train young diplomats",
    ],
    provisions: [
      "set up a joint commission",
      "train young diplomats",
      "coordinate positions in international organizations",
    ],
  },
  {
    topic: "20000642",
    portfolio: null,
    subjects: ["economic sanctions", "the freezing of assets", "export controls", "the easing of restrictions"],
    titles: ["Export Controls", "the Release of Frozen Assets"],
    promises: ["lift restrictions on banks", "enforce export controls", "release frozen assets"],
    provisions: ["release frozen assets in three steps", "inspect dual-use goods together"],
  },
];
