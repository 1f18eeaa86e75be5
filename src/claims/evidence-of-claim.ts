import { byForeignKey } from "../api/read-by-key";
import { Evidence } from "./evidence.entity";

/** The evidence of each claim, by row id: sentences that support it first, in the order cited. */
export const evidenceOfClaim = byForeignKey(Evidence, "claimId", "position");
