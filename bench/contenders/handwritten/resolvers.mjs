import { cursorOf } from "./readers/agreement-lists.mjs";
import { wordsOfQuery } from "./search-words.mjs";
import { PAGE_CAP } from "./sql.mjs";
import { snippetOf } from "./snippet.mjs";

/** Return the resolvers that need no batch: the roots, and what is made of a row that is there. */
export function plainResolvers(readers) {
  return {
    Query: {
      official: (_, { slug }) => readers.officialBySlug([slug])[0],
      officials: (_, { filter, first = PAGE_CAP }) => ({ nodes: readers.officialsBySlugs(filter.slug.in, first) }),
      agreements: (_, { filter, first = PAGE_CAP, after }) =>
        agreementPage(filter, first, readers.agreementPage(filter, first, after)),
      relation: (_, { between }) => readers.dossierKeys(between),
      search: (_, { query, first = PAGE_CAP }) => ({ edges: edgesOf(query, readers.search(query, first)) }),
    },
    AgreementConnection: {
      totalCount: ({ filter, totalCount }) => totalCount ?? readers.agreementPageCount(filter),
      edges: ({ nodes }) => nodes.map((node) => ({ node })),
    },
    OfficialAgreementConnection: {
      edges: ({ officialId, args, nodes }) => nodes.map((node) => ({ officialId, args, node })),
    },
    SearchEdge: {
      snippet: ({ words, text }) => snippetOf(text, words),
    },
    Evidence: {
      article: ({ slug, headline }) => ({ slug, headline }),
    },
    Membership: {
      post: ({ label, seniority }) => ({ label, seniority }),
    },
    BilateralRelation: dossierResolvers(readers),
    Agreement: { signedOn: dateOf("signedOn") },
    AgreementAction: { actionOn: dateOf("actionOn") },
    Event: { startDate: dateOf("startDate") },
    Commitment: { deadline: dateOf("deadline") },
    Figure: { period: dateOf("period") },
  };
}

function dossierResolvers(readers) {
  const list =
    (name) =>
    (keys, { first }) => ({ nodes: readers.listOfDossier(name, keys[name](), first) });
  const counted = (name) => (keys, args) => ({
    ...list(name)(keys, args),
    totalCount: JSON.parse(keys[name]()).length,
  });
  return {
    agreements: counted("agreements"),
    events: counted("events"),
    commitments: list("commitments"),
    figures: list("figures"),
    statements: list("statements"),
    officials: (keys, { first }) => ({ nodes: readers.officialsOfDossier(keys, first) }),
    timeline: (keys, { first }) => ({ nodes: readers.timelineOfDossier(keys, first) }),
  };
}

function agreementPage(filter, first, found) {
  const nodes = found.slice(0, first);
  const pageInfo = { hasNextPage: found.length > first, endCursor: nodes.length > 0 ? cursorOf(nodes.at(-1)) : null };
  return { filter, nodes, pageInfo };
}

function edgesOf(query, hits) {
  const words = wordsOfQuery(query);
  return hits.map((hit) => ({ ...hit, words }));
}

/** A date is null when the article has no words for it. */
function dateOf(name) {
  const [edtf, asStated, basis] = ["Edtf", "AsStated", "Basis"].map((part) => name + part);
  return (row) => (row[edtf] === null && row[asStated] === null ? null : { edtf: row[edtf], basis: row[basis] });
}
