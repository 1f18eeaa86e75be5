import type { Proven } from "./competency";

/** Where a careless reading of the articles goes wrong. */
export const TRAPS: Readonly<Record<string, Proven>> = {
  'a sentence repeated with the slip "Kazkahstan" is one fact with two sentences': {
    query: `{
      figures(filter: { metric: { eq: PROJECT_VALUE }, kind: { eq: ACTUAL } }) {
        nodes { value fromCountry { code } toCountry { code } evidence { ...Cited } }
      }
      countries(filter: { name: { contains: "Kazkahstan" } }) { totalCount }
    }`,
    answer: { figures: [{ value: 156e6, fromCountry: "KZ", toCountry: "UZ" }], countries: 0 },
    proof: [
      "Industrial cooperation between Kazakhstan and Uzbekistan",
      "Industrial cooperation between Kazkahstan and Uzbekistan",
    ],
  },
  '"his Uzbek counterpart" is foreign minister, no deputy prime minister': {
    query: `{
      official(slug: "bakhtiyor-saidov") {
        memberships { nodes { post { label } seniority: post { seniority } country { code } basis rule evidence { ...Cited } } }
      }
    }`,
    answer: [
      {
        post: "Minister of Foreign Affairs",
        seniority: "FOREIGN_MINISTER",
        country: "UZ",
        basis: "INFERRED",
        rule: "COUNTERPART_POST",
      },
    ],
    proof: ["During the bilateral negotiations held in Astana"],
  },
  '"during the meeting … was signed" names no signatory': {
    query: `{
      agreements(filter: { involving: { role: { in: [SIGNATORY, INITIALLER, RATIFIER, NEGOTIATOR] } } }) { totalCount }
      actions: agreementActions(filter: { actionType: { eq: SIGNATURE } }) { totalCount nodes { party { __typename } } }
    }`,
    answer: { agreements: 0, actions: { totalCount: 5, nodes: [null, null, null, null, null] } },
  },
  '"a number of agreements were reached on the organization of visits" is an understanding, no agreement': {
    query: `{
      agreements(filter: { parties: { includesAny: ["ES", "LV", "LU", "PL", "CH"] } }) { totalCount }
      commitments(filter: { countries: { includesAll: ["ES", "LV", "LU", "PL", "CH"] } }) {
        nodes { type content debtors { nodes { agent { ... on Country { code } } } } evidence { ...Cited } }
      }
    }`,
    answer: {
      agreements: 0,
      commitments: [
        {
          type: "UNDERSTANDING",
          content: "Organize mutual high-level visits.",
          debtors: ["KZ", "ES", "LV", "LU", "PL", "CH"],
        },
      ],
    },
    proof: ["Following the negotiations, a number of agreements were reached"],
  },
  "in a list of countries and names each name belongs to the country before it": {
    query: `{
      memberships(filter: { official: { in: [
        "jose-albares", "baiba-braze", "xavier-bettel", "radoslaw-sikorski", "ignazio-cassis"
      ] } }) { nodes { official { name } country { name } post { label } basis evidence { ...Cited } } }
    }`,
    answer: [
      { official: "José Albares", country: "Spain", post: "Foreign Minister", basis: "EXPLICIT" },
      { official: "Baiba Braže", country: "Latvia", post: "Foreign Minister", basis: "EXPLICIT" },
      { official: "Xavier Bettel", country: "Luxembourg", post: "Foreign Minister", basis: "EXPLICIT" },
      { official: "Radosław Sikorski", country: "Poland", post: "Foreign Minister", basis: "EXPLICIT" },
      { official: "Ignazio Cassis", country: "Switzerland", post: "Foreign Minister", basis: "EXPLICIT" },
    ],
    proof: ["On the margins of the event"],
  },
  "both Panetta and Aderholt are co-chairs of the «Friends of Kazakhstan» Caucus": {
    query: `{
      organizations(filter: { name: { contains: "friends of kazakhstan" } }) {
        nodes {
          name classification parent { name }
          officials(orderBy: [{ field: SLUG, direction: ASC }]) {
            nodes { name memberships { nodes { post { label } evidence { ...Cited } } } }
          }
        }
      }
    }`,
    answer: [
      {
        name: "«Friends of Kazakhstan» Caucus",
        classification: "CAUCUS",
        parent: "Congress",
        officials: [
          { name: "Jimmy Panetta", memberships: ["Co-Chair"] },
          { name: "Robert Aderholt", memberships: ["Co-Chair"] },
        ],
      },
    ],
    proof: ["At the meetings with the members of the Congress"],
  },
  "Jackson-Vanik is a law, neither an agreement nor two people": {
    query: `{
      officials(filter: { or: [{ name: { contains: "Jackson" } }, { name: { contains: "Vanik" } }] }) { totalCount }
      agreements(filter: { or: [{ title: { contains: "Jackson" } }, { title: { contains: "amendment" } }] }) { totalCount }
      commitments(filter: { content: { contains: "Jackson-Vanik amendment" } }) {
        nodes { type debtors { nodes { agent { ... on Country { code } } } } evidence { ...Cited } }
      }
    }`,
    answer: { officials: 0, agreements: 0, commitments: [{ type: "UNDERSTANDING", debtors: ["KZ", "US"] }] },
    proof: ["At the meetings with the members of the Congress"],
  },
  "Ismoil Somoni is whom the monument honours, no participant": {
    query: `{
      officials(filter: { name: { contains: "Somoni" } }) { totalCount }
      event(slug: "wreath-laying-at-the-monument-to-ismoil-somoni") {
        participants { edges { role node { ... on Official { name } } group evidence { ...Cited } } }
      }
    }`,
    answer: { officials: 0, event: [{ role: "ATTENDEE", node: "Murat Nurtleu", group: null }] },
    proof: ["As part of his visit, Minister Nurtleu participated"],
  },
  '"the Agency" is USAID, not the Agency for Biological Safety': {
    query: `{
      usaid: organization(slug: "usaid") {
        events { nodes { name participants(filter: { agent: { organization: { eq: "usaid" } } }) { edges { basis evidence { ...Cited } } } } }
      }
      proposed: organization(slug: "international-agency-for-biological-safety") { events { totalCount } officials { totalCount } }
    }`,
    answer: {
      usaid: [{ name: "Meeting of the Kazakh delegation with the leadership of USAID", participants: ["COREFERENT"] }],
      proposed: { events: 0, officials: 0 },
    },
    proof: ["At the meeting with the leadership of the Agency"],
  },
  '"the Head of State" is Tokayev': {
    query: `{
      official(slug: "kassym-jomart-tokayev") {
        commitments {
          nodes { content parties(filter: { role: { eq: INITIATOR } }) { nodes { basis rule } } evidence { ...Cited } }
        }
      }
    }`,
    answer: [
      {
        content: "Establish the International Agency for Biological Safety.",
        parties: [{ basis: "INFERRED", rule: "POST_HOLDER_AT_DATE" }],
      },
    ],
    proof: ["As a recognized leader in nuclear disarmament"],
  },
  '"IOSB" stays as printed, flagged': {
    query: `{
      organizations(filter: { slug: { in: ["iosb", "iofs"] } }) { nodes { name acronym names note evidence { ...Cited } } }
    }`,
    answer: [
      {
        name: "IOSB",
        acronym: "IOSB",
        names: ["IOSB"],
        note: "Unresolved acronym, kept as printed; possibly a slip for IOFS, the Islamic Organization for Food Security.",
      },
    ],
    proof: ["The commitment to provide mutual support"],
  },
  "dates worded from the report are counted from its publication, INFERRED": {
    query: `{
      april: agreement(slug: "kazakhstan-uk-strategic-partnership-and-cooperation-agreement") { signedOn { ...Worded } }
      december: figure(slug: "egov-products-transferred-to-tajikistan") { period { ...Worded } }
      may: event(slug: "president-of-kazakhstan-state-visit-to-singapore") { startDate { ...Worded } evidence { ...Cited } }
      later: event(slug: "days-of-culture-of-kazakhstan-in-tajikistan") { startDate { ...Worded } }
    }
    fragment Worded on EdtfDate { asStated edtf earliest latest basis rule }`,
    answer: {
      april: inferred("last year in April", "2024-04", "2024-04-01", "2024-04-30"),
      december: inferred("December last year", "2023-12", "2023-12-01", "2023-12-31"),
      may: inferred("May this year", "2024-05", "2024-05-01", "2024-05-31"),
      later: inferred("later this year", "2024", "2024-01-01", "2024-12-31"),
    },
    proof: ["The importance of quality and timely fulfillment"],
  },
  "Astana of December 2021 stays as stated, though the city had another name": {
    query: `{
      events(filter: { participants: { official: { eq: "shavkat-mirziyoyev" } } }) {
        nodes { place placeAsStated placeBasis placeCountry { code } startDate { edtf } evidence { ...Cited } }
      }
    }`,
    answer: [
      { place: "Astana", placeAsStated: "Astana", placeBasis: "EXPLICIT", placeCountry: "KZ", startDate: "2021-12" },
    ],
    proof: ["The discussions reflected on the fruitful outcomes"],
  },
  "a quotation over two sentences is one statement, without the comma of the reporter": {
    query: `{
      statements(filter: { quoteType: { eq: DIRECT }, speaker: { official: { eq: "murat-nurtleu" } }, text: { contains: "brotherly" } }) {
        nodes { text evidence { ...Cited } }
      }
    }`,
    answer: [
      "Tajikistan is our reliable strategic partner and ally. In Kazakhstan, they treat the brotherly Tajik people with " +
        "special warmth and are aimed at strengthening multifaceted cooperation",
    ],
    proof: ['"Tajikistan is our reliable strategic partner and ally.'],
  },
  "the British spelling of GLAA is another name of it": {
    query: `{
      organizations(filter: { name: { contains: "labour abuse" } }) { nodes { name acronym names country { code } evidence { ...Cited } } }
    }`,
    answer: [
      {
        name: "Gangmasters and Labor Abuse Authority",
        acronym: "GLAA",
        names: ["Gangmasters and Labor Abuse Authority", "GLAA", "Gangmasters and Labour Abuse Authority"],
        country: "GB",
      },
    ],
    proof: ["During the meeting, a memorandum of understanding was signed"],
  },
  "sponsors of the page are boilerplate, no organizations": {
    query: `{
      organizations(filter: { or: [{ name: { contains: "Hostinger" } }, { name: { contains: "Pools Plus" } }] }) { totalCount }
      article(slug: "000-b1f4749edf8c6481") { sentences(filter: { isBoilerplate: true }) { nodes { text } } }
    }`,
    answer: {
      organizations: 0,
      article: [
        "Kazakhstan",
        "Hostinger",
        "Pools Plus Cyprus",
        "Related Articles",
        "Leave a Reply",
        "Your email address will not be published.",
        "Required fields are marked *",
        "Back to top button",
      ],
    },
  },
  "Kazakhstan is a top trading partner of Uzbekistan, not the other way round": {
    query: `{
      of: figures(filter: { metric: { eq: TRADE_PARTNER_RANK }, to: { includesAny: ["UZ"] } }) {
        nodes { fromCountry { code } directed evidence { ...Cited } }
      }
      reverse: figures(filter: { metric: { eq: TRADE_PARTNER_RANK }, from: { includesAny: ["UZ", "TJ"] } }) { totalCount }
    }`,
    answer: { of: [{ fromCountry: "KZ", directed: true }], reverse: 0 },
    proof: ["Economic collaboration featured prominently"],
  },
  "the $10bn of trade are a target, no turnover": {
    query: `{
      actual: figures(filter: { metric: { eq: TRADE_TURNOVER }, kind: { eq: ACTUAL }, countries: { includesAll: ["KZ", "UZ"] } }) { totalCount }
      target: figures(filter: { kind: { eq: TARGET }, countries: { includesAll: ["KZ", "UZ"] } }) {
        nodes { metric value currency commitment { type } evidence { ...Cited } }
      }
    }`,
    answer: {
      actual: 0,
      target: [{ metric: "TRADE_TURNOVER", value: 1e10, currency: "USD", commitment: "TARGET" }],
    },
    proof: ["The ministers aimed to elevate mutual trade to $10bn"],
  },
};

function inferred(asStated: string, edtf: string, earliest: string, latest: string): Readonly<Record<string, string>> {
  return { asStated, edtf, earliest, latest, basis: "INFERRED", rule: "RELATIVE_DATE" };
}
