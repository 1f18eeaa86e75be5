import { Column, Entity, Index, JoinColumn, OneToOne, PrimaryColumn } from "typeorm";
import { ClaimRecord } from "./claim-record.entity";

/** Who read a claim out of which text, beside what people decided on it; only the machine writes it. */
@Entity("claim_reading")
@Index("claim_reading_raised", ["rowId"], { where: `"newProposal" IS NOT NULL` })
export class ClaimReading {
  @PrimaryColumn({ type: "integer", name: "id" })
  rowId: number;

  @OneToOne(() => ClaimRecord, { nullable: false })
  @JoinColumn({ name: "id", referencedColumnName: "rowId" })
  claim: ClaimRecord;

  @Column({ type: "varchar" })
  agent: string;

  /** What the fact behind the claim says that neither the claim nor its evidence tells, as JSON. */
  @Column({ type: "text" })
  fact: string;

  /** SHA-256 over the texts that what was read stands in; null when these are those of its evidence. */
  @Column({ type: "varchar", length: 64, nullable: true })
  sourceHash: string | null;

  /** SHA-256 over what was read, before rules or people had a part in it; null when that is the fact. */
  @Column({ type: "varchar", length: 64, nullable: true })
  factHash: string | null;

  /** What a later reading says instead of a decided claim, as JSON; null unless source and reading both changed. */
  @Column({ type: "text", nullable: true })
  newProposal: string | null;
}
