import { askSeeds, type Asking } from "../api/asking";
import { ENGINES } from "../support/engines";
import { cited, citing, plain } from "./competency";
import { MORE_AGREEMENT_QUESTIONS } from "./more-agreements.questions";
import { MORE_EVENT_QUESTIONS } from "./more-events.questions";
import { MORE_FACT_QUESTIONS } from "./more-facts.questions";
import { TRAPS } from "./traps.questions";

const ASKED = Object.entries({
  ...MORE_AGREEMENT_QUESTIONS,
  ...MORE_EVENT_QUESTIONS,
  ...MORE_FACT_QUESTIONS,
  ...TRAPS,
});

describe.each(ENGINES)("on $name", (engine) => {
  let asking: Asking;

  beforeAll(async () => {
    asking = await askSeeds(engine);
  });

  afterAll(() => asking.discard());

  test.each(ASKED)("%s", async (_, { query, answer, proof = [] }) => {
    const given: unknown = await asking.data(query.includes("...Cited") ? citing(query) : query);
    const proven = cited(given, ["SUPPORTS"]).map(({ exact }) => beginningOf(exact, proof));
    expect(plain(given)).toEqual(answer);
    expect([...new Set(proven)].sort()).toEqual([...proof].sort());
  });
});

/** Return the one of the beginnings that the sentence has, or the sentence when it has none of them. */
function beginningOf(sentence: string, beginnings: readonly string[]): string {
  return beginnings.find((beginning) => sentence.startsWith(beginning)) ?? sentence;
}
