import type { Asked } from "./competency";

/** B. Who met whom, visits and dialogue rounds */
export const EVENT_QUESTIONS: Readonly<Record<string, Asked>> = {
  "CQ-18": {
    query: `{
      events(filter: { series: { eq: "kazakhstan-uk-strategic-dialogue" }, ordinal: { eq: 8 } }) {
        nodes {
          participants(filter: { role: { eq: CO_CHAIR } }) {
            edges { basis node { ... on Official { name } } capacity { post { label country { code } } basis } evidence { ...Cited } }
          }
        }
      }
    }`,
    answer: [
      [
        {
          basis: "EXPLICIT",
          node: "Roman Vassilenko",
          capacity: { post: { label: "Deputy Foreign Minister", country: "KZ" }, basis: "EXPLICIT" },
        },
        {
          basis: "EXPLICIT",
          node: "Stephen Doughty",
          capacity: { post: { label: "Minister of State for Foreign Affairs", country: "GB" }, basis: "EXPLICIT" },
        },
      ],
    ],
  },
  "CQ-19": {
    query: `{
      events(filter: { series: { eq: "kazakhstan-uk-strategic-dialogue" } }) {
        nodes {
          series { name } ordinal place placeBasis placeCountry { code }
          startDate { edtf asStated basis rule } evidence { ...Cited }
        }
      }
    }`,
    answer: [
      {
        series: "Kazakhstan-U.K. Strategic Dialogue",
        ordinal: 8,
        place: "London",
        placeBasis: "EXPLICIT",
        placeCountry: "GB",
        startDate: { edtf: "2025?-02-11", asStated: "Feb. 11", basis: "INFERRED", rule: "RELATIVE_DATE" },
      },
    ],
    // The year is counted from the article's date of publication; how that is known stands in its metadata.
    uncited: ["ASTANA – Kazakhstan and the United Kingdom", "He emphasized the importance of events held in 2024"],
  },
  "CQ-21": {
    query: `{
      official(slug: "kassym-jomart-tokayev") {
        events(filter: { place: { eq: "Baku" } }) {
          nodes {
            parent { name } startDate { edtf basis } ploverCategory ploverMode
            participants(filter: { not: { agent: { official: { eq: "kassym-jomart-tokayev" } } } }) {
              edges { basis node { ... on Official { name } } capacity { post { label country { code } } } evidence { ...Cited } }
            }
          }
        }
      }
    }`,
    answer: [
      {
        parent: "UN Climate Change Conference in Baku",
        startDate: { edtf: "2024", basis: "EXPLICIT" },
        ploverCategory: "CONSULT",
        ploverMode: "MULTILATERAL",
        participants: [
          { basis: "EXPLICIT", node: "Keir Starmer", capacity: { label: "Prime Minister", country: "GB" } },
        ],
      },
    ],
  },
  "CQ-22": {
    query: `{
      events(filter: { classification: { eq: NEGOTIATIONS }, place: { eq: "Astana" } }) {
        nodes {
          startDate { edtf asStated basis }
          participants {
            edges {
              basis node { ... on Official { name memberships { nodes { post { label } country { code } basis rule } } } }
              evidence { ...Cited }
            }
          }
        }
      }
    }`,
    answer: [
      {
        startDate: { edtf: "2024?-02-19", asStated: "February 19", basis: "INFERRED" },
        participants: [
          {
            basis: "EXPLICIT",
            node: {
              name: "Murat Nurtleu",
              memberships: [
                { post: "Deputy Prime Minister", country: "KZ", basis: "EXPLICIT", rule: null },
                { post: "Minister of Foreign Affairs", country: "KZ", basis: "EXPLICIT", rule: null },
              ],
            },
          },
          {
            basis: "EXPLICIT",
            node: {
              name: "Bakhtiyor Saidov",
              memberships: [
                { post: "Minister of Foreign Affairs", country: "UZ", basis: "INFERRED", rule: "COUNTERPART_POST" },
              ],
            },
          },
        ],
      },
    ],
  },
  "CQ-24": {
    query: `{
      events(
        filter: { visitLevel: { eq: STATE }, countries: { includesAll: ["KZ", "UZ"] }, startDate: { gte: "2021", lte: "2022" } }
        orderBy: [{ field: START_DATE, direction: ASC }]
      ) {
        nodes {
          place startDate { edtf basis } visitLevel basis evidence { ...Cited }
          participants(filter: { role: { eq: VISITOR } }) {
            edges { basis node { ... on Official { name } } capacity { post { label } } evidence { ...Cited } }
          }
        }
      }
    }`,
    answer: [
      {
        place: "Astana",
        startDate: { edtf: "2021-12", basis: "EXPLICIT" },
        visitLevel: "STATE",
        basis: "EXPLICIT",
        participants: [{ basis: "EXPLICIT", node: "Shavkat Mirziyoyev", capacity: "President" }],
      },
      {
        place: "Tashkent",
        startDate: { edtf: "2022-12", basis: "EXPLICIT" },
        visitLevel: "STATE",
        basis: "EXPLICIT",
        participants: [{ basis: "EXPLICIT", node: "Kassym-Jomart Tokayev", capacity: "President" }],
      },
    ],
  },
  "CQ-27": {
    query: `{
      event(slug: "nurtleu-official-visit-to-dushanbe") {
        children(filter: { not: { classification: { eq: NEGOTIATIONS } } }, orderBy: [{ field: NAME, direction: ASC }]) {
          nodes {
            classification place basis evidence { ...Cited }
            participants { edges { basis node { ... on Official { name } } group } }
          }
        }
      }
      officials(filter: { name: { contains: "Somoni" } }) { totalCount }
    }`,
    answer: {
      event: [
        {
          classification: "MEETING",
          place: "Dushanbe",
          basis: "EXPLICIT",
          participants: [
            { basis: "EXPLICIT", node: "Murat Nurtleu", group: null },
            { basis: "EXPLICIT", node: null, group: "heads of the largest companies in Tajikistan" },
          ],
        },
        {
          classification: "VISIT",
          place: "National Museum of Tajikistan",
          basis: "EXPLICIT",
          participants: [{ basis: "EXPLICIT", node: "Murat Nurtleu", group: null }],
        },
        {
          classification: "CEREMONY",
          place: "monument to Ismoil Somoni",
          basis: "EXPLICIT",
          participants: [{ basis: "EXPLICIT", node: "Murat Nurtleu", group: null }],
        },
      ],
      officials: 0,
    },
  },
  "CQ-28": {
    query: `{
      events(filter: { classification: { eq: VISIT }, countries: { includesAll: ["KZ", "US"] } }) {
        nodes {
          visitLevel place startDate { edtf asStated basis } evidence { ...Cited }
          participants(filter: { representing: { includesAny: ["KZ"] } }) {
            edges { role basis node { ... on Official { name } } capacity { post { label } } evidence { ...Cited } }
          }
        }
      }
    }`,
    answer: [
      {
        visitLevel: "WORKING",
        place: "Washington",
        startDate: { edtf: "2023?-07-12/2023?-07-13", asStated: "July 12-13", basis: "INFERRED" },
        participants: [
          {
            role: "DELEGATION_MEMBER",
            basis: "EXPLICIT",
            node: "Kairat Umarov",
            capacity: "First Deputy Minister of Foreign Affairs",
          },
          {
            role: "DELEGATION_MEMBER",
            basis: "EXPLICIT",
            node: "Aigul Kuspan",
            capacity: "Chair of the Committee on Foreign Affairs, Defense and Security",
          },
        ],
      },
    ],
  },
  "CQ-29": {
    query: `{
      event(slug: "meetings-with-members-of-the-us-congress") {
        participants(filter: { representing: { includesAny: ["US"] } }) {
          edges {
            basis group node { ... on Official { name } } evidence { ...Cited }
            capacity { post { label organization { name } } }
          }
        }
      }
      officials(filter: { or: [{ name: { contains: "Jackson" } }, { name: { contains: "Vanik" } }] }) { totalCount }
    }`,
    answer: {
      event: [
        {
          basis: "EXPLICIT",
          group: null,
          node: "Michael McCaul",
          capacity: { label: "Chairman", organization: "House Foreign Affairs Committee" },
        },
        {
          basis: "EXPLICIT",
          group: null,
          node: "Jimmy Panetta",
          capacity: { label: "Co-Chair", organization: "«Friends of Kazakhstan» Caucus" },
        },
        {
          basis: "EXPLICIT",
          group: null,
          node: "Robert Aderholt",
          capacity: { label: "Co-Chair", organization: "«Friends of Kazakhstan» Caucus" },
        },
        { basis: "EXPLICIT", group: "members of the Congress", node: null, capacity: null },
      ],
      officials: 0,
    },
  },
  "CQ-31": {
    query: `{
      official(slug: "kassym-jomart-tokayev") {
        events(filter: { or: [{ place: { eq: "Washington" } }, { countries: { includesAny: ["US"] } }] }) { totalCount }
        statementsAbout(filter: { text: { contains: "reforms" } }) { nodes { text evidence { ...Cited } } }
      }
      article(slug: "003-f9c73da3b5463647") {
        mentions(filter: { agent: { official: { eq: "kassym-jomart-tokayev" } } }) { nodes { text } }
      }
    }`,
    answer: {
      official: {
        events: 0,
        statementsAbout: [
          "the ongoing reforms by President Kassym-Jomart Tokayev, including the signing of the Law on the Return of " +
            "Illegally Acquired Assets to the State",
        ],
      },
      article: ["Kassym-Jomart Tokayev"],
    },
  },
  "CQ-32": {
    query: `{
      event(slug: "un-general-assembly-79-high-level-week") {
        children(filter: { participants: { official: { eq: "murat-nurtleu" } } }) {
          nodes {
            met: participants(filter: { not: { agent: { official: { eq: "murat-nurtleu" } } } }) {
              edges { node { ... on Official { name } } evidence { ...Cited } }
            }
            by: participants(filter: { agent: { official: { eq: "murat-nurtleu" } } }) { edges { basis rule evidence { ...Cited } } }
          }
        }
      }
    }`,
    answer: [
      { met: ["José Albares"], by: [{ basis: "COREFERENT", rule: null }] },
      { met: ["Baiba Braže"], by: [{ basis: "COREFERENT", rule: null }] },
      { met: ["Xavier Bettel"], by: [{ basis: "COREFERENT", rule: null }] },
      { met: ["Radosław Sikorski"], by: [{ basis: "COREFERENT", rule: null }] },
      { met: ["Ignazio Cassis"], by: [{ basis: "COREFERENT", rule: null }] },
      { met: ["Mihai Popșoi"], by: [{ basis: "EXPLICIT", rule: null }] },
      { met: ["Andrii Sybiha"], by: [{ basis: "EXPLICIT", rule: null }] },
      { met: ["Vivian Balakrishnan"], by: [{ basis: "INFERRED", rule: "SILENT_INTERLOCUTOR" }] },
      { met: ["Abdullatif Alzayani"], by: [{ basis: "INFERRED", rule: "SILENT_INTERLOCUTOR" }] },
      { met: ["Gilbert Houngbo"], by: [{ basis: "INFERRED", rule: "SILENT_INTERLOCUTOR" }] },
    ],
  },
  "CQ-34": {
    query: `{
      events(filter: { visitLevel: { eq: STATE }, place: { eq: "Singapore" } }) {
        nodes {
          startDate { edtf asStated basis rule } evidence { ...Cited }
          participants(filter: { role: { eq: VISITOR } }) {
            edges { node { ... on Official { name } } basis rule evidence { ...Cited } }
          }
        }
      }
      article(slug: "004-463f2454764681b9") {
        attributes(filter: { property: { eq: PUBLISHED } }) { nodes { value evidence { ...Cited } } }
      }
    }`,
    answer: {
      events: [
        {
          startDate: { edtf: "2024-05", asStated: "May this year", basis: "INFERRED", rule: "RELATIVE_DATE" },
          participants: [{ node: "Kassym-Jomart Tokayev", basis: "INFERRED", rule: "POST_HOLDER_AT_DATE" }],
        },
      ],
      article: ["2024-10-01"],
    },
  },
  "CQ-35": {
    query: `{
      official(slug: "murat-nurtleu") {
        counterparts(filter: { seniority: { eq: FOREIGN_MINISTER } }, orderBy: [{ field: SLUG, direction: ASC }]) {
          totalCount
          edges {
            basis node { name memberships(filter: { seniority: { eq: FOREIGN_MINISTER } }) { nodes { country { code } } } }
            events { nodes { evidence { ...Cited } } }
          }
        }
      }
    }`,
    answer: {
      totalCount: 11,
      edges: [
        { basis: "INFERRED", node: { name: "Abdullatif Alzayani", memberships: ["BH"] }, events: [{}] },
        { basis: "EXPLICIT", node: { name: "Andrii Sybiha", memberships: ["UA"] }, events: [{}] },
        { basis: "COREFERENT", node: { name: "Baiba Braže", memberships: ["LV"] }, events: [{}] },
        { basis: "EXPLICIT", node: { name: "Bakhtiyor Saidov", memberships: ["UZ"] }, events: [{}] },
        { basis: "COREFERENT", node: { name: "Ignazio Cassis", memberships: ["CH"] }, events: [{}] },
        { basis: "COREFERENT", node: { name: "José Albares", memberships: ["ES"] }, events: [{}] },
        { basis: "EXPLICIT", node: { name: "Mihai Popșoi", memberships: ["MD"] }, events: [{}] },
        { basis: "COREFERENT", node: { name: "Radosław Sikorski", memberships: ["PL"] }, events: [{}] },
        { basis: "EXPLICIT", node: { name: "Sirojiddin Muhriddin", memberships: ["TJ"] }, events: [{}] },
        { basis: "INFERRED", node: { name: "Vivian Balakrishnan", memberships: ["SG"] }, events: [{}] },
        { basis: "COREFERENT", node: { name: "Xavier Bettel", memberships: ["LU"] }, events: [{}] },
      ],
    },
  },
};
