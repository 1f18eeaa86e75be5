import { enumeration, type EnumValue } from "../api/enumeration";

export const Basis = enumeration("Basis", "How an answer is grounded in its source.", {
  EXPLICIT: "Everything the claim says is named in its evidence sentences.",
  COREFERENT:
    "A title, pronoun or description in the article was resolved to a name in the same article; the evidence holds the antecedent.",
  INFERRED: "A named rule concluded it from other claims, calendar arithmetic or context; `rule` says which one.",
  IMPORTED: "Reference data or metadata supplied with the article; the text itself does not say it.",
});
export type Basis = EnumValue<typeof Basis>;
