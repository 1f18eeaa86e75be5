import { groupBy } from "../../api/group-by";
import type { Corpus } from "../corpus/corpus";
import type { CorpusArticle } from "../corpus/corpus-article";
import { ofKind, type Fact, type FactOf, type OfficialProfile, type PostRef } from "../fact";
import { AgentNames } from "./agent-names";
import { FactIndex } from "./fact-index";
import { addDocuments, findable, type Findable } from "./findable";
import type { RowSink } from "./rows";
import { resolved } from "./writer";

/** What is known of what a corpus speaks of. */
export interface Context {
  readonly index: FactIndex;
  readonly names: AgentNames;
}

/** Add what articles, officials, organizations, events, agreements and statements are found by. */
export function addSearchDocuments(
  rows: RowSink,
  { articles, facts, officials, standings }: Pick<Corpus, "articles" | "facts" | "officials" | "standings">,
  { index, names }: Context = contextOf({ facts, officials, standings }),
): void {
  const things = [
    ...articles.map(articleFindable),
    ...officialFindables(officials, facts, names),
    ...ofKind(facts, "organization").map(organizationFindable),
    ...ofKind(facts, "event").map((event) => eventFindable(event, index)),
    ...ofKind(facts, "agreement").map(agreementFindable),
    ...statementFindables(facts, names),
  ];
  for (const thing of things) addDocuments(rows, thing, index);
}

/** Return what a corpus tells, and besides what is known of other parts of it. */
export function contextOf(
  { facts, officials, standings }: Pick<Corpus, "facts" | "officials" | "standings">,
  before?: Context,
): Context {
  return {
    index: new FactIndex(facts, standings, before?.index),
    names: new AgentNames(officials, facts, before?.names),
  };
}

/** The headline is found as the title, and page furniture not at all. */
function articleFindable({ slug, headline, body, boilerplate }: CorpusArticle): Findable {
  let start = 0;
  const lines = body.split("\n").filter((line) => {
    const [from, to] = [start, start + line.trimEnd().length];
    start += line.length + 1;
    return boilerplate.every((stretch) => from < stretch.start || to > stretch.end);
  });
  return findable("ARTICLE", slug, [], () => ({
    title: headline ?? slug,
    names: headline === null ? [] : [headline],
    passages: lines.map((line) => line.trim()).filter((line) => line !== "" && line !== headline),
  }));
}

/** The sentences that give an official a post name others too; a search for those is better answered by themselves. */
function officialFindables(
  officials: readonly OfficialProfile[],
  facts: readonly Fact[],
  agents: AgentNames,
): Findable[] {
  const held = groupBy(ofKind(facts, "membership"), ({ official }) => official);
  return officials.map(({ slug, name, familyName, names }) =>
    findable("OFFICIAL", slug, held.get(slug) ?? [], (memberships) => ({
      title: name,
      names: distinct([...names, familyName]),
      passages: distinct(memberships.map(({ post }) => postTitle(post, agents))),
    })),
  );
}

function postTitle({ label, country, organization }: PostRef, names: AgentNames): string {
  const of = [
    organization === null ? null : names.of({ organization }),
    country === null ? null : names.of({ country }),
  ];
  return distinct([label, ...of]).join(", ");
}

function organizationFindable(organization: FactOf<"organization">): Findable {
  const { slug, name, names, acronym } = organization;
  return findable("ORGANIZATION", slug, [], () => ({
    title: name,
    names: distinct([name, ...names, acronym]),
    passages: quotes(organization),
  }));
}

function eventFindable(event: FactOf<"event">, index: FactIndex): Findable {
  const { slug, name, place, series } = event;
  return findable("EVENT", slug, series === null ? [] : index.seriesNamed(series), (ofSeries) => ({
    title: name,
    names: [name],
    passages: distinct([...quotes(event), place?.name, ...ofSeries.map((each) => each.name)]),
  }));
}

function agreementFindable(agreement: FactOf<"agreement">): Findable {
  const { slug, title, names, subject } = agreement;
  return findable("AGREEMENT", slug, [], () => ({
    title,
    names: distinct([title, ...names]),
    passages: distinct([...quotes(agreement), subject]),
  }));
}

/** A statement goes by the names of its speakers, but is not what somebody who searches for a name asks for first. */
function statementFindables(facts: readonly Fact[], names: AgentNames): Findable[] {
  const speakers = groupBy(
    ofKind(facts, "statementParty").filter(({ role }) => role === "SPEAKER"),
    ({ statement }) => statement,
  );
  return ofKind(facts, "statement").map(({ slug, text, attributionText }) =>
    findable("STATEMENT", slug, speakers.get(slug) ?? [], (parties) => {
      const named = distinct(parties.map(({ who }) => names.of(resolved(who))));
      const title = named.length > 0 ? named.join(", ") : (attributionText ?? slug);
      return { title, names: [], passages: [text] };
    }),
  );
}

/** Return the sentences that support a fact, each once. */
function quotes({ grounds }: Fact): string[] {
  return distinct(grounds.evidence.filter(({ role }) => role === "SUPPORTS").map(({ quote }) => quote));
}

function distinct(texts: readonly (string | null | undefined)[]): string[] {
  return [...new Set(texts.filter((text) => text != null && text !== ""))] as string[];
}
