import { InputError, type Problem } from "../../errors";
import type { CorpusArticle } from "./corpus-article";
import { articleOfReading } from "../curated/article-of-reading";
import { readCurated } from "../curated/read-document";
import { withoutDangling } from "./dangling";
import type { Decisions } from "../decisions";
import type { SourceDocument } from "../document";
import type { Fact, OfficialProfile } from "../fact";
import { articleOfSource, type IngestedArticle } from "./ingested-article";
import { judgeFacts, type JudgedFacts } from "./judge-facts";
import { conflicts, mergeProfiles } from "../merge-facts";
import type { HumanJudgement } from "../resolve/human-judgements";
import type { JudgedPair } from "../resolve/judged-pair";
import { namedDecisions, refusedAlone } from "../resolve/named-decisions";
import { resolve, type MergedKey } from "../resolve/resolve";
import { rivalsOf, type Rival } from "../resolve/rivals";
import { infer } from "../rules/index";
import type { RuleId } from "../rules/rule-id";
import { CURATOR, type DroppedFact, type Standing } from "../standing";
import { literalIn, statedFacts, type AgentReading, type IsLiteral } from "../stated-facts";

/** All that the database is a function of. */
export interface CorpusInput {
  readonly documents: readonly SourceDocument[];
  readonly ingested: readonly IngestedArticle[];
  readonly decisions: Decisions;
  /** What people judged to be one or two. */
  readonly judgements: readonly HumanJudgement[];
}

/** Everything that the articles assert, what the rules conclude from it, and how each claim stands. */
export interface Corpus {
  readonly articles: readonly CorpusArticle[];
  readonly facts: readonly Fact[];
  readonly officials: readonly OfficialProfile[];
  /** How each claim stands, by its key. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** What machines read but is not stored, and why. */
  readonly dropped: readonly DroppedFact[];
  /** What the machine judged of pairs that may be one. */
  readonly pairs: readonly JudgedPair[];
  /** Keys that lead to others, as both stand for one thing. */
  readonly merged: readonly MergedKey[];
  /** The values on which articles disagree. */
  readonly rivals: readonly Rival[];
}

/** Read, resolve, gate, judge and infer; throws an InputError that lists the problems of all curated documents. */
export function readCorpus(
  input: CorpusInput,
  off: ReadonlySet<RuleId>,
  onRead: (done: number, total: number) => void,
): Corpus {
  const curated = readDocuments(input.documents, onRead);
  const articles = [...curated.articles, ...input.ingested.map(articleOfSource)];
  const read = [...curated.readings, ...input.ingested.flatMap((each) => each.readings)];
  refuseConflicts(read, input.documents);
  const human = { judgements: input.judgements, refused: refusedAlone(input.decisions) };
  const { readings, nameOf, judged: pairs, merged } = resolve(read, human);
  const decisions = namedDecisions(input.decisions, nameOf);
  const isLiteral = literalIn(new Map(articles.map(({ slug, body }) => [slug, body])));
  const stated = statedFacts(readings, isLiteral);
  const bySlug = new Map(readings.map(({ article }) => [article.slug, article]));
  const judged = judgeFacts(stated, {
    decisions,
    isLiteral,
    contentHashes: new Map(articles.map(({ slug, contentHash }) => [slug, contentHash])),
    infer: (facts, refused) => infer(facts, bySlug, off, refused),
  });
  const profiles = [...readings.flatMap(({ article }) => article.officials), ...decidedProfiles(decisions)];
  const corpus = storable(articles, judged, mergeProfiles(profiles), stated.dropped);
  refuseUnsupported(corpus.facts, isLiteral);
  const isCorrected = (key: string): boolean => decisions.correctionOf(key) !== null;
  return { ...corpus, pairs, merged, rivals: rivalsOf(corpus.facts, literalFacts(readings, isLiteral), isCorrected) };
}

function readDocuments(documents: readonly SourceDocument[], onRead: (done: number, total: number) => void) {
  const read = documents.map((document, index) => {
    onRead(index + 1, documents.length);
    return readCurated(document);
  });
  const problems = read.flatMap((each) => each.problems);
  if (problems.length > 0) throw new InputError(problems);
  return {
    articles: read.flatMap(({ reading }) => (reading ? [articleOfReading(reading)] : [])),
    readings: read.flatMap(({ article }): AgentReading[] => (article ? [{ agent: CURATOR, article }] : [])),
  };
}

/** What articles do not say letter by letter they do not disagree on. */
function literalFacts(readings: readonly AgentReading[], isLiteral: IsLiteral): Fact[] {
  const facts = readings.flatMap(({ article }) => article.facts);
  return facts.filter(({ grounds: { evidence } }) => evidence.length > 0 && evidence.every(isLiteral));
}

function refuseConflicts(readings: readonly AgentReading[], documents: readonly SourceDocument[]): void {
  const paths = new Map(documents.map(({ slug, factsPath }) => [slug, factsPath]));
  const curated = readings.flatMap(({ agent, article }) => (agent === CURATOR ? article.facts : []));
  const problems = conflicts(curated, (article) => paths.get(article) ?? article);
  if (problems.length > 0) throw new InputError(problems);
}

/** Whom a decided claim names stays known, even when no machine reads the name any more. */
function decidedProfiles(decisions: Decisions): OfficialProfile[] {
  return decisions.all.flatMap(({ officials }) => officials);
}

function storable(
  articles: readonly CorpusArticle[],
  { facts, standings, dropped }: JudgedFacts,
  officials: readonly OfficialProfile[],
  unread: readonly DroppedFact[],
): Omit<Corpus, "pairs" | "merged" | "rivals"> {
  const { kept, dangling } = withoutDangling(facts, officials);
  const loose = dangling.map((fact) => ({ fact, reason: "refers to something that nobody states" }));
  return { articles, facts: kept, officials, standings, dropped: [...unread, ...dropped, ...loose] };
}

/** The last check before anything is written: every evidence is a sentence of its article, letter by letter. */
function refuseUnsupported(facts: readonly Fact[], isLiteral: IsLiteral) {
  const problems = facts.flatMap(({ key, grounds: { evidence } }): Problem[] => {
    if (evidence.length > 0 && evidence.every(isLiteral)) return [];
    return [{ place: key, message: "has no sentence that supports it letter by letter", remedy: "cite one" }];
  });
  if (problems.length > 0) throw new InputError(problems);
}
