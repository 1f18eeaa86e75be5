import type { Proven } from "./competency";

/** What else may be asked about posts, bodies, figures, commitments, statements and sources. */
export const MORE_FACT_QUESTIONS: Readonly<Record<string, Proven>> = {
  "of which countries a foreign minister is named": {
    query: `{
      memberships(filter: { seniority: { eq: FOREIGN_MINISTER } }) { totalCount }
      officials(filter: { seniority: { eq: FOREIGN_MINISTER } }, orderBy: [{ field: SLUG, direction: ASC }]) {
        nodes { memberships(filter: { seniority: { eq: FOREIGN_MINISTER } }) { nodes { country { code } } } }
      }
    }`,
    answer: {
      memberships: 12,
      officials: [["BH"], ["UA"], ["LV"], ["UZ"], ["CH"], ["ES"], ["MD"], ["KZ"], ["PL"], ["TJ"], ["SG"], ["LU"]],
    },
  },
  "who is head of state, head of government or deputy head of government": {
    query: `{
      state: officials(filter: { seniority: { eq: HEAD_OF_STATE } }, orderBy: [{ field: SLUG, direction: ASC }]) { nodes { slug } }
      government: officials(filter: { seniority: { eq: HEAD_OF_GOVERNMENT } }) { nodes { slug } }
      deputies: memberships(filter: { seniority: { eq: DEPUTY_HEAD_OF_GOVERNMENT } }) {
        nodes { official { slug } country { code } evidence { ...Cited } }
      }
    }`,
    answer: {
      state: ["kassym-jomart-tokayev", "shavkat-mirziyoyev"],
      government: ["keir-starmer"],
      deputies: [
        { official: "murat-nurtleu", country: "KZ" },
        { official: "mihai-popsoi", country: "MD" },
      ],
    },
    proof: [
      "Minister Nurtleu also met with Deputy Prime Minister",
      "During the bilateral negotiations held in Astana",
      "Deputy Prime Minister and Minister of Foreign Affairs of Kazakhstan, Murat Nurtleu, engaged",
      "Deputy Prime Minister Nurtleu acknowledged",
      "The delegation of the Republic of Kazakhstan headed by",
    ],
  },
  "which posts legislators hold, and in which bodies": {
    query: `{
      officials(filter: { seniority: { eq: LEGISLATOR } }, orderBy: [{ field: SLUG, direction: ASC }]) {
        nodes { name memberships { nodes { post { label } organization { name parent { name } } country { code } } } }
      }
    }`,
    answer: [
      {
        name: "Aigul Kuspan",
        memberships: [
          {
            post: "Chair of the Committee on Foreign Affairs, Defense and Security",
            organization: {
              name: "Committee on Foreign Affairs, Defense and Security",
              parent: "Majilis of Parliament",
            },
            country: "KZ",
          },
        ],
      },
      {
        name: "Jimmy Panetta",
        memberships: [
          {
            post: "Co-Chair",
            organization: { name: "«Friends of Kazakhstan» Caucus", parent: "Congress" },
            country: "US",
          },
        ],
      },
      {
        name: "Michael McCaul",
        memberships: [
          {
            post: "Chairman",
            organization: { name: "House Foreign Affairs Committee", parent: "Congress" },
            country: "US",
          },
        ],
      },
      {
        name: "Nusrat Ghani",
        memberships: [
          {
            post: "First Deputy Speaker",
            organization: { name: "House of Commons", parent: null },
            country: "GB",
          },
        ],
      },
      {
        name: "Robert Aderholt",
        memberships: [
          {
            post: "Co-Chair",
            organization: { name: "«Friends of Kazakhstan» Caucus", parent: "Congress" },
            country: "US",
          },
        ],
      },
    ],
  },
  "posts are known from the day they were reported": {
    query: `{
      official(slug: "murat-nurtleu") {
        before: memberships(asOf: "2023-12-31") { totalCount }
        after: memberships(asOf: "2024-01-31") { totalCount }
      }
    }`,
    answer: { before: 0, after: 2 },
  },
  "names are found without their diacritics": {
    query: `{
      braze: officials(filter: { name: { contains: "Braze" } }) { nodes { name slug } }
      popsoi: officials(filter: { name: { contains: "popsoi" } }) { nodes { name slug } }
      sikorski: officials(filter: { name: { contains: "Radoslaw" } }) { nodes { name slug } }
    }`,
    answer: {
      braze: [{ name: "Baiba Braže", slug: "baiba-braze" }],
      popsoi: [{ name: "Mihai Popșoi", slug: "mihai-popsoi" }],
      sikorski: [{ name: "Radosław Sikorski", slug: "radoslaw-sikorski" }],
    },
  },
  "how much the United Kingdom invested, and how many companies": {
    query: `{
      figures(filter: { from: { includesAny: ["GB"] }, to: { includesAny: ["KZ"] } }, orderBy: [{ field: VALUE, direction: DESC }]) {
        nodes { metric comparator value unit directed kind basis evidence { ...Cited } }
      }
    }`,
    answer: [
      {
        metric: "INVESTMENT",
        comparator: "GT",
        value: 18e9,
        unit: "USD",
        directed: true,
        kind: "ACTUAL",
        basis: "EXPLICIT",
      },
      {
        metric: "COMPANY_COUNT",
        comparator: "APPROX",
        value: 550,
        unit: "companies",
        directed: true,
        kind: "ACTUAL",
        basis: "EXPLICIT",
      },
    ],
    proof: ["The U.K. remains one of Kazakhstan’s major investors"],
  },
  "what Kazakhstan gave to Tajikistan, and when": {
    query: `{
      figures(filter: { metric: { eq: AID_VALUE } }) {
        nodes {
          value currency fromCountry { code } toCountry { code } directed basis
          period { edtf asStated basis rule } evidence { ...Cited }
        }
      }
    }`,
    answer: [
      {
        value: 2_800_000,
        currency: "USD",
        fromCountry: "KZ",
        toCountry: "TJ",
        directed: true,
        basis: "EXPLICIT",
        period: { edtf: "2023-12", asStated: "December last year", basis: "INFERRED", rule: "RELATIVE_DATE" },
      },
    ],
    proof: ["Recognizing the transformative role of digital technologies"],
  },
  "how many specialists are to be trained": {
    query: `{
      figures(filter: { metric: { eq: TRAINEE_COUNT } }) { nodes { value unit kind commitment { type } evidence { ...Cited } } }
    }`,
    answer: [{ value: 100, unit: "people", kind: "TARGET", commitment: "PLAN" }],
    proof: ["The parties committed to further promoting cooperation"],
  },
  "what KazAID plans": {
    query: `{
      organization(slug: "kazaid") {
        classification country { code }
        commitments { nodes { type content deadline { edtf } debtors { nodes { agent { ... on Organization { name } } } } evidence { ...Cited } } }
      }
    }`,
    answer: {
      classification: "GOVERNMENT_AGENCY",
      country: "KZ",
      commitments: [
        {
          type: "PLAN",
          content: "Organize educational courses for young diplomats from Central Asian countries.",
          deadline: null,
          debtors: ["KazAID"],
        },
        { type: "PLAN", content: "Organize internships for medical workers.", deadline: null, debtors: ["KazAID"] },
      ],
    },
    proof: ["Highlighting the importance of education"],
  },
  "what the United States declared to be ready for": {
    query: `{
      commitments(filter: { type: { eq: READINESS }, countries: { includesAny: ["US"] } }) {
        nodes { content basis debtors { nodes { agent { ... on Country { code } } } } evidence { ...Cited } }
      }
    }`,
    answer: [
      {
        content: "Support the democratic reforms of Kazakhstan and contribute to their implementation.",
        basis: "EXPLICIT",
        debtors: ["US"],
      },
    ],
    proof: ["Welcoming the timeliness of democratic reforms"],
  },
  "who was invited to what": {
    query: `{
      commitments(filter: { type: { eq: INVITATION } }) {
        nodes { content event { slug } parties(filter: { role: { eq: STATED_BY } }) { nodes { agent { ... on Official { name } } } } evidence { ...Cited } }
      }
    }`,
    answer: [
      {
        content: "Collaborate actively with Kazakh partners, above all by creating joint ventures.",
        event: "nurtleu-meeting-with-companies-of-tajikistan",
        parties: ["Murat Nurtleu"],
      },
    ],
    proof: ["In a separate meeting with the heads of the largest companies"],
  },
  "what Abdullatif Alzayani expressed": {
    query: `{
      official(slug: "abdullatif-alzayani") {
        statements { nodes { quoteType cue speakers { nodes { basis } } about { nodes { agent { ... on Organization { name } ... on Country { code } } } } evidence { ...Cited } } }
      }
    }`,
    answer: [
      {
        quoteType: "INDIRECT",
        cue: "expressed",
        speakers: ["COREFERENT"],
        about: ["Consulate General in Manama", "KZ"],
      },
    ],
    proof: ["Foreign Minister of Bahrain expressed his appreciation"],
  },
  "what Sirojiddin Muhriddin said, alone and with his counterpart": {
    query: `{
      official(slug: "sirojiddin-muhriddin") { statements { nodes { cue text speakers { totalCount } evidence { ...Cited } } } }
    }`,
    answer: [
      {
        cue: "celebrated",
        text:
          "the success of the stable and trusting political dialogue at the highest levels, which has elevated relations " +
          "between Kazakhstan and Tajikistan to a qualitatively new level of interaction",
        speakers: 2,
      },
      { cue: "expressed", text: "his commitment to deepening allied relations", speakers: 1 },
      {
        cue: "underscored",
        text: "the pivotal role of the trade and economic direction in Tajik-Kazakh interaction",
        speakers: 1,
      },
    ],
    proof: ["The leaders of the foreign affairs departments celebrated", "Minister Muhriddin, representing Tajikistan"],
  },
  "who is quoted verbatim": {
    query: `{
      statements(filter: { quoteType: { eq: DIRECT } }) { nodes { speaker { ... on Official { name } } about { nodes { agent { ... on Country { code } } } } } }
      mixed: statements(filter: { quoteType: { eq: MIXED } }) { totalCount }
    }`,
    answer: {
      statements: [
        { speaker: "Murat Nurtleu", about: ["UZ"] },
        { speaker: "Murat Nurtleu", about: ["TJ"] },
      ],
      mixed: 0,
    },
  },
  "where the articles come from": {
    query: `{
      articles(orderBy: [{ field: SLUG, direction: ASC }]) { nodes { headline publisher primarySource dateline digitalSourceType } }
    }`,
    answer: [
      {
        headline: "Kazakhstan-UK Strengthen Trade, Investment, and Labor Rights Cooperation",
        publisher: null,
        primarySource: null,
        dateline: "ASTANA",
        digitalSourceType: "COMPOSITE_WITH_TRAINED_ALGORITHMIC_MEDIA",
      },
      {
        headline: null,
        publisher: "Daryo",
        primarySource: "the Ministry of Foreign Affairs",
        dateline: null,
        digitalSourceType: null,
      },
      {
        headline: null,
        publisher: "Daryo",
        primarySource: "the Ministry of Foreign Affairs of Kazakhstan",
        dateline: null,
        digitalSourceType: null,
      },
      {
        headline: "Kazakh delegation pays working visit to Washington D.C.",
        publisher: "Kazinform",
        primarySource: "the press service of the Kazakh MFA",
        dateline: "WASHINGTON D.C.",
        digitalSourceType: null,
      },
      {
        headline: null,
        publisher: null,
        primarySource: "press service of the Kazakh MFA",
        dateline: null,
        digitalSourceType: null,
      },
    ],
  },
  "which sentences of Daryo are boilerplate": {
    query: `{
      articles(filter: { publisher: { eq: "Daryo" } }, orderBy: [{ field: SLUG, direction: ASC }]) {
        nodes { sentences(filter: { isBoilerplate: true }) { nodes { text } } }
      }
    }`,
    answer: [
      ["Follow Daryo's official Instagram and Twitter pages to keep current on world news.", "Comments (0)"],
      ["Follow Daryo's official Instagram and Twitter pages to keep current on world news.", "Comments (0)"],
    ],
  },
  "nothing was ever said of a country that no article names": {
    query: `{
      relation(between: ["KZ", "FR"]) {
        agreements { totalCount } events { totalCount } commitments { totalCount } figures { totalCount }
        statements { totalCount } officials { totalCount } organizations { totalCount } timeline { totalCount }
      }
    }`,
    answer: {
      agreements: 0,
      events: 0,
      commitments: 0,
      figures: 0,
      statements: 0,
      officials: 0,
      organizations: 0,
      timeline: 0,
    },
  },
};
