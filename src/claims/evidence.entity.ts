import { Field, Int, ObjectType } from "type-graphql";
import { Check, Column, Entity, Index, ManyToOne, PrimaryGeneratedColumn, Unique } from "typeorm";
import { enumeration, oneOf, type EnumValue } from "../api/enumeration";
import { Article } from "../articles/article.entity";
import { ClaimRecord } from "./claim-record.entity";

export const EvidenceRole = enumeration("EvidenceRole", "What a sentence does for a claim.", {
  SUPPORTS: "It says what is claimed.",
  ANTECEDENT: "It names what a title, pronoun or description of the supporting sentence means.",
  CONTRADICTS: "It says otherwise.",
});
export type EvidenceRole = EnumValue<typeof EvidenceRole>;

@ObjectType({
  simpleResolvers: true,
  description: "The exact sentence behind a claim (Web Annotation text quote and text position selector).",
})
@Entity("evidence")
@Unique(["claimId", "articleId", "start", "role"])
@Check(oneOf("role", EvidenceRole))
@Check(`"start" >= 0 AND "end" > "start"`)
export class Evidence {
  static readonly readFor: Readonly<Record<string, readonly string[]>> = { rowId: [], role: ["role"] };

  @PrimaryGeneratedColumn({ type: "integer", name: "id" })
  rowId: number;

  @ManyToOne(() => ClaimRecord, { nullable: false })
  claim: ClaimRecord;

  @Column({ type: "integer" })
  claimId: number;

  @ManyToOne(() => Article, { nullable: false })
  article: Article;

  @Index()
  @Column({ type: "integer" })
  articleId: number;

  @Field(() => Int, { description: "UTF-16 offset of the quote's first character in the article's body." })
  @Column({ type: "integer" })
  start: number;

  @Field(() => Int, { description: "UTF-16 offset behind the quote's last character in the article's body." })
  @Column({ type: "integer" })
  end: number;

  @Field(() => EvidenceRole, { description: "What the sentence does for the claim." })
  @Column({ type: "varchar" })
  role: EvidenceRole;

  /** Position among the evidence of the claim, from 0: supporting sentences first, in the order cited. */
  @Column({ type: "integer" })
  position: number;
}
