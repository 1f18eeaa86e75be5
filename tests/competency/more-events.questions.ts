import type { Proven } from "./competency";

/** What else may be asked about meetings, visits and who took part in them. */
export const MORE_EVENT_QUESTIONS: Readonly<Record<string, Proven>> = {
  "who received Bakhtiyor Saidov": {
    query: `{
      events(filter: { classification: { eq: AUDIENCE } }) {
        nodes {
          participants {
            edges { role basis node { ... on Official { name } } representing { ... on Country { code } } evidence { ...Cited } }
          }
        }
      }
    }`,
    answer: [
      [
        { role: "VISITOR", basis: "EXPLICIT", node: "Bakhtiyor Saidov", representing: "UZ" },
        { role: "RECEIVED_BY", basis: "EXPLICIT", node: "Kassym-Jomart Tokayev", representing: "KZ" },
      ],
    ],
    proof: ["The official visit also saw Minister Bakhtiyor Saidov"],
  },
  "which visits there were, and of which level": {
    query: `{
      events(filter: { classification: { eq: VISIT } }, orderBy: [{ field: NAME, direction: ASC }]) {
        nodes { name visitLevel evidence { ...Cited } }
      }
    }`,
    answer: [
      { name: "Official visit of Bakhtiyor Saidov", visitLevel: "OFFICIAL" },
      { name: "Official visit of Murat Nurtleu to Dushanbe", visitLevel: "OFFICIAL" },
      { name: "State visit of President Kassym-Jomart Tokayev to Tashkent", visitLevel: "STATE" },
      { name: "State visit of President Shavkat Mirziyoyev to Astana", visitLevel: "STATE" },
      { name: "State visit of the President of Kazakhstan to Singapore", visitLevel: "STATE" },
      { name: "Visit of Murat Nurtleu to the National Museum of Tajikistan", visitLevel: "UNSPECIFIED" },
      { name: "Working visit of a delegation of Kazakhstan to Washington", visitLevel: "WORKING" },
    ],
    proof: [
      "The official visit also saw Minister Bakhtiyor Saidov",
      "Deputy Prime Minister and Minister of Foreign Affairs of Kazakhstan, Murat Nurtleu, engaged",
      "The discussions reflected on the fruitful outcomes",
      "The importance of quality and timely fulfillment",
      "As part of his visit, Minister Nurtleu participated",
      "WASHINGTON D.C. KAZINFORM",
    ],
  },
  "what is still to come": {
    query: `{
      events(filter: { realis: { eq: FUTURE } }) { nodes { name status startDate { edtf basis } evidence { ...Cited } } }
      tentative: events(filter: { status: { eq: TENTATIVE } }) { totalCount }
      organizations(filter: { status: { notIn: [EXISTING] } }, orderBy: [{ field: NAME, direction: ASC }]) {
        nodes { name status evidence { ...Cited } }
      }
    }`,
    answer: {
      events: [
        {
          name: "Days of Culture of Kazakhstan in Tajikistan",
          status: "TENTATIVE",
          startDate: { edtf: "2024", basis: "INFERRED" },
        },
      ],
      tentative: 1,
      organizations: [
        { name: "Council of Foreign Ministers", status: "PLANNED" },
        { name: "International Agency for Biological Safety", status: "PROPOSED" },
      ],
    },
    proof: [
      "Plans were outlined for the upcoming Days of Culture",
      "Plans for the creation of a Council of Foreign Ministers",
      "As a recognized leader in nuclear disarmament",
    ],
  },
  "whom Roman Vassilenko met": {
    query: `{
      official(slug: "roman-vassilenko") {
        counterparts(orderBy: [{ field: SLUG, direction: ASC }]) {
          edges { meetings basis node { name } events { nodes { classification evidence { ...Cited } } } }
        }
      }
      organization(slug: "international-institute-for-strategic-studies") {
        classification events { nodes { participants(filter: { agent: { official: { eq: "roman-vassilenko" } } }) { edges { basis evidence { ...Cited } } } } }
      }
    }`,
    answer: {
      official: [
        { meetings: 1, basis: "EXPLICIT", node: "Nusrat Ghani", events: ["MEETING"] },
        { meetings: 1, basis: "EXPLICIT", node: "Stephen Doughty", events: ["DIALOGUE_ROUND"] },
      ],
      organization: { classification: "NGO_OR_THINK_TANK", events: [["COREFERENT"]] },
    },
    proof: [
      "In addition to the official meetings, Vassilenko engaged",
      "In light of this occasion",
      "He also held productive discussions",
    ],
  },
  "whom President Tokayev met, and that a visit names no host": {
    query: `{
      official(slug: "kassym-jomart-tokayev") {
        counterparts(orderBy: [{ field: SLUG, direction: ASC }]) { edges { basis last { edtf } node { name } } }
      }
      mirziyoyev: official(slug: "shavkat-mirziyoyev") { counterparts { totalCount } events { nodes { name evidence { ...Cited } } } }
    }`,
    answer: {
      official: [
        { basis: "EXPLICIT", last: "../2024-02", node: "Bakhtiyor Saidov" },
        { basis: "EXPLICIT", last: "2024", node: "Keir Starmer" },
      ],
      mirziyoyev: { counterparts: 0, events: ["State visit of President Shavkat Mirziyoyev to Astana"] },
    },
    proof: ["The discussions reflected on the fruitful outcomes"],
  },
  "how many people Murat Nurtleu met, and that the head of the ILO is the one who is no foreign minister": {
    query: `{
      official(slug: "murat-nurtleu") {
        counterparts { totalCount }
        other: counterparts(filter: { not: { seniority: { eq: FOREIGN_MINISTER } } }) {
          edges { basis node { name memberships { nodes { post { label organization { name } } } } } }
        }
      }
    }`,
    answer: {
      counterparts: 12,
      other: [
        {
          basis: "INFERRED",
          node: {
            name: "Gilbert Houngbo",
            memberships: [{ label: "Director-General", organization: "International Labor Organization" }],
          },
        },
      ],
    },
  },
  "whom the delegation to Washington met: not its own members": {
    query: `{
      official(slug: "aigul-kuspan") {
        counterparts(orderBy: [{ field: SLUG, direction: ASC }]) { edges { basis node { name } } }
      }
    }`,
    answer: [
      { basis: "COREFERENT", node: "Jimmy Panetta" },
      { basis: "COREFERENT", node: "Michael McCaul" },
      { basis: "COREFERENT", node: "Robert Aderholt" },
    ],
  },
  "whom each participant of the dialogue represents": {
    query: `{
      event(slug: "kazakhstan-uk-strategic-dialogue-8") {
        participants {
          edges {
            role basis representing { ... on Country { code } }
            node { ... on Official { name } ... on Country { code } } evidence { ...Cited }
          }
        }
      }
    }`,
    answer: [
      { role: "CO_CHAIR", basis: "EXPLICIT", representing: "KZ", node: "Roman Vassilenko" },
      { role: "CO_CHAIR", basis: "EXPLICIT", representing: "GB", node: "Stephen Doughty" },
      { role: "ATTENDEE", basis: "COREFERENT", representing: null, node: "KZ" },
      { role: "ATTENDEE", basis: "COREFERENT", representing: null, node: "GB" },
    ],
    proof: ["The meeting, co-chaired by", "In light of this occasion"],
  },
  "what the dialogue was about": {
    query: `{
      event(slug: "kazakhstan-uk-strategic-dialogue-8") { topics { edges { asStated assignment { basis evidence { ...Cited } } } } }
    }`,
    answer: [
      { asStated: "politics", assignment: "EXPLICIT" },
      { asStated: "economy, investment", assignment: "EXPLICIT" },
      { asStated: "energy", assignment: "EXPLICIT" },
      { asStated: "environment", assignment: "EXPLICIT" },
      { asStated: "culture", assignment: "EXPLICIT" },
      { asStated: "education", assignment: "EXPLICIT" },
      { asStated: "security", assignment: "EXPLICIT" },
      { asStated: "regional and international issues of mutual interest", assignment: "EXPLICIT" },
    ],
    proof: ["The meeting, co-chaired by", "Moreover, both sides engaged"],
  },
  "who headed the delegation to the General Assembly": {
    query: `{
      participations(filter: { role: { eq: HEAD_OF_DELEGATION } }) {
        nodes {
          agent { ... on Official { name } } representing { ... on Country { code } } basis
          event { place } evidence { ...Cited }
        }
      }
    }`,
    answer: [{ agent: "Murat Nurtleu", representing: "KZ", basis: "EXPLICIT", event: "UN Headquarters" }],
    proof: ["The delegation of the Republic of Kazakhstan headed by"],
  },
  "with which organs of the United States the delegation talked": {
    query: `{
      participations(filter: { representing: { includesAny: ["US"] }, agent: { organization: { in: [
        "us-white-house", "us-state-department", "usaid"
      ] } } }) { nodes { agent { ... on Organization { name } } basis evidence { ...Cited } } }
    }`,
    answer: [
      { agent: "White House", basis: "EXPLICIT" },
      { agent: "State Department", basis: "EXPLICIT" },
      { agent: "USAID", basis: "COREFERENT" },
    ],
    proof: ["The White House and State Department negotiations", "At the meeting with the leadership of the Agency"],
  },
  "what took place in London, in Tashkent and in Washington": {
    query: `{
      london: events(filter: { place: { eq: "London" } }) { nodes { slug } }
      tashkent: events(filter: { place: { eq: "Tashkent" } }) { nodes { slug } }
      washington: events(filter: { place: { eq: "Washington" }, placeCountry: { includesAny: ["US"] } }) { totalCount }
    }`,
    answer: {
      london: ["kazakhstan-uk-strategic-dialogue-8"],
      tashkent: ["tokayev-state-visit-to-tashkent"],
      washington: 5,
    },
  },
  "the anniversary of relations of Kazakhstan and the United Kingdom": {
    query: `{
      events(filter: { classification: { eq: ANNIVERSARY } }) {
        nodes {
          startDate { edtf asStated } figures { nodes { metric value unit } } evidence { ...Cited }
          participants { edges { node { ... on Country { code } } } }
        }
      }
    }`,
    answer: [
      {
        startDate: { edtf: "2025?-01-19", asStated: "Jan. 19" },
        figures: [{ metric: "ANNIVERSARY", value: 33, unit: "years" }],
        participants: ["KZ", "GB"],
      },
    ],
    proof: ["ASTANA – Kazakhstan and the United Kingdom celebrated"],
  },
  "of the Consultative Meetings of Central Asia no session is told": {
    query: `{ eventSeries(slug: "central-asian-consultative-meetings") { name events { totalCount } evidence { ...Cited } } }`,
    answer: { name: "Consultative Meetings of the Heads of State of Central Asia", events: 0 },
    proof: ["They underscored the importance of regional cooperation", "Interaction within the framework"],
  },
};
