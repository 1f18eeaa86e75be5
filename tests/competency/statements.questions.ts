import type { Asked } from "./competency";

/** F. Statements */
export const STATEMENT_QUESTIONS: Readonly<Record<string, Asked>> = {
  "CQ-54": {
    query: `{
      official(slug: "murat-nurtleu") {
        statements(filter: { quoteType: { eq: DIRECT }, about: { country: { includesAny: ["UZ"] } } }) {
          nodes { text cue basis evidence { ...Cited } speakers { nodes { agent { ... on Official { name } } basis } } }
        }
      }
    }`,
    answer: [
      {
        text: "Uzbekistan occupies a special place for Kazakhstan, is a reliable ally, and an important strategic partner.",
        cue: "remarked",
        basis: "EXPLICIT",
        speakers: [{ agent: "Murat Nurtleu", basis: "COREFERENT" }],
      },
    ],
  },
  "CQ-55": {
    query: `{
      statements(filter: { quoteType: { eq: DIRECT }, about: { country: { includesAny: ["TJ"] } } }) {
        nodes {
          text attributionText basis evidence { ...Cited }
          speakers { nodes { agent { ... on Official { name } } basis evidence { ...Cited } } }
        }
      }
    }`,
    answer: [
      {
        text:
          "Tajikistan is our reliable strategic partner and ally. In Kazakhstan, they treat the brotherly Tajik people " +
          "with special warmth and are aimed at strengthening multifaceted cooperation",
        attributionText: "the head of the Ministry of Foreign Affairs of Kazakhstan",
        basis: "EXPLICIT",
        speakers: [{ agent: "Murat Nurtleu", basis: "COREFERENT" }],
      },
    ],
  },
  "CQ-56": {
    query: `{
      statements(filter: { speaker: { official: { eq: "roman-vassilenko" } }, text: { contains: "foreign ministries" } }) {
        nodes { quoteType cue text basis evidence { ...Cited } speakers { nodes { basis } } }
      }
    }`,
    answer: [
      {
        quoteType: "INDIRECT",
        cue: "commended",
        text:
          "the robust political dialogue and effective communication between the foreign ministries of both countries, " +
          "which have contributed to the deepening of multifaceted cooperation",
        basis: "EXPLICIT",
        speakers: ["EXPLICIT"],
      },
    ],
  },
};
