import { Check, Column, Entity, ManyToOne, PrimaryGeneratedColumn } from "typeorm";
import { enumeration, oneOf, type EnumValue } from "../api/enumeration";
import { Basis } from "../dates/basis";
import { LoadRun } from "./load-run.entity";

export const ReviewState = enumeration("ReviewState", "What review has decided on a claim.", {
  PROPOSED: "Extracted, not yet reviewed.",
  ACCEPTED: "Accepted by a person.",
  REJECTED: "Rejected by a person.",
  SUPERSEDED: "Replaced by another claim.",
});
export type ReviewState = EnumValue<typeof ReviewState>;

export const ClaimRank = enumeration("ClaimRank", "Which of several rival claims is shown first.", {
  PREFERRED: "The best of several rival claims.",
  NORMAL: "A claim like any other.",
  DEPRECATED: "Known to be wrong or outdated, kept for the record.",
});
export type ClaimRank = EnumValue<typeof ClaimRank>;

/** The common root of everything an article asserts; the row that says what is asserted shares its id. */
@Entity("claim")
@Check(oneOf("basis", Basis))
@Check(oneOf("review", ReviewState))
@Check(oneOf("rank", ClaimRank))
@Check(`("basis" = 'INFERRED') = ("rule" IS NOT NULL)`)
@Check(`"confidence" >= 0 AND "confidence" <= 1`)
export class ClaimRecord {
  @PrimaryGeneratedColumn({ type: "integer", name: "id" })
  rowId: number;

  /** Natural key, unique over all claims: the type and what makes the claim this one. */
  @Column({ type: "varchar", unique: true })
  key: string;

  @Column({ type: "varchar" })
  basis: Basis;

  @Column({ type: "varchar", nullable: true })
  rule: string | null;

  @Column({ type: "double precision" })
  confidence: number;

  @Column({ type: "varchar" })
  review: ReviewState;

  @Column({ type: "varchar" })
  rank: ClaimRank;

  /** The load that brought or last changed the claim. */
  @ManyToOne(() => LoadRun, { nullable: false })
  generatedBy: LoadRun;

  @Column({ type: "integer" })
  generatedById: number;
}
