import agreementsByStatus from "../examples/agreements-by-status.graphql";
import agreementsByStatusVariables from "../examples/agreements-by-status.json";
import agreementsOfAMinister from "../examples/agreements-of-a-minister.graphql";
import agreementsOfAMinisterVariables from "../examples/agreements-of-a-minister.json";
import article from "../examples/article.graphql";
import articleVariables from "../examples/article.json";
import commitments from "../examples/commitments.graphql";
import counts from "../examples/counts.graphql";
import countsVariables from "../examples/counts.json";
import counterparts from "../examples/counterparts.graphql";
import counterpartsVariables from "../examples/counterparts.json";
import dataset from "../examples/dataset.graphql";
import dialogueRound from "../examples/dialogue-round.graphql";
import dialogueRoundVariables from "../examples/dialogue-round.json";
import dossier from "../examples/dossier.graphql";
import dossierVariables from "../examples/dossier.json";
import figures from "../examples/figures.graphql";
import meetings from "../examples/meetings.graphql";
import meetingsVariables from "../examples/meetings.json";
import search from "../examples/search.graphql";
import searchVariables from "../examples/search.json";
import statements from "../examples/statements.graphql";
import whatIsProposed from "../examples/what-is-proposed.graphql";
import whoMetWhom from "../examples/who-met-whom.graphql";
import whoMetWhomVariables from "../examples/who-met-whom.json";

/** The tabs of the playground, in order; each takes its name from its operation. */
export const examples = [
  { query: agreementsOfAMinister, variables: agreementsOfAMinisterVariables },
  { query: meetings, variables: meetingsVariables },
  { query: counterparts, variables: counterpartsVariables },
  { query: whoMetWhom, variables: whoMetWhomVariables },
  { query: agreementsByStatus, variables: agreementsByStatusVariables },
  { query: counts, variables: countsVariables },
  { query: search, variables: searchVariables },
  { query: dossier, variables: dossierVariables },
  { query: dialogueRound, variables: dialogueRoundVariables },
  { query: commitments },
  { query: figures },
  { query: statements },
  { query: article, variables: articleVariables },
  { query: whatIsProposed },
  { query: dataset },
];
