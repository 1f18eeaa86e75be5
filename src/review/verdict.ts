import type { NewDecision } from "../ingest/stored/record-decision";

/** Who acts and why. */
export interface Actor {
  readonly author: string;
  readonly reason: string | null;
}

/** What is decided on one claim. */
export type Verdict = Pick<NewDecision, "claimKey" | "act" | "on" | "correction" | "replacedBy">;
