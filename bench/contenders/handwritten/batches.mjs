/**
 * Return the fields that are read for many objects at once, by type and field: `key` says what is read for an object, null
 * for nothing, and `read` reads the values of many keys.
 */
export function batchesOf(readers) {
  const id = ({ id: key }) => key;
  const evidence = { key: id, read: readers.evidence };
  const party = { key: agentKey, read: (agents) => readAgents(agents, readers) };
  return {
    Official: {
      memberships: { key: id, read: asNodes(readers.membershipsOfOfficial) },
      agreements: {
        key: (official, args) => ({ officialId: official.id, args }),
        read: (keys) => readers.agreementsOfOfficials(keys).map((nodes, index) => ({ ...keys[index], nodes })),
      },
    },
    OfficialAgreementConnection: {
      totalCount: { key: (connection) => connection, read: readers.agreementCount },
    },
    OfficialAgreementEdge: {
      involvements: {
        key: ({ officialId, args, node }) => ({ officialId, args, agreementId: node.id }),
        read: readers.involvementsOfEdge,
      },
    },
    AgreementInvolvement: {
      onBehalfOf: party,
      capacity: { key: ({ capacityId }) => capacityId, read: readers.membership },
      evidence,
    },
    Membership: {
      organization: { key: ({ organizationId }) => organizationId, read: readers.organization },
      country: { key: ({ countryCode }) => countryCode, read: readers.country },
      evidence,
    },
    Agreement: {
      parties: { key: id, read: asNodes(readers.partiesOfAgreement) },
      actions: { key: id, read: asNodes(readers.actionsOfAgreement) },
      event: { key: ({ eventId }) => eventId, read: readers.event },
    },
    AgreementParty: { party, evidence },
    AgreementAction: { party, evidence },
    Event: {
      participants: {
        key: id,
        read: (events) => readers.participantsOfEvent(events).map((edges) => ({ edges })),
      },
    },
    EventParticipantEdge: { node: party },
    Statement: { evidence },
  };
}

function asNodes(read) {
  return (keys) => read(keys).map((nodes) => ({ nodes }));
}

/** Who is meant by the columns of a row, null for nobody. */
function agentKey({ countryCode, organizationId, officialId }) {
  if (countryCode !== null) return { type: "country", key: countryCode };
  if (organizationId !== null) return { type: "organization", key: organizationId };
  return officialId === null || officialId === undefined ? null : { type: "official", key: officialId };
}

/** Reads agents of several types, one statement for each type. */
function readAgents(agents, readers) {
  const found = new Array(agents.length).fill(null);
  for (const type of ["country", "organization", "official"]) {
    const places = agents.flatMap((agent, place) => (agent?.type === type ? [place] : []));
    if (places.length === 0) continue;
    const rows = readers[type](places.map((place) => agents[place].key));
    for (const [index, place] of places.entries()) found[place] = rows[index];
  }
  return found;
}
