import { Field, ObjectType } from "type-graphql";
import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from "typeorm";
import { oneOf } from "../api/enumeration";
import { Node } from "../api/node";
import { ReviewState } from "../api/review";

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "A person who holds or held a public, diplomatic or organizational post.",
})
@Entity("official")
@Check(oneOf("review", ReviewState))
export class Official extends Node {
  /** What is read for nothing but fields. */
  static readonly readFor: Readonly<Record<string, readonly string[]>> = {
    familyName: ["familyName"],
    givenName: ["givenName"],
    folded: [],
  };

  @PrimaryGeneratedColumn({ type: "integer", name: "id" })
  rowId: number;

  @Field(() => String, { description: "Readable key: the name in ASCII and kebab case, such as `radoslaw-sikorski`." })
  @Column({ type: "varchar", unique: true })
  slug: string;

  @Field(() => String, { description: "The name in the fullest form printed." })
  @Column({ type: "varchar" })
  name: string;

  @Field(() => String, { nullable: true, description: "Family name; null when it cannot be told apart." })
  @Column({ type: "varchar", nullable: true })
  familyName: string | null;

  @Field(() => String, { nullable: true, description: "Given name; null when it cannot be told apart." })
  @Column({ type: "varchar", nullable: true })
  givenName: string | null;

  /** The name folded for matching: lower case, no diacritics. */
  @Column({ type: "varchar" })
  folded: string;

  /** The best of the states of the claims that name it, kept by `refreshReviewOf`. */
  @Field(() => ReviewState, {
    description:
      "What review has decided: the best that it has on any claim that names it; ACCEPTED when there is none.",
  })
  @Index({ where: `"review" <> 'ACCEPTED'` })
  @Column({ type: "varchar", default: "ACCEPTED" })
  review: ReviewState;

  get nodeKey(): string {
    return this.slug;
  }
}
