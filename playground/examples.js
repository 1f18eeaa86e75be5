import agreementsByStatus from "../examples/agreements-by-status.graphql";
import agreementsByStatusVariables from "../examples/agreements-by-status.json";
import agreementsOfAMinister from "../examples/agreements-of-a-minister.graphql";
import agreementsOfAMinisterVariables from "../examples/agreements-of-a-minister.json";
import articleAndItsClaims from "../examples/article-and-its-claims.graphql";
import articleAndItsClaimsVariables from "../examples/article-and-its-claims.json";
import commitments from "../examples/commitments.graphql";
import counterpartsOfAnOfficial from "../examples/counterparts-of-an-official.graphql";
import counterpartsOfAnOfficialVariables from "../examples/counterparts-of-an-official.json";
import dataset from "../examples/dataset.graphql";
import dossierOfTwoCountries from "../examples/dossier-of-two-countries.graphql";
import dossierOfTwoCountriesVariables from "../examples/dossier-of-two-countries.json";
import eventAndParticipants from "../examples/event-and-participants.graphql";
import eventAndParticipantsVariables from "../examples/event-and-participants.json";
import figures from "../examples/figures.graphql";
import meetingsOfAMinister from "../examples/meetings-of-a-minister.graphql";
import meetingsOfAMinisterVariables from "../examples/meetings-of-a-minister.json";
import statementsVerbatim from "../examples/statements-verbatim.graphql";

/** The tabs of the playground, in order. */
export const examples = [
  { query: agreementsOfAMinister, variables: agreementsOfAMinisterVariables },
  { query: meetingsOfAMinister, variables: meetingsOfAMinisterVariables },
  { query: counterpartsOfAnOfficial, variables: counterpartsOfAnOfficialVariables },
  { query: agreementsByStatus, variables: agreementsByStatusVariables },
  { query: dossierOfTwoCountries, variables: dossierOfTwoCountriesVariables },
  { query: eventAndParticipants, variables: eventAndParticipantsVariables },
  { query: commitments },
  { query: figures },
  { query: statementsVerbatim },
  { query: articleAndItsClaims, variables: articleAndItsClaimsVariables },
  { query: dataset },
];
