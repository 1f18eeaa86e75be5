import { Field, Float, Int, InterfaceType } from "type-graphql";
import { Column, JoinColumn, OneToOne, PrimaryColumn } from "typeorm";
import { Node } from "../api/node";
import { ReviewState } from "../api/review";
import { Basis } from "../dates/basis";
import { ClaimRank, ClaimRecord } from "./claim-record.entity";

/** What every asserted row shares; its row id is the id of its claim record, which is always loaded with it. */
@InterfaceType({
  implements: Node,
  description: "Something that an article asserts, with its grounds and the exact sentences that support it.",
  resolveType: (value: object) => value.constructor.name,
})
export abstract class Claim extends Node {
  /** The columns that refer to the claims it is part of: it is shown only where they are. */
  static readonly partOf: readonly string[] = [];

  /** Of the claim record, what is read for nothing but fields; what is left is told by the claim itself. */
  static readonly readFor: Readonly<Record<string, readonly string[]>> = {
    isShown: [],
    "claim.rowId": [],
    "claim.key": ["id", "decisions", "corrections"],
    "claim.basis": ["basis"],
    "claim.rule": ["rule"],
    "claim.confidence": ["confidence"],
    "claim.rank": ["rank"],
    "claim.revision": ["revision"],
    "claim.generatedById": [],
  };
  static readonly toldBy = {
    "claim.review": (row: string): string => `CASE WHEN ${row}."isShown" THEN 'ACCEPTED'
      ELSE (SELECT claim."review" FROM claim WHERE claim."id" = ${row}."id") END AS "reviewed"`,
  };

  @PrimaryColumn({ type: "integer", name: "id" })
  rowId: number;

  /** Whether it and all that it is part of is accepted; kept by the database itself, see the migration `Shown`. */
  @Column({ type: "boolean", default: true, insert: false, update: false })
  isShown: boolean;

  @OneToOne(() => ClaimRecord, { nullable: false })
  @JoinColumn({ name: "id", referencedColumnName: "rowId" })
  claim: ClaimRecord;

  get nodeKey(): string {
    return this.claim.key;
  }

  @Field(() => Basis, { description: "How the claim is grounded in its sources." })
  get basis(): Basis {
    return this.claim.basis;
  }

  @Field(() => String, { nullable: true, description: "The inference rule that made the claim; null unless INFERRED." })
  get rule(): string | null {
    return this.claim.rule;
  }

  @Field(() => Float, { description: "Confidence from 0 to 1; curated claims have 1." })
  get confidence(): number {
    return this.claim.confidence;
  }

  @Field(() => ReviewState, { description: "What review has decided." })
  get review(): ReviewState {
    return this.claim.review;
  }

  @Field(() => ClaimRank, { description: "Which of several rival claims is shown first." })
  get rank(): ClaimRank {
    return this.claim.rank;
  }

  @Field(() => Int, { description: "How many decisions were taken on it; it grows with each." })
  get revision(): number {
    return this.claim.revision;
  }
}
