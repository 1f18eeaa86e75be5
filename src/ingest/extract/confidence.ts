import { MEASURED_PRECISION } from "./measured-precision";

/** What a rule is trusted with of which no annotated corpus has an example: as likely right as wrong. */
export const UNMEASURED_CONFIDENCE = 0.5;

/** What was measured last of each rule, whichever its version was. */
const LAST_MEASURED = new Map(
  Object.entries(MEASURED_PRECISION)
    .toSorted(([one], [other]) => versionOf(one) - versionOf(other))
    .map(([rule, precision]) => [idOf(rule), precision]),
);

/** Return how far a finding of the rule (`id@version`) is to be trusted: its precision, or that of the version measured last. */
export function confidenceOf(rule: string): number {
  return MEASURED_PRECISION[rule] ?? LAST_MEASURED.get(idOf(rule)) ?? UNMEASURED_CONFIDENCE;
}

function idOf(rule: string): string {
  return rule.split("@")[0] ?? rule;
}

function versionOf(rule: string): number {
  return Number(rule.split("@")[1] ?? 0);
}
