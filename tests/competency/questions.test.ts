import { askSeeds, type Asking } from "../api/asking";
import { ENGINES } from "../support/engines";
import { AGREEMENT_QUESTIONS } from "./agreements.questions";
import { COMMITMENT_QUESTIONS } from "./commitments.questions";
import { cited, citing, plain, type Sentence } from "./competency";
import { DOSSIER_QUESTIONS } from "./dossier.questions";
import { EVENT_QUESTIONS } from "./events.questions";
import { FIGURE_QUESTIONS } from "./figures.questions";
import { ORGANIZATION_QUESTIONS } from "./organizations.questions";
import questions from "./questions.json";
import { SOURCE_QUESTIONS } from "./sources.questions";
import { STATEMENT_QUESTIONS } from "./statements.questions";

const ASKED = [
  AGREEMENT_QUESTIONS,
  EVENT_QUESTIONS,
  ORGANIZATION_QUESTIONS,
  FIGURE_QUESTIONS,
  COMMITMENT_QUESTIONS,
  STATEMENT_QUESTIONS,
  SOURCE_QUESTIONS,
  DOSSIER_QUESTIONS,
].flatMap((group) => Object.entries(group));

/** The sentences behind each question's answer. */
const EVIDENCE = new Map<string, readonly Sentence[]>(questions.map(({ id, evidence }) => [id, evidence]));

test("every question is asked once", () => {
  expect(ASKED.map(([id]) => id).sort()).toEqual(questions.map(({ id }) => id).sort());
});

describe.each(ENGINES)("on $name", (engine) => {
  let asking: Asking;

  beforeAll(async () => {
    asking = await askSeeds(engine);
  });

  afterAll(() => asking.discard());

  test.each(ASKED)("%s", async (id, { query, answer, beside = [], uncited = [] }) => {
    const given: unknown = await asking.data(citing(query));
    const evidence = EVIDENCE.get(id) ?? [];
    expect(plain(given)).toEqual(answer);
    expect(cited(given)).toEqual(expect.arrayContaining(evidence.filter(beginningOtherwise(uncited))));
    for (const sentence of cited(given, ["SUPPORTS"]).filter(beginningOtherwise(beside))) {
      expect(evidence).toContainEqual(sentence);
    }
  });
});

function beginningOtherwise(beginnings: readonly string[]): (sentence: Sentence) => boolean {
  return ({ exact }) => !beginnings.some((beginning) => exact.startsWith(beginning));
}
