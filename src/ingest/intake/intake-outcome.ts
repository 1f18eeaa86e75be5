import type { Problem } from "../../errors";
import type { FactKind } from "../fact";

/** What became of an article that was handed in. */
export type IntakeOutcome =
  | {
      readonly kind: "NEW" | "CHANGED" | "READ_ANEW";
      readonly republicationOf: string | null;
      readonly facts: FactCounts;
    }
  | { readonly kind: "UNCHANGED" }
  | { readonly kind: "DUPLICATE"; readonly of: string }
  | { readonly kind: "REFUSED"; readonly problem: Problem };

/** How many facts of each kind were read. */
export type FactCounts = Partial<Record<FactKind, number>>;

/** Where an article comes from. */
export interface Origin {
  readonly fileName: string;
  readonly collection: string;
}
