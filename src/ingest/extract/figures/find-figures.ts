import type { FoundFigure } from "../extraction";
import type { MarkedSentence } from "../marked-sentence";
import type { Reading } from "../reading";
import { figureSentences } from "./figure-sentence";
import { inOwnMoney } from "./own-money";
import { FIGURE_RULES } from "./rules";

/** Return the figures of an article, each once, in order. */
export function findFigures(reading: Reading): FoundFigure[] {
  const sentences = figureSentences(reading);
  const inBody = figuresIn(
    sentences.filter((sentence) => !isHeadline(sentence)),
    reading,
  );
  const amounts = new Set(inBody.map(amountOf));
  const inHeadlines = figuresIn(sentences.filter(isHeadline), reading);
  const found = distinct([...inHeadlines.filter((figure) => !amounts.has(amountOf(figure))), ...inBody]);
  return found.map((figure) => inOwnMoney(figure, reading));
}

function figuresIn(sentences: readonly MarkedSentence[], reading: Reading): FoundFigure[] {
  return sentences.flatMap((sentence) => FIGURE_RULES.flatMap((rule) => rule.read(sentence, reading)));
}

/** A headline gives in short what a sentence of the body says in full. */
function isHeadline({ sentence }: MarkedSentence): boolean {
  return !/[.!?:;”"]$/u.test(sentence.text);
}

function distinct(figures: readonly FoundFigure[]): FoundFigure[] {
  const kept = new Map<string, FoundFigure>();
  for (const figure of figures.toSorted((one, other) => one.quote.start - other.quote.start)) {
    const key = `${amountOf(figure)} ${whatOf(figure)}`;
    if (!kept.has(key)) kept.set(key, figure);
  }
  return [...kept.values()];
}

function amountOf({ value, unit }: FoundFigure): string {
  return `${String(value)} ${unit}`;
}

/** The same sum told again is the same figure in other words; the same share or count of something else is another. */
function whatOf({ unit, what }: FoundFigure): string {
  if (unit === "percent") return what.toLowerCase();
  if (unit !== "count") return "";
  const [noun = ""] = what.toLowerCase().split(/[\s-]/u);
  return /^(?:countries|nations|states|members)$/u.test(noun) ? "states" : noun;
}
