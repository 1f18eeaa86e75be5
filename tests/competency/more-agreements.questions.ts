import type { Proven } from "./competency";

const SPCA = "kazakhstan-uk-strategic-partnership-and-cooperation-agreement";
const LABOR = "kazakhstan-uk-labor-rights-memorandum-of-understanding";
const VISA = "kazakhstan-bahrain-visa-exemption-agreement";
const DOUGHTY = { onBehalfOf: "GB", capacity: "Minister of State for Foreign Affairs", basis: "INFERRED" };
const SAIDOV = { onBehalfOf: "UZ", capacity: "Minister of Foreign Affairs", basis: "INFERRED" };
const ALZAYANI = { onBehalfOf: "BH", capacity: "Foreign Minister", basis: "INFERRED" };

/** What else may be asked about the agreements, and who had what to do with them. */
export const MORE_AGREEMENT_QUESTIONS: Readonly<Record<string, Proven>> = {
  "nobody of the 24 officials signed, initialled, ratified or negotiated anything": {
    query: `{
      officials {
        totalCount
        nodes {
          signed: agreements(roles: [SIGNATORY]) { totalCount }
          strict: agreements(roles: [SIGNATORY, INITIALLER, RATIFIER, NEGOTIATOR], includeInferred: false) { totalCount }
          announced: agreements(roles: [ANNOUNCER]) { totalCount }
        }
      }
    }`,
    answer: { totalCount: 24, nodes: Array(24).fill({ signed: 0, strict: 0, announced: 0 }) },
  },
  "what anybody had to do with an agreement is inferred": {
    query: `{
      inferred: agreementInvolvements(filter: { basis: { eq: INFERRED } }) { totalCount }
      others: agreementInvolvements(filter: { basis: { notIn: [INFERRED] } }) { totalCount }
      official(slug: "murat-nurtleu") {
        agreements(roles: [REPRESENTATIVE_OF_PARTY, PRESENT_AT_SIGNING, DISCUSSED], includeInferred: false) { totalCount }
      }
    }`,
    answer: { inferred: 12, others: 0, official: 0 },
  },
  "there are five agreements: four SIGNED, one IN_RATIFICATION, of unknown legal form": {
    query: `{
      all: agreements { totalCount }
      signed: agreements(filter: { status: { eq: SIGNED } }) { totalCount }
      inRatification: agreements(filter: { status: { eq: IN_RATIFICATION } }) { nodes { slug } }
      others: agreements(filter: { status: { notIn: [SIGNED, IN_RATIFICATION] } }) { totalCount }
      unknownForm: agreements(filter: { legalForm: { eq: UNKNOWN } }) { totalCount }
    }`,
    answer: { all: 5, signed: 4, inRatification: [SPCA], others: 0, unknownForm: 5 },
  },
  "the status of the Strategic Partnership and Cooperation Agreement over time": {
    query: `{
      agreement(slug: "${SPCA}") {
        before: status(asOf: "2024-03")
        signed: status(asOf: "2024-12-31")
        later: status(asOf: "2025-12-31")
        latest: status
      }
    }`,
    answer: { before: "UNKNOWN", signed: "SIGNED", later: "IN_RATIFICATION", latest: "IN_RATIFICATION" },
  },
  "the status of the other agreements over time": {
    query: `{
      labor: agreement(slug: "${LABOR}") { before: status(asOf: "2025-02-10") after: status(asOf: "2025-02-11") }
      visa: agreement(slug: "${VISA}") { before: status(asOf: "2024-09-30") after: status(asOf: "2024-10-01") }
      border: agreement(slug: "agreement-on-border-demarcation") {
        before: status(asOf: "2021") within: status(asOf: "2022-06-30") after: status(asOf: "2022")
      }
    }`,
    answer: {
      labor: { before: "UNKNOWN", after: "SIGNED" },
      visa: { before: "UNKNOWN", after: "SIGNED" },
      border: { before: "UNKNOWN", within: "UNKNOWN", after: "SIGNED" },
    },
  },
  "the agreements of Stephen Doughty": {
    query: `{
      official(slug: "stephen-doughty") {
        concluded: agreements { edges { node { slug } involvements { ...Role } } }
        discussed: agreements(roles: [DISCUSSED]) { edges { node { slug } involvements { ...Role } } }
      }
    }
    fragment Role on AgreementInvolvement {
      role basis onBehalfOf { ... on Country { code } } capacity { post { label } } evidence { ...Cited }
    }`,
    answer: {
      concluded: [{ node: LABOR, involvements: [{ ...DOUGHTY, role: "PRESENT_AT_SIGNING" }] }],
      discussed: [{ node: SPCA, involvements: [{ ...DOUGHTY, role: "DISCUSSED" }] }],
    },
    proof: ["During the meeting, a memorandum of understanding was signed", "Discussions also revolved around"],
  },
  "the agreements of Bakhtiyor Saidov": {
    query: `{
      official(slug: "bakhtiyor-saidov") {
        concluded: agreements { totalCount }
        discussed: agreements(roles: [DISCUSSED], orderBy: [{ field: TITLE, direction: ASC }]) {
          edges {
            node { title }
            involvements { role basis onBehalfOf { ... on Country { code } } capacity { post { label } } evidence { ...Cited } }
          }
        }
      }
    }`,
    answer: {
      concluded: 0,
      discussed: [
        { node: "Agreement on allied relations", involvements: [{ ...SAIDOV, role: "DISCUSSED" }] },
        { node: "Agreement on border demarcation", involvements: [{ ...SAIDOV, role: "DISCUSSED" }] },
      ],
    },
    proof: ["Both parties acknowledged the solid legal framework"],
  },
  "the agreements of Abdullatif Alzayani": {
    query: `{
      official(slug: "abdullatif-alzayani") {
        agreements {
          edges {
            node { slug }
            involvements { role basis onBehalfOf { ... on Country { code } } capacity { post { label } } evidence { ...Cited } }
          }
        }
      }
    }`,
    answer: [
      {
        node: VISA,
        involvements: [
          { ...ALZAYANI, role: "REPRESENTATIVE_OF_PARTY" },
          { ...ALZAYANI, role: "PRESENT_AT_SIGNING" },
        ],
      },
    ],
    proof: ["During the meeting with Bahrain’s Foreign Minister"],
  },
  "presidents, a prime minister, legislators and others have nothing to do with any agreement": {
    query: `{
      officials(filter: { slug: { in: [
        "kassym-jomart-tokayev", "shavkat-mirziyoyev", "keir-starmer", "nusrat-ghani", "sirojiddin-muhriddin", "kairat-umarov",
        "michael-mccaul", "gilbert-houngbo", "vivian-balakrishnan"
      ] } }) { totalCount nodes { involvements { totalCount } } }
    }`,
    answer: { totalCount: 9, nodes: [0, 0, 0, 0, 0, 0, 0, 0, 0] },
  },
  "only the two foreign ministers represented a party": {
    query: `{
      agreementInvolvements(filter: { role: { eq: REPRESENTATIVE_OF_PARTY } }) {
        nodes { official { name } onBehalfOf { ... on Country { code } } rule evidence { ...Cited } }
      }
    }`,
    answer: [
      { official: "Abdullatif Alzayani", onBehalfOf: "BH", rule: "REPRESENTS_PARTY" },
      { official: "Murat Nurtleu", onBehalfOf: "KZ", rule: "REPRESENTS_PARTY" },
    ],
    proof: ["During the meeting with Bahrain’s Foreign Minister"],
  },
  "the parties of the labor memorandum are two bodies, of whom nobody says that they act for their states": {
    query: `{
      agreement(slug: "${LABOR}") {
        parties {
          nodes {
            party { __typename ... on Organization { name classification country { code } } }
            participation onBehalfOf { code } basis evidence { ...Cited }
          }
        }
      }
    }`,
    answer: [
      {
        party: {
          __typename: "Organization",
          name: "Ministry of Labor and Social Protection",
          classification: "MINISTRY",
          country: "KZ",
        },
        participation: "SIGNATORY",
        onBehalfOf: null,
        basis: "EXPLICIT",
      },
      {
        party: {
          __typename: "Organization",
          name: "Gangmasters and Labor Abuse Authority",
          classification: "GOVERNMENT_AGENCY",
          country: "GB",
        },
        participation: "SIGNATORY",
        onBehalfOf: null,
        basis: "EXPLICIT",
      },
    ],
    proof: ["During the meeting, a memorandum of understanding was signed"],
  },
  "the agreements that GLAA is a party to": {
    query: `{
      organization(slug: "gb-gangmasters-and-labor-abuse-authority") { agreements { nodes { slug status evidence { ...Cited } } } }
    }`,
    answer: [{ slug: LABOR, status: "SIGNED" }],
    proof: ["During the meeting, a memorandum of understanding was signed"],
  },
  "the agreements of Kazakhstan with each country": {
    query: `{
      country(code: "KZ") {
        bahrain: agreements(with: "BH") { nodes { slug } }
        uzbekistan: agreements(with: "UZ", orderBy: [{ field: TITLE, direction: ASC }]) { nodes { slug } }
        tajikistan: agreements(with: "TJ") { totalCount }
        unitedStates: agreements(with: "US") { totalCount }
        singapore: agreements(with: "SG") { totalCount }
      }
    }`,
    answer: {
      bahrain: [VISA],
      uzbekistan: ["agreement-on-allied-relations", "agreement-on-border-demarcation"],
      tajikistan: 0,
      unitedStates: 0,
      singapore: 0,
    },
  },
  "what was signed in 2022, in 2024, and by the day of the page": {
    query: `{
      in2022: agreements(filter: { signedOn: { gte: "2022", lte: "2022" } }, orderBy: [{ field: TITLE, direction: ASC }]) {
        nodes { slug signingPlace }
      }
      april2024: agreements(filter: { signedOn: { overlaps: "2024-04" }, parties: { includesAny: ["GB"] } }) { nodes { slug } }
      in2023: agreements(filter: { signedOn: { gte: "2023", lte: "2023" } }) { totalCount }
    }`,
    answer: {
      in2022: [
        { slug: "agreement-on-allied-relations", signingPlace: "Tashkent" },
        { slug: "agreement-on-border-demarcation", signingPlace: "Tashkent" },
      ],
      april2024: [SPCA],
      in2023: 0,
    },
  },
  "which agreements were discussed, and where": {
    query: `{
      astana: event(slug: "kazakhstan-uzbekistan-negotiations-in-astana") {
        agreements { totalCount }
        agreementsDiscussed(orderBy: [{ field: TITLE, direction: ASC }]) { nodes { title } }
      }
      london: agreement(slug: "${SPCA}") { discussions { nodes { event { ordinal } basis evidence { ...Cited } } } event { slug } }
    }`,
    answer: {
      astana: {
        agreements: 0,
        agreementsDiscussed: ["Agreement on allied relations", "Agreement on border demarcation"],
      },
      london: { discussions: [{ event: 8, basis: "EXPLICIT" }], event: null },
    },
    proof: ["Discussions also revolved around"],
  },
  "what the memorandum provides": {
    query: `{ agreement(slug: "${LABOR}") { provisions { nodes { kind text basis evidence { ...Cited } } } } }`,
    answer: [
      {
        kind: "SUBJECT",
        text: "enhance cooperation in protecting the labor rights of Kazakh citizens working in the U.K.",
        basis: "EXPLICIT",
      },
      {
        kind: "AIM",
        text: "facilitate the exchange of information, expertise, and best practices in labor rights protection",
        basis: "COREFERENT",
      },
    ],
    proof: ["During the meeting, a memorandum of understanding was signed", "This agreement aims to facilitate"],
  },
};
