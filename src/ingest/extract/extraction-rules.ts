import { LOOSE_RULES } from "./agreements/loose-rules";
import { INSTRUMENT_RULES } from "./agreements/rules";
import { COMMITMENT_RULES } from "./commitments/rules";
import { ATTENDANCE_RULES } from "./events/attendance-rules";
import { ENCOUNTER_RULES } from "./events/rules";
import type { ExtractionRule } from "./extraction-rule";
import { FIGURE_RULES } from "./figures/rules";
import { STATEMENT_RULES } from "./statements/rules";

/** What every rule says of itself, whatever it reads. */
export type RuleDescription = Omit<ExtractionRule<unknown>, "read">;

/** Every extraction rule, by what it reads, in the order they apply. */
export const EXTRACTION_RULES: Readonly<Record<string, readonly RuleDescription[]>> = {
  encounters: ENCOUNTER_RULES,
  "who was there": ATTENDANCE_RULES,
  agreements: [...INSTRUMENT_RULES, ...LOOSE_RULES],
  commitments: COMMITMENT_RULES,
  figures: FIGURE_RULES,
  statements: STATEMENT_RULES,
};
