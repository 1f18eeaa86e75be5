import type { Asked } from "./competency";

/** C. Posts and organizations */
export const ORGANIZATION_QUESTIONS: Readonly<Record<string, Asked>> = {
  "CQ-37": {
    query: `{
      official(slug: "murat-nurtleu") {
        memberships {
          nodes { post { label } country { code } titleAsStated basis observedOn { edtf } evidence { ...Cited } }
        }
      }
    }`,
    answer: [
      {
        post: "Deputy Prime Minister",
        country: "KZ",
        titleAsStated: "Deputy Prime Minister and Minister of Foreign Affairs",
        basis: "EXPLICIT",
        observedOn: ["2024-01", "2024-02", "2024-10-01"],
      },
      {
        post: "Minister of Foreign Affairs",
        country: "KZ",
        titleAsStated: "Deputy Prime Minister and Minister of Foreign Affairs",
        basis: "EXPLICIT",
        observedOn: ["2024-01", "2024-02", "2024-10-01"],
      },
    ],
    beside: ["Deputy Prime Minister Nurtleu acknowledged"],
  },
  "CQ-39": {
    query: `{
      organizations(
        filter: { classification: { eq: BILATERAL_BODY }, members: { includesAll: ["KZ", "UZ"] } }
        orderBy: [{ field: NAME, direction: ASC }]
      ) {
        nodes { name status basis evidence { ...Cited } }
      }
    }`,
    answer: [
      { name: "Council of Foreign Ministers", status: "PLANNED", basis: "EXPLICIT" },
      { name: "Council of Interparliamentary Cooperation", status: "EXISTING", basis: "EXPLICIT" },
      {
        name: 'International Center for Industrial Cooperation "Central Asia"',
        status: "EXISTING",
        basis: "EXPLICIT",
      },
      { name: "Supreme Interstate Council", status: "EXISTING", basis: "EXPLICIT" },
    ],
  },
  "CQ-40": {
    query: `{
      commitments(filter: { content: { contains: "multilateral structures" } }) { nodes { content basis evidence { ...Cited } } }
      article(slug: "002-d1b71018f3567910") {
        mentions(filter: { agent: { organization: { in: [
          "un", "sco", "cica", "csto", "oic", "iosb", "international-fund-for-saving-the-aral-sea"
        ] } } }) { nodes { text node { ... on Organization { acronym classification basis } } } }
      }
      organization(slug: "iosb") { name names note }
    }`,
    answer: {
      commitments: [
        {
          content:
            "Mutual support within the framework of multilateral structures, including the UN, SCO, CICA, CSTO, OIC, IOSB " +
            "and IFAS.",
          basis: "EXPLICIT",
        },
      ],
      article: [
        { text: "UN", node: { acronym: "UN", classification: "IGO", basis: "EXPLICIT" } },
        { text: "SCO", node: { acronym: "SCO", classification: "IGO", basis: "EXPLICIT" } },
        { text: "CICA", node: { acronym: "CICA", classification: "IGO", basis: "EXPLICIT" } },
        { text: "CSTO", node: { acronym: "CSTO", classification: "IGO", basis: "EXPLICIT" } },
        { text: "OIC", node: { acronym: "OIC", classification: "IGO", basis: "EXPLICIT" } },
        { text: "IOSB", node: { acronym: "IOSB", classification: "IGO", basis: "EXPLICIT" } },
        { text: "IFAS", node: { acronym: "IFAS", classification: "IGO", basis: "EXPLICIT" } },
        {
          text: "International Fund for Saving the Aral Sea",
          node: { acronym: "IFAS", classification: "IGO", basis: "EXPLICIT" },
        },
      ],
      organization: {
        name: "IOSB",
        names: ["IOSB"],
        note: "Unresolved acronym, kept as printed; possibly a slip for IOFS, the Islamic Organization for Food Security.",
      },
    },
  },
  "CQ-42": {
    query: `{
      organizations(filter: { status: { eq: PROPOSED } }) {
        nodes {
          name classification basis evidence { ...Cited }
          commitments {
            nodes {
              parties(filter: { role: { eq: INITIATOR } }) { nodes { agent { ... on Official { name } } basis rule evidence { ...Cited } } }
            }
          }
        }
      }
    }`,
    answer: [
      {
        name: "International Agency for Biological Safety",
        classification: "IGO",
        basis: "EXPLICIT",
        commitments: [[{ agent: "Kassym-Jomart Tokayev", basis: "INFERRED", rule: "POST_HOLDER_AT_DATE" }]],
      },
    ],
  },
  "CQ-43": {
    query: `{
      organizations(filter: { classification: { eq: DIPLOMATIC_MISSION }, country: { includesAny: ["KZ"] } }) {
        nodes { name status basis evidence { ...Cited } }
      }
      events(filter: { classification: { eq: OPENING } }) {
        nodes { place placeCountry { code } startDate { edtf asStated basis } evidence { ...Cited } }
      }
    }`,
    answer: {
      organizations: [{ name: "Consulate General in Manama", status: "EXISTING", basis: "EXPLICIT" }],
      events: [
        {
          place: "Manama",
          placeCountry: "BH",
          startDate: { edtf: "../2024-10-01", asStated: null, basis: "INFERRED" },
        },
      ],
    },
  },
};
