/** Return what an answer of PostGraphile says, in the shape of the workload's own query. */
export function answerTo({ name }, { data }) {
  return ANSWERS[name](data);
}

const ANSWERS = {
  tiny: (data) => data,
  nested: ({ officials }) => ({
    officials: {
      nodes: officials.nodes.map(({ slug, name, agreements }) => ({
        slug,
        name,
        agreements: { nodes: agreements.nodes.map(({ agreement }) => withParties(agreement, partyNamed)) },
      })),
    },
  }),
  headline: ({ official }) => ({
    official: {
      name: official.name,
      memberships: { nodes: official.memberships.nodes.map(membership) },
      agreements: {
        totalCount: official.agreements.totalCount,
        edges: official.agreements.nodes.map(({ involvements, agreement }) => ({
          involvements: involvements.nodes.map(involvement),
          node: headlineAgreement(agreement),
        })),
      },
    },
  }),
  dossier: ({ relation: lists }) => ({
    relation: {
      agreements: { ...lists.agreements, nodes: lists.agreements.nodes.map(dated("signedOn")) },
      events: { ...lists.events, nodes: lists.events.nodes.map(dated("startDate")) },
      commitments: { nodes: lists.commitments.nodes.map(dated("deadline")) },
      figures: { nodes: lists.figures.nodes.map(dated("period")) },
      statements: { nodes: lists.statements.nodes.map(withEvidence) },
      officials: lists.officials,
      timeline: { nodes: lists.timeline.nodes.map(timelineItem) },
    },
  }),
  filter: ({ agreements }) => ({ agreements: { ...agreements, nodes: agreements.nodes.map(dated("signedOn")) } }),
  search: ({ search }) => ({
    search: {
      edges: search.nodes.map(({ score, type, snippet, ...things }) => ({ score, type, snippet, node: thing(things) })),
    },
  }),
  list1000: ({ agreements: { pageInfo, nodes } }) => ({
    agreements: { pageInfo, edges: nodes.map((node) => ({ node: dated("signedOn")(node) })) },
  }),
};

const TYPES = {
  article: "Article",
  official: "Official",
  organization: "Organization",
  event: "Event",
  agreement: "Agreement",
  statement: "Statement",
  country: "Country",
  commitment: "Commitment",
  figure: "Figure",
  action: "AgreementAction",
};

/** Return the one thing that is there, named by its type; null when none is. */
function thing(things) {
  const [kind] = Object.keys(things).filter((key) => things[key] !== null);
  return kind ? { __typename: TYPES[kind], ...things[kind] } : null;
}

/** A date is an object, or null when nothing is known of it. */
function dated(name) {
  return ({ [`${name}Edtf`]: edtf, ...rest }) => ({ ...rest, [name]: edtf === null ? null : { edtf } });
}

function withEvidence({ evidence, ...rest }) {
  return { ...rest, evidence: evidence.nodes };
}

function withParties(agreement, party) {
  const { parties, ...rest } = dated("signedOn")(agreement);
  return { ...rest, parties: { nodes: parties.nodes.map((each) => withEvidence(party(each))) } };
}

function partyNamed({ country, organization, ...rest }) {
  return { ...rest, party: thing({ country, organization }) };
}

function membership({ post: { label, seniority, organization, country }, ...rest }) {
  return { ...withEvidence(rest), post: { label, seniority }, organization, country };
}

function involvement({ country, organization, ...rest }) {
  return { ...withEvidence(rest), onBehalfOf: thing({ country, organization }) };
}

function headlineAgreement({ signedOnBasis, actions, event, ...rest }) {
  const agreement = withParties(rest, partyNamed);
  return {
    ...agreement,
    signedOn: agreement.signedOn && { ...agreement.signedOn, basis: signedOnBasis },
    actions: { nodes: actions.nodes.map(action) },
    event: event && eventWithParticipants(event),
  };
}

function action({ partyCountryCode, partyOrganizationId, ...rest }) {
  const country = partyCountryCode === null ? null : {};
  return {
    ...withEvidence(dated("actionOn")(rest)),
    party: thing({ country, organization: partyOrganizationId === null ? null : {} }),
  };
}

function eventWithParticipants({ participants, ...rest }) {
  return { ...dated("startDate")(rest), participants: { edges: participants.nodes.map(participant) } };
}

function participant({ role, agentCountryCode, agentOrganizationId, official }) {
  const country = agentCountryCode === null ? null : {};
  const organization = agentOrganizationId === null ? null : {};
  return { role, node: thing({ official, country, organization }) };
}

function timelineItem(entry) {
  const item = thing(entry);
  return item.__typename === "AgreementAction" ? dated("actionOn")(item) : item;
}
