import { readFileSync } from "node:fs";
import { join } from "node:path";
import { getIntrospectionQuery } from "graphql";
import { PACKAGE_ROOT } from "../../src/package";
import { AGREEMENT_QUESTIONS } from "../competency/agreements.questions";
import { COMMITMENT_QUESTIONS } from "../competency/commitments.questions";
import { citing } from "../competency/competency";
import { DOSSIER_QUESTIONS } from "../competency/dossier.questions";
import { EVENT_QUESTIONS } from "../competency/events.questions";
import { FIGURE_QUESTIONS } from "../competency/figures.questions";
import { MORE_AGREEMENT_QUESTIONS } from "../competency/more-agreements.questions";
import { MORE_EVENT_QUESTIONS } from "../competency/more-events.questions";
import { MORE_FACT_QUESTIONS } from "../competency/more-facts.questions";
import { ORGANIZATION_QUESTIONS } from "../competency/organizations.questions";
import { SOURCE_QUESTIONS } from "../competency/sources.questions";
import { STATEMENT_QUESTIONS } from "../competency/statements.questions";
import { TRAPS } from "../competency/traps.questions";
import { EXAMPLES } from "../support/examples";
import type { Asked } from "./both-engines";

const QUESTIONS = [
  AGREEMENT_QUESTIONS,
  COMMITMENT_QUESTIONS,
  DOSSIER_QUESTIONS,
  EVENT_QUESTIONS,
  FIGURE_QUESTIONS,
  MORE_AGREEMENT_QUESTIONS,
  MORE_EVENT_QUESTIONS,
  MORE_FACT_QUESTIONS,
  ORGANIZATION_QUESTIONS,
  SOURCE_QUESTIONS,
  STATEMENT_QUESTIONS,
  TRAPS,
].flatMap((group) => Object.values<{ readonly query: string }>(group));

/** Every query that the project shows or proves its answers by: examples, recipes, competency questions. */
export function writtenQueries(): readonly Asked[] {
  const recipes = readFileSync(join(PACKAGE_ROOT, "docs/recipes.md"), "utf8").matchAll(/```graphql\n([\s\S]*?)```/gu);
  return [
    ...EXAMPLES,
    ...[...recipes].map(([, query = ""]) => ({ query })),
    ...QUESTIONS.map(({ query }) => ({ query: query.includes("...Cited") ? citing(query) : query })),
    { query: getIntrospectionQuery() },
  ];
}
