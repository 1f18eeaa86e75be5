import { Field, Float, InterfaceType } from "type-graphql";
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

  @OneToOne(() => ClaimRecord, { eager: true })
  @JoinColumn({ name: "id" })
  claim: ClaimRecord;

  @Field(() => String)
  get basis(): string {
    return this.claim.basis;
  }

  @Field(() => String, { nullable: true })
  get rule(): string | null {
    return this.claim.rule;
  }

  @Field(() => Float)
  get confidence(): number {
    return this.claim.confidence;
  }

  @Field(() => String)
  get review(): string {
    return this.claim.review;
  }
}
