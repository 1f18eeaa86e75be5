import { Check, Column, Entity, Index, ManyToOne, PrimaryGeneratedColumn } from "typeorm";
import { enumeration, oneOf, type EnumValue } from "../api/enumeration";
import { ReviewState } from "../api/review";
import { Basis } from "../dates/basis";
import { LoadRun } from "./load-run.entity";

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
  @Index({ unique: true })
  @Column({ type: "varchar" })
  key: string;

  @Column({ type: "varchar" })
  basis: Basis;

  @Column({ type: "varchar", nullable: true })
  rule: string | null;

  @Column({ type: "double precision" })
  confidence: number;

  // Only what is not accepted: those are few, and looked for.
  @Index({ where: `"review" <> 'ACCEPTED'` })
  @Column({ type: "varchar" })
  review: ReviewState;

  @Column({ type: "varchar" })
  rank: ClaimRank;

  /** How many decisions were taken on it; a decision that knows of fewer comes too late. */
  @Column({ type: "integer", default: 0 })
  revision: number;

  /** The load that brought or last changed the claim. */
  @ManyToOne(() => LoadRun, { nullable: false })
  generatedBy: LoadRun;

  @Column({ type: "integer" })
  generatedById: number;
}
