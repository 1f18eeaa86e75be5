import type { Token } from "./tokens";

const OPENERS = /^(?:in|at|on|during|after|following|before|with|as|upon|by|\p{L}+ing)$/u;

/** Whether a token stands in a phrase that opens its sentence, before the comma after which the subject follows. */
export function isOpening(tokens: readonly Token[], at: number): boolean {
  return OPENERS.test(tokens[0]?.word ?? "") && !tokens.slice(0, at).some(({ word }) => word === ",");
}
