import type { Asked } from "./competency";

const NURTLEU = {
  onBehalfOf: "KZ",
  capacity: "Deputy Prime Minister and Minister of Foreign Affairs",
  basis: "INFERRED",
};

/** A. Agreements and "party to" */
export const AGREEMENT_QUESTIONS: Readonly<Record<string, Asked>> = {
  "CQ-01": {
    query: `{
      agreements(orderBy: [{ field: SIGNED_ON, direction: DESC }, { field: TITLE, direction: ASC }]) {
        nodes {
          title status basis rule evidence { ...Cited }
          parties { nodes { party { ... on Country { code } ... on Organization { acronym name } } basis rule } }
        }
      }
    }`,
    answer: [
      {
        title: "memorandum of understanding",
        status: "SIGNED",
        basis: "EXPLICIT",
        rule: null,
        parties: [
          { party: { acronym: null, name: "Ministry of Labor and Social Protection" }, basis: "EXPLICIT", rule: null },
          { party: { acronym: "GLAA", name: "Gangmasters and Labor Abuse Authority" }, basis: "EXPLICIT", rule: null },
        ],
      },
      {
        title: "Intergovernmental Agreement on Exemption from Visa Requirements for Holders of Diplomatic Passports",
        status: "SIGNED",
        basis: "EXPLICIT",
        rule: null,
        parties: [
          { party: "BH", basis: "INFERRED", rule: "BILATERAL_CONTEXT" },
          { party: "KZ", basis: "INFERRED", rule: "BILATERAL_CONTEXT" },
        ],
      },
      {
        title: "Strategic Partnership and Cooperation Agreement",
        status: "IN_RATIFICATION",
        basis: "EXPLICIT",
        rule: null,
        parties: [
          { party: "KZ", basis: "INFERRED", rule: "BILATERAL_CONTEXT" },
          { party: "GB", basis: "INFERRED", rule: "BILATERAL_CONTEXT" },
        ],
      },
      {
        title: "Agreement on allied relations",
        status: "SIGNED",
        basis: "INFERRED",
        rule: "COORDINATED_TITLES",
        parties: [
          { party: "KZ", basis: "INFERRED", rule: "BILATERAL_CONTEXT" },
          { party: "UZ", basis: "INFERRED", rule: "BILATERAL_CONTEXT" },
        ],
      },
      {
        title: "Agreement on border demarcation",
        status: "SIGNED",
        basis: "INFERRED",
        rule: "COORDINATED_TITLES",
        parties: [
          { party: "KZ", basis: "INFERRED", rule: "BILATERAL_CONTEXT" },
          { party: "UZ", basis: "INFERRED", rule: "BILATERAL_CONTEXT" },
        ],
      },
    ],
  },
  "CQ-02": {
    query: `{
      inForce: agreements(filter: { status: { eq: IN_FORCE } }) { totalCount nodes { title evidence { ...Cited } } }
      actions: agreementActions(filter: { actionType: { in: [ENTRY_INTO_FORCE, PROVISIONAL_APPLICATION, RATIFICATION] } }) {
        totalCount
      }
    }`,
    answer: { inForce: { totalCount: 0, nodes: [] }, actions: 0 },
  },
  "CQ-03": {
    query: `{
      agreement(slug: "kazakhstan-uk-strategic-partnership-and-cooperation-agreement") {
        status
        actions(orderBy: [{ field: ACTION_ON, direction: ASC }]) {
          nodes { actionType basis actionOn { edtf asStated basis rule } event { ordinal startDate { edtf } } evidence { ...Cited } }
        }
      }
    }`,
    answer: {
      status: "IN_RATIFICATION",
      actions: [
        {
          actionType: "SIGNATURE",
          basis: "EXPLICIT",
          actionOn: { edtf: "2024-04", asStated: "last year in April", basis: "INFERRED", rule: "RELATIVE_DATE" },
          event: null,
        },
        {
          actionType: "RATIFICATION_PROCESS",
          basis: "EXPLICIT",
          actionOn: { edtf: "../2025?-02-11", asStated: null, basis: "INFERRED", rule: "UNDER_WAY_AT_EVENT" },
          event: { ordinal: 8, startDate: "2025?-02-11" },
        },
      ],
    },
  },
  "CQ-05": {
    query: `{
      event(slug: "kazakhstan-uk-strategic-dialogue-8") {
        agreements {
          nodes {
            instrumentType subject basis evidence { ...Cited }
            signedOn { edtf basis rule } signingPlace signingPlaceBasis signingPlaceRule
            parties { nodes { party { ... on Country { code } ... on Organization { name } } basis evidence { ...Cited } } }
          }
        }
      }
    }`,
    answer: [
      {
        instrumentType: "MEMORANDUM_OF_UNDERSTANDING",
        subject: "protecting the labor rights of Kazakh citizens working in the U.K.",
        basis: "EXPLICIT",
        signedOn: { edtf: "2025?-02-11", basis: "INFERRED", rule: "SIGNED_DURING_EVENT" },
        signingPlace: "London",
        signingPlaceBasis: "INFERRED",
        signingPlaceRule: "SIGNED_DURING_EVENT",
        parties: [
          { party: "Ministry of Labor and Social Protection", basis: "EXPLICIT" },
          { party: "Gangmasters and Labor Abuse Authority", basis: "EXPLICIT" },
        ],
      },
    ],
  },
  "CQ-06": {
    query: `{
      agreements(filter: { instrumentType: { eq: MEMORANDUM_OF_UNDERSTANDING } }) {
        nodes { provisions(filter: { kind: { eq: AIM } }) { nodes { text basis evidence { ...Cited } } } }
      }
    }`,
    answer: [
      [
        {
          text: "facilitate the exchange of information, expertise, and best practices in labor rights protection",
          basis: "COREFERENT",
        },
      ],
    ],
  },
  "CQ-07": {
    query: `{
      official(slug: "roman-vassilenko") {
        signed: agreements(roles: [SIGNATORY]) { totalCount }
        represented: agreements(roles: [REPRESENTATIVE_OF_PARTY]) { totalCount }
        concluded: agreements {
          edges { node { instrumentType } involvements { role basis rule evidence { ...Cited } } }
        }
        discussed: agreements(roles: [DISCUSSED]) {
          edges { node { title } involvements { role basis rule evidence { ...Cited } } }
        }
      }
    }`,
    answer: {
      signed: 0,
      represented: 0,
      concluded: [
        {
          node: "MEMORANDUM_OF_UNDERSTANDING",
          involvements: [{ role: "PRESENT_AT_SIGNING", basis: "INFERRED", rule: "SIGNED_DURING_EVENT" }],
        },
      ],
      discussed: [
        {
          node: "Strategic Partnership and Cooperation Agreement",
          involvements: [{ role: "DISCUSSED", basis: "INFERRED", rule: "DISCUSSED_AT_EVENT" }],
        },
      ],
    },
  },
  "CQ-09": {
    query: `{
      agreements(filter: { parties: { includesAll: ["KZ", "BH"] } }) {
        nodes {
          title basis evidence { ...Cited }
          signedOn { edtf basis } signingPlace signingPlaceBasis
          event {
            parent { name }
            participants(filter: { representing: { includesAny: ["BH"] } }) { edges { basis node { ... on Official { name } } } }
          }
        }
      }
    }`,
    answer: [
      {
        title: "Intergovernmental Agreement on Exemption from Visa Requirements for Holders of Diplomatic Passports",
        basis: "EXPLICIT",
        signedOn: { edtf: "../2024-10-01", basis: "INFERRED" },
        signingPlace: "UN Headquarters",
        signingPlaceBasis: "INFERRED",
        event: {
          parent: "High-level week of the 79th session of the UN General Assembly",
          participants: [{ basis: "EXPLICIT", node: "Abdullatif Alzayani" }],
        },
      },
    ],
  },
  "CQ-10": {
    query: `{
      agreement(slug: "kazakhstan-bahrain-visa-exemption-agreement") {
        signatories: involvements(filter: { role: { eq: SIGNATORY } }) { totalCount }
        others: involvements { nodes { official { name } role basis rule evidence { ...Cited } } }
      }
    }`,
    answer: {
      signatories: 0,
      others: [
        { official: "Abdullatif Alzayani", role: "PRESENT_AT_SIGNING", basis: "INFERRED", rule: "SIGNED_DURING_EVENT" },
        { official: "Murat Nurtleu", role: "PRESENT_AT_SIGNING", basis: "INFERRED", rule: "SIGNED_DURING_EVENT" },
        {
          official: "Abdullatif Alzayani",
          role: "REPRESENTATIVE_OF_PARTY",
          basis: "INFERRED",
          rule: "REPRESENTS_PARTY",
        },
        { official: "Murat Nurtleu", role: "REPRESENTATIVE_OF_PARTY", basis: "INFERRED", rule: "REPRESENTS_PARTY" },
      ],
    },
    // That the Kazakh side is Nurtleu follows from the delegation he headed, not from his other meetings.
    uncited: ["On the margins of the event"],
  },
  "CQ-11": {
    query: `{
      official(slug: "murat-nurtleu") {
        strict: agreements(roles: [SIGNATORY, INITIALLER, RATIFIER, NEGOTIATOR], includeInferred: false) { totalCount }
        concluded: agreements { edges { node { slug } involvements { ...Role } } }
        discussed: agreements(roles: [DISCUSSED], orderBy: [{ field: TITLE, direction: ASC }]) {
          edges { node { slug } involvements { ...Role } }
        }
      }
    }
    fragment Role on AgreementInvolvement {
      role basis onBehalfOf { ... on Country { code } } capacity { titleAsStated } evidence { ...Cited }
    }`,
    answer: {
      strict: 0,
      concluded: [
        {
          node: "kazakhstan-bahrain-visa-exemption-agreement",
          involvements: [
            { ...NURTLEU, role: "REPRESENTATIVE_OF_PARTY" },
            { ...NURTLEU, role: "PRESENT_AT_SIGNING" },
          ],
        },
      ],
      discussed: [
        { node: "agreement-on-allied-relations", involvements: [{ ...NURTLEU, role: "DISCUSSED" }] },
        { node: "agreement-on-border-demarcation", involvements: [{ ...NURTLEU, role: "DISCUSSED" }] },
      ],
    },
  },
  "CQ-13": {
    query: `{
      official(slug: "kassym-jomart-tokayev") {
        agreements { totalCount }
        involvements { totalCount }
        events(filter: { place: { eq: "Tashkent" } }) {
          nodes { visitLevel startDate { edtf basis } evidence { ...Cited } agreements { totalCount } }
        }
      }
      agreements(filter: { parties: { includesAll: ["KZ", "UZ"] } }, orderBy: [{ field: TITLE, direction: ASC }]) {
        nodes { title signingPlace signedOn { edtf } evidence { ...Cited } }
      }
    }`,
    answer: {
      official: {
        agreements: 0,
        involvements: 0,
        events: [{ visitLevel: "STATE", startDate: { edtf: "2022-12", basis: "EXPLICIT" }, agreements: 0 }],
      },
      agreements: [
        { title: "Agreement on allied relations", signingPlace: "Tashkent", signedOn: "2022" },
        { title: "Agreement on border demarcation", signingPlace: "Tashkent", signedOn: "2022" },
      ],
    },
  },
  "CQ-14": {
    query: `{
      visit: event(slug: "nurtleu-official-visit-to-dushanbe") {
        agreements { totalCount }
        agreementsDiscussed { totalCount }
        children { nodes { agreements { totalCount } agreementsDiscussed { totalCount } } }
      }
      agreements(filter: { parties: { includesAny: ["TJ"] } }) { totalCount }
      pledged: commitment(slug: "kazakhstan-tajikistan-promising-projects") { type basis evidence { ...Cited } }
      planned: commitment(slug: "kazakhstan-tajikistan-training-of-it-specialists") { type basis evidence { ...Cited } }
    }`,
    answer: {
      visit: {
        agreements: 0,
        agreementsDiscussed: 0,
        children: Array(4).fill({ agreements: 0, agreementsDiscussed: 0 }),
      },
      agreements: 0,
      pledged: { type: "PLEDGE", basis: "EXPLICIT" },
      planned: { type: "PLAN", basis: "EXPLICIT" },
    },
  },
  "CQ-17": {
    query: `{
      agreements(filter: { or: [{ title: { contains: "Law" } }, { title: { contains: "Illegally Acquired Assets" } }] }) {
        totalCount
      }
      statements(filter: { text: { contains: "Law on the Return of Illegally Acquired Assets to the State" } }) {
        nodes { quoteType basis about { nodes { agent { ... on Official { name } } } } evidence { ...Cited } }
      }
    }`,
    answer: {
      agreements: 0,
      statements: [{ quoteType: "INDIRECT", basis: "EXPLICIT", about: ["Kassym-Jomart Tokayev"] }],
    },
  },
};
