import type { Extractor } from "../../src/ingest/extractor";
import { claimKey, type Fact } from "../../src/ingest/fact";
import { postSlug } from "../../src/ingest/post-slug";
import { eventFact, saidIn, type Said } from "../support/facts";

const SIGNED = "Kenya and the Pacific Ports Forum (PPF) signed a memorandum on harbours in Suva.";
const SAID = "“Harbours join us,” the Forum said.";
const HEADED = "The Forum is headed by Secretary General Ana Tora.";
const JOINED = "The Forum of Harbours, a body of Fiji, took part too.";

/** News of an invented body, which is a party, takes part, has a head and speaks. */
export const HARBOURS = `Harbours join

${SIGNED}

${SAID}

${HEADED}

${JOINED}
`;

export const FORUM = claimKey.organization("pacific-ports-forum");

/** Reads of the body half of its name, and takes it for a company. */
export const FORUM_READER: Extractor = {
  agent: "test-forum-reader",
  version: "1",
  extract: ({ slug, body }) => ({
    slug,
    published: "2021-03-04",
    officials: [
      { slug: "ana-tora", name: "Ana Tora", familyName: "Tora", givenName: "Ana", names: ["Ana Tora"] },
    ].filter(() => body.includes(HEADED)),
    facts: body.includes(SIGNED) ? factsOf({ article: slug, body, words: SIGNED }) : [],
  }),
};

function factsOf(said: Said): Fact[] {
  const common = { article: said.article, grounds: saidIn(said) };
  return [
    organizationFact(said, "pacific-ports-forum", "Ports Forum"),
    organizationFact({ ...said, words: JOINED }, "forum-of-harbours", "Forum of Harbours"),
    eventFact(said, "harbour-signing"),
    {
      ...common,
      kind: "participation",
      key: claimKey.participation("harbour-signing", "pacific-ports-forum", "ATTENDEE"),
      event: "harbour-signing",
      who: { organization: "pacific-ports-forum" },
      role: "ATTENDEE",
      representing: null,
      capacity: null,
    },
    ...memorandum(said),
    head({ ...said, words: HEADED }),
    ...statement({ ...said, words: SAID }),
  ];
}

function organizationFact(said: Said, slug: string, name: string): Fact {
  return {
    kind: "organization",
    key: claimKey.organization(slug),
    article: said.article,
    grounds: saidIn(said),
    slug,
    name,
    acronym: null,
    names: [name],
    classification: "COMPANY",
    status: "EXISTING",
    country: null,
    parent: null,
    note: null,
  };
}

function memorandum(said: Said): Fact[] {
  const common = { article: said.article, grounds: saidIn(said) };
  const slug = "harbour-memorandum";
  return [
    {
      ...common,
      kind: "agreement",
      key: claimKey.agreement(slug),
      slug,
      title: "Memorandum on harbours",
      names: ["Memorandum on harbours"],
      instrumentType: "MEMORANDUM_OF_UNDERSTANDING",
      legalForm: "UNKNOWN",
      subject: null,
    },
    {
      ...common,
      kind: "party",
      key: claimKey.party(slug, "pacific-ports-forum"),
      agreement: slug,
      party: { organization: "pacific-ports-forum" },
      participation: "SIGNATORY",
      onBehalfOf: null,
    },
  ];
}

function head(said: Said): Fact {
  const [label, organization] = ["Secretary General", "pacific-ports-forum"];
  const slug = postSlug(label, null, organization);
  return {
    kind: "membership",
    key: claimKey.membership("ana-tora", slug),
    article: said.article,
    grounds: saidIn(said),
    official: "ana-tora",
    post: { slug, label, country: null, organization, seniority: "IGO_HEAD" },
    titleAsStated: label,
  };
}

function statement(said: Said): Fact[] {
  const common = { article: said.article, grounds: saidIn(said) };
  const slug = "harbours-join-us";
  return [
    {
      ...common,
      kind: "statement",
      key: claimKey.statement(slug),
      slug,
      quoteType: "DIRECT",
      text: "Harbours join us,",
      cue: "said",
      attributionText: "the Forum",
      audience: null,
      event: null,
    },
    {
      ...common,
      kind: "statementParty",
      key: claimKey.statementParty(slug, "SPEAKER", "pacific-ports-forum"),
      statement: slug,
      role: "SPEAKER",
      who: { organization: "pacific-ports-forum" },
    },
  ];
}
