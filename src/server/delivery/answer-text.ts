import type { FormattedExecutionResult } from "graphql";

type AnswerData = Record<string, unknown>;

const TEXTS = new WeakMap<AnswerData, string>();

/** Return the JSON of an answer's data, which is made once: the cache, the entity tag and the body share it. */
export function textOf(data: AnswerData): string {
  const known = TEXTS.get(data);
  if (known !== undefined) return known;
  const text = JSON.stringify(data);
  TEXTS.set(data, text);
  return text;
}

/** Return the data that a text of `textOf` stands for. */
export function dataOf(text: string): AnswerData {
  const data = JSON.parse(text) as AnswerData;
  TEXTS.set(data, text);
  return data;
}

/** Return the body of an answer: errors first, as they are what to look at first. */
export function bodyOf({ errors, data, extensions }: FormattedExecutionResult): string {
  const parts = [
    errors && `"errors":${JSON.stringify(errors)}`,
    data !== undefined && `"data":${data === null ? "null" : textOf(data)}`,
    extensions && `"extensions":${JSON.stringify(extensions)}`,
  ];
  return `{${parts.filter(Boolean).join(",")}}\n`;
}
