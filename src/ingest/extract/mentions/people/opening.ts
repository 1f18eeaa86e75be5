import type { Token } from "../tokens";

const OPENERS = /^(?:in|at|on|during|after|following|before|with|as|upon|by|\p{L}+ing)$/u;

/** Whether a sentence opens with a phrase that its subject follows: "Welcoming …", "After talks with …". */
export function isOpenedByPhrase(tokens: readonly Token[]): boolean {
  return OPENERS.test(tokens[0]?.word ?? "");
}

/** Whether a token stands in a phrase that opens its sentence, before the comma after which the subject follows. */
export function isOpening(tokens: readonly Token[], at: number): boolean {
  return isOpenedByPhrase(tokens) && !tokens.slice(0, at).some(({ word }) => word === ",");
}
