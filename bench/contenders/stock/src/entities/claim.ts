import { InterfaceType } from "type-graphql";
import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn } from "typeorm";

/** What every asserted row shares. */
@Entity("claim")
export class ClaimRecord {
  @PrimaryColumn({ type: "integer" })
  id: number;

  @Column({ type: "varchar" })
  key: string;

  @Column({ type: "varchar" })
  basis: string;

  @Column({ type: "varchar", nullable: true })
  rule: string | null;

  @Column({ type: "double precision" })
  confidence: number;

  @Column({ type: "varchar" })
  review: string;
}

/** Something that an article asserts; its row shares the id of its claim. */
@InterfaceType({ resolveType: (value: object) => value.constructor.name })
export abstract class Claim {
  @PrimaryColumn({ type: "integer" })
  id: number;

  @OneToOne(() => ClaimRecord)
  @JoinColumn({ name: "id" })
  claim: ClaimRecord;

  /** Whether review accepted it and all that it is part of. */
  @Column({ type: "boolean" })
  isShown: boolean;
}
