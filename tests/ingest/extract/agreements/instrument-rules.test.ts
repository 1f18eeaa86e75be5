import {
  includedAmongSigned,
  includedInstruments,
} from "../../../../src/ingest/extract/agreements/instruments/included-instruments";
import {
  listedAsSigned,
  listedInstruments,
} from "../../../../src/ingest/extract/agreements/instruments/listed-instruments";
import { markInstruments } from "../../../../src/ingest/extract/agreements/instruments/mark-instruments";
import { LOOSE_RULES } from "../../../../src/ingest/extract/agreements/loose-rules";
import { INSTRUMENT_RULES } from "../../../../src/ingest/extract/agreements/rules";
import { instrumentsInOrder, toldInOrder } from "../../../../src/ingest/extract/agreements/telling/told-in-order";
import { ruleName } from "../../../../src/ingest/extract/extraction-rule";
import { TriggerIndex } from "../../../../src/ingest/triggers/trigger-index";
import { readingOf } from "./reading";

const RULES = [...INSTRUMENT_RULES, ...LOOSE_RULES];

describe("rules of agreements", () => {
  it("have names of their own", () => {
    expect(new Set(RULES.map(ruleName)).size).toBe(RULES.length);
  });

  describe.each(RULES.map((rule) => ({ name: ruleName(rule), rule })))("$name", ({ rule }) => {
    it("shows what it finds and what it leaves alone", () => {
      expect(rule.description).toMatch(/^\p{Lu}.*\.$/u);
      expect(rule.examples.some(({ finds }) => finds.length > 0)).toBe(true);
      expect(rule.examples.some(({ finds }) => finds.length === 0)).toBe(true);
    });

    it.each(rule.examples)("$text", ({ text, finds }) => {
      const reading = readingOf(text);
      const index = new TriggerIndex([rule]);
      const acts = reading.sentences
        .map(markInstruments)
        .flatMap((sentence) => index.of(sentence.sentence.marked).flatMap((each) => each.read(sentence, reading)));
      expect(acts.map(({ status, instrument }) => `${status} ${instrument.title}`)).toEqual(finds);
    });
  });

  it.each(includedAmongSigned.examples)("reads what is among several: $text", ({ text, finds }) => {
    const reading = readingOf(text);
    const sentences = reading.sentences.map(markInstruments);
    const told = sentences.flatMap((sentence) => INSTRUMENT_RULES.flatMap((rule) => rule.read(sentence, reading)));
    const acts = includedInstruments(sentences, told, reading);
    expect(acts.map(({ status, instrument }) => `${status} ${instrument.title}`)).toEqual(finds);
  });

  it.each(toldInOrder.examples)("reads what is told by its number: $text", ({ text, finds }) => {
    const reading = readingOf(text);
    const sentences = reading.sentences.map(markInstruments);
    const told = sentences.flatMap((sentence) => INSTRUMENT_RULES.flatMap((rule) => rule.read(sentence, reading)));
    const acts = instrumentsInOrder(sentences, told, reading);
    expect(acts.map(({ status, instrument }) => `${status} ${instrument.title}`)).toEqual(finds);
  });

  it.each(listedAsSigned.examples)("reads lists: $text", ({ text, finds }) => {
    const reading = readingOf(text);
    const acts = listedInstruments(reading.sentences.map(markInstruments), reading);
    expect(acts.map(({ status, instrument }) => `${status} ${instrument.title}`)).toEqual(finds);
  });
});
