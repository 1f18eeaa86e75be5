import { COMMITMENT_RULES } from "../../../src/ingest/extract/commitments/rules";
import { readArticleText } from "../../../src/ingest/extract/article-text";
import type { Attendance } from "../../../src/ingest/extract/events/attendance";
import { ATTENDANCE_RULES } from "../../../src/ingest/extract/events/attendance-rules";
import type { Encounter } from "../../../src/ingest/extract/events/encounter";
import { LEFT_OVER_RULES } from "../../../src/ingest/extract/events/left-over-rules";
import { ENCOUNTER_RULES } from "../../../src/ingest/extract/events/rules";
import type { FoundCommitment, FoundFigure, FoundStatement } from "../../../src/ingest/extract/extraction";
import { ruleName, type ExtractionRule } from "../../../src/ingest/extract/extraction-rule";
import { FIGURE_RULES } from "../../../src/ingest/extract/figures/rules";
import { findMentions } from "../../../src/ingest/extract/mentions/find-mentions";
import type { Reading } from "../../../src/ingest/extract/reading";
import { STATEMENT_RULES } from "../../../src/ingest/extract/statements/rules";
import { TriggerIndex } from "../../../src/ingest/triggers/trigger-index";

/** Say a fact in the short words that the rules' examples use. */
type Describe<Fact> = (fact: Fact, reading: Reading) => string;

const figure: Describe<FoundFigure> = ({ value, unit }) => `${String(value)} ${unit}`;

const statement: Describe<FoundStatement> = ({ speaker, quote, isVerbatim }, { people, text }) => {
  const words = text.body.slice(quote.start, quote.end);
  return `${people[speaker]?.name ?? ""}${isVerbatim ? `: “${words}”` : ` says ${words}`}`;
};

const commitment: Describe<FoundCommitment> = ({ type, people, countries, content }, reading) =>
  [type, ...people.map((person) => reading.people[person]?.name ?? ""), ...countries, content].join(" ");

const names = (people: readonly number[], reading: Reading) =>
  people.map((person) => reading.people[person]?.name ?? "").join(", ");

const encounter: Describe<Encounter> = ({ kind, participants }, reading) =>
  [kind, ...(participants.length > 0 ? [names(participants, reading)] : [])].join(" ");

const attendance: Describe<Attendance> = ({ people }, reading) => names(people, reading);

function check<Fact>(kind: string, rules: readonly ExtractionRule<Fact>[], describeFact: Describe<Fact>): void {
  describe(`rules of ${kind}`, () => {
    it("have names of their own", () => {
      expect(new Set(rules.map(ruleName)).size).toBe(rules.length);
    });

    describe.each(rules.map((rule) => ({ name: ruleName(rule), rule })))("$name", ({ rule }) => {
      it("shows what it finds and what it leaves alone", () => {
        expect(rule.description).toMatch(/^\p{Lu}.*\.$/u);
        expect(rule.examples.some(({ finds }) => finds.length > 0)).toBe(true);
        expect(rule.examples.some(({ finds }) => finds.length === 0)).toBe(true);
      });

      it.each(rule.examples)("$text", ({ text, finds }) => {
        const reading = read(text);
        const index = new TriggerIndex([rule]);
        const found = reading.sentences.flatMap((sentence) =>
          index.of(sentence.marked).flatMap((each) => each.read(sentence, reading)),
        );
        expect(found.map((fact) => describeFact(fact, reading))).toEqual(finds);
      });
    });
  });
}

function read(body: string): Reading {
  return findMentions(
    readArticleText({ slug: "example", body, headline: null, published: "2021-05-20", boilerplate: [] }),
  );
}

check("encounters", ENCOUNTER_RULES, encounter);
check("encounters that are only mentioned", LEFT_OVER_RULES, encounter);
check("who was there", ATTENDANCE_RULES, attendance);
check("figures", FIGURE_RULES, figure);
check("statements", STATEMENT_RULES, statement);
check("commitments", COMMITMENT_RULES, commitment);
