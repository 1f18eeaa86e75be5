import type { Reading } from "../reading";
import type { Encounter } from "./encounter";

/** The longest that a headline may be. */
const HEADLINE = 200;

/** Whether an encounter is told by a headline: a line that ends like no sentence. */
export function isHeadline({ sentence }: Encounter, { sentences }: Reading): boolean {
  const text = sentences[sentence]?.sentence.text ?? "";
  return text.length < HEADLINE && !/[.!?:;,]["”’)]?\s*$/u.test(text);
}
