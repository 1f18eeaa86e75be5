import type { Asked } from "./competency";

const BOTH = ["KZ", "TJ"];

/** E. Commitments and plans */
export const COMMITMENT_QUESTIONS: Readonly<Record<string, Asked>> = {
  "CQ-50": {
    query: `{
      relation(between: ["KZ", "TJ"]) {
        commitments(filter: { type: { in: [PLEDGE, PLAN, READINESS] } }) {
          nodes {
            type content basis evidence { ...Cited }
            debtors { nodes { agent { ... on Country { code } ... on Organization { name } } } }
            parties(filter: { role: { eq: STATED_BY } }) { nodes { agent { ... on Official { name } ... on Country { code } } } }
          }
        }
      }
    }`,
    answer: [
      {
        type: "PLEDGE",
        content: "Intensify joint efforts to promote promising projects.",
        basis: "EXPLICIT",
        debtors: BOTH,
        parties: [],
      },
      {
        type: "READINESS",
        content:
          "Increase exports, including the supply of railway locomotives and wagons, rail and beam products, flour, and " +
          "create all necessary conditions for the development of cooperative ties.",
        basis: "EXPLICIT",
        debtors: ["KZ"],
        parties: ["Murat Nurtleu"],
      },
      {
        type: "PLEDGE",
        content: "Further promote cooperation in digital technologies.",
        basis: "COREFERENT",
        debtors: BOTH,
        parties: [],
      },
      {
        type: "PLAN",
        content: "Train 100 Tajik specialists in advanced Kazakh IT schools.",
        basis: "EXPLICIT",
        debtors: BOTH,
        parties: [],
      },
      {
        type: "PLEDGE",
        content:
          "Mutual support within the framework of multilateral structures, including the UN, SCO, CICA, CSTO, OIC, IOSB " +
          "and IFAS.",
        basis: "EXPLICIT",
        debtors: BOTH,
        parties: [],
      },
      {
        type: "PLAN",
        content: "Hold Days of Culture of Kazakhstan in Tajikistan.",
        basis: "EXPLICIT",
        debtors: BOTH,
        parties: [],
      },
      {
        type: "PLAN",
        content: "Organize educational courses for young diplomats from Central Asian countries.",
        basis: "EXPLICIT",
        debtors: ["KazAID"],
        parties: ["KZ"],
      },
      {
        type: "PLAN",
        content: "Organize internships for medical workers.",
        basis: "EXPLICIT",
        debtors: ["KazAID"],
        parties: ["KZ"],
      },
    ],
    beside: ["Plans were outlined for the upcoming Days of Culture", "Highlighting the importance of education"],
  },
  "CQ-52": {
    query: `{
      commitments(filter: { countries: { includesAll: ["KZ", "UZ"] }, type: { eq: PLEDGE } }) {
        nodes {
          content basis evidence { ...Cited }
          parties(filter: { role: { eq: STATED_BY } }) { nodes { agent { ... on Official { name } } } }
        }
      }
    }`,
    answer: [
      {
        content: "Mutual support for the international initiatives of both states.",
        basis: "EXPLICIT",
        parties: ["Murat Nurtleu", "Bakhtiyor Saidov"],
      },
    ],
  },
};
