import type { Asked } from "./competency";

/** H. Composite queries */
export const DOSSIER_QUESTIONS: Readonly<Record<string, Asked>> = {
  "CQ-61": {
    query: `{
      relation(between: ["UZ", "KZ"]) {
        officials(orderBy: [{ field: SLUG, direction: ASC }]) { nodes { name } }
        events(orderBy: [{ field: START_DATE, direction: ASC }]) {
          nodes { classification visitLevel startDate { edtf } basis evidence { ...Cited } }
        }
        agreements(orderBy: [{ field: TITLE, direction: ASC }]) {
          nodes { title status signingPlace signedOn { edtf } basis evidence { ...Cited } }
        }
        organizations(orderBy: [{ field: NAME, direction: ASC }]) { nodes { name status evidence { ...Cited } } }
        figures(orderBy: [{ field: VALUE, direction: ASC }]) { nodes { metric value comparator kind evidence { ...Cited } } }
        commitments { nodes { type content figures { nodes { kind value currency } } evidence { ...Cited } } }
        statements { nodes { quoteType speaker { ... on Official { name } } evidence { ...Cited } } }
      }
    }`,
    answer: {
      officials: ["Bakhtiyor Saidov", "Kassym-Jomart Tokayev", "Murat Nurtleu", "Shavkat Mirziyoyev"],
      events: [
        { classification: "VISIT", visitLevel: "STATE", startDate: "2021-12", basis: "EXPLICIT" },
        { classification: "VISIT", visitLevel: "STATE", startDate: "2022-12", basis: "EXPLICIT" },
        { classification: "NEGOTIATIONS", visitLevel: null, startDate: "2024?-02-19", basis: "EXPLICIT" },
        { classification: "AUDIENCE", visitLevel: null, startDate: "../2024-02", basis: "EXPLICIT" },
      ],
      agreements: [
        {
          title: "Agreement on allied relations",
          status: "SIGNED",
          signingPlace: "Tashkent",
          signedOn: "2022",
          basis: "INFERRED",
        },
        {
          title: "Agreement on border demarcation",
          status: "SIGNED",
          signingPlace: "Tashkent",
          signedOn: "2022",
          basis: "INFERRED",
        },
      ],
      organizations: [
        { name: "Council of Foreign Ministers", status: "PLANNED" },
        { name: "Council of Interparliamentary Cooperation", status: "EXISTING" },
        { name: 'International Center for Industrial Cooperation "Central Asia"', status: "EXISTING" },
        { name: "Supreme Interstate Council", status: "EXISTING" },
      ],
      figures: [
        { metric: "TRADE_PARTNER_RANK", value: 3, comparator: "LTE", kind: "ACTUAL" },
        { metric: "PROJECT_COUNT", value: 21, comparator: "EQ", kind: "PIPELINE" },
        { metric: "PROJECT_VALUE", value: 156e6, comparator: "EQ", kind: "ACTUAL" },
        { metric: "PROJECT_VALUE", value: 1e9, comparator: "APPROX", kind: "PIPELINE" },
      ],
      commitments: [
        {
          type: "TARGET",
          content: "Elevate mutual trade to $10bn.",
          figures: [{ kind: "TARGET", value: 1e10, currency: "USD" }],
        },
        {
          type: "INTENTION",
          content:
            'Focus on the International Center for Industrial Cooperation "Central Asia" to facilitate trade, economic, ' +
            "and investment ties.",
          figures: [],
        },
        { type: "PLAN", content: "Create a Council of Foreign Ministers.", figures: [] },
        {
          type: "UNDERSTANDING",
          content:
            "Transport and logistics, energy, and water resources are key areas for intensified cooperation, alongside " +
            "efforts to strengthen cultural and humanitarian bonds.",
          figures: [],
        },
        {
          type: "INTENTION",
          content: "Establish university branches and joint research to promote common cultural heritage.",
          figures: [],
        },
        { type: "INTENTION", content: "Collaborate closely on regional and international matters.", figures: [] },
        {
          type: "PLEDGE",
          content: "Mutual support for the international initiatives of both states.",
          figures: [],
        },
        {
          type: "UNDERSTANDING",
          content: "Regional cooperation within the framework of Central Asian Consultative Meetings is important.",
          figures: [],
        },
      ],
      statements: [
        { quoteType: "DIRECT", speaker: "Murat Nurtleu" },
        { quoteType: "INDIRECT", speaker: "Murat Nurtleu" },
      ],
    },
    beside: [
      "Emphasizing the profound ties",
      "Industrial cooperation between Kazkahstan",
      "Transport and logistics, energy, and water resources",
      "They underscored the importance of regional cooperation",
    ],
  },
};
