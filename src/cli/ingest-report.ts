import type { ArticleReport, IngestReport } from "../ingest/ingest";
import type { FactCounts, IntakeOutcome } from "../ingest/intake/intake-outcome";
import type { ModelReport } from "../ingest/model/language-model";
import type { Usage } from "../ingest/model/usage";
import { describeModelReport, describeUsage, modelReportAsJson } from "./model-report";

/** Return what became of an article, for people to read: a line, and one more for whoever else read it and for a model. */
export function describeArticle({ origin, outcome, also }: ArticleReport, asked: ModelReport | null): string {
  const others = also.map(
    ({ agent, outcome: other }) => `  ${agent}: ${other.kind === "REFUSED" ? refusal(other) : described(other)}`,
  );
  const first = outcome.kind === "REFUSED" ? refusal(outcome) : `${origin}: ${described(outcome)}`;
  return [first, ...others, ...(asked ? [`  ${describeModelReport(asked)}`] : [])].join("\n");
}

/** Return what an ingest did in all, for people to read. */
export function describeIngest(
  { outcomes, failedReadings, changes, dropped }: IngestReport,
  usage: Usage | null,
): string {
  const articles = Object.values(outcomes).reduce((total, count) => total + count, 0);
  const ends = Object.entries(outcomes).map(
    ([kind, count]) => `${String(count)} ${NAMES[kind as IntakeOutcome["kind"]]}`,
  );
  const claims = changes.find(({ table }) => table === "claim");
  const lines = [
    `${counted(articles, "article")}: ${ends.join(", ") || "none found"}.`,
    ...(failedReadings > 0 ? [`${counted(failedReadings, "reading")} failed of articles that were taken in.`] : []),
    ...(usage ? [`Language model: ${describeUsage(usage)}.`] : []),
    claims
      ? `Claims: ${String(claims.added)} added, ${String(claims.changed)} changed, ${String(claims.removed)} removed.`
      : "No claim changed.",
    ...dropped.map(({ fact, reason }) => `left out of ${fact.article}: ${fact.key} ${reason}`),
  ];
  return lines.join("\n");
}

/** Return the same as one line of JSON for each article. */
export function articleAsJson({ origin, slug, outcome, also }: ArticleReport, asked: ModelReport | null): string {
  const others = also.map(({ agent, outcome: other }) => ({ agent, ...other }));
  return JSON.stringify({
    origin,
    slug,
    ...outcome,
    ...(others.length > 0 && { also: others }),
    ...(asked && { model: modelReportAsJson(asked) }),
  });
}

/** Return the summary as a line of JSON. */
export function ingestAsJson(
  { outcomes, failedReadings, changes, dropped }: IngestReport,
  model: Usage | null,
): string {
  const leftOut = dropped.map(({ fact, reason }) => ({ article: fact.article, claim: fact.key, reason }));
  return JSON.stringify({
    kind: "SUMMARY",
    outcomes,
    ...(model && { failedReadings, model }),
    changes,
    dropped: leftOut,
  });
}

const NAMES: Readonly<Record<IntakeOutcome["kind"], string>> = {
  NEW: "new",
  CHANGED: "changed",
  READ_ANEW: "read anew",
  UNCHANGED: "unchanged",
  DUPLICATE: "duplicate",
  REFUSED: "refused",
};

function described(outcome: Exclude<IntakeOutcome, { kind: "REFUSED" }>): string {
  switch (outcome.kind) {
    case "UNCHANGED":
      return "unchanged";
    case "DUPLICATE":
      return `not taken, the same text is there as ${outcome.of}`;
    default: {
      const link = outcome.republicationOf === null ? "" : `, republishes ${outcome.republicationOf}`;
      return `${NAMES[outcome.kind]}, ${proposed(outcome.facts)}${link}`;
    }
  }
}

function proposed(facts: FactCounts): string {
  const kinds = Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1));
  const total = kinds.reduce((sum, [, count]) => sum + count, 0);
  const list = kinds.map(([kind, count]) => `${String(count)} ${kind}`).join(", ");
  return total === 0 ? "nothing proposed" : `${counted(total, "claim")} proposed (${list})`;
}

function refusal({ problem: { place, message, remedy } }: Extract<IntakeOutcome, { kind: "REFUSED" }>): string {
  return `${place}: refused, ${message}; ${remedy}`;
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? "" : "s"}`;
}
