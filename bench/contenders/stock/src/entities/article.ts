import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from "typeorm";
import { ClaimRecord } from "./claim";
import { EdtfDate } from "./edtf-date";

@ObjectType({ simpleResolvers: true })
@Entity("article")
export class Article {
  @PrimaryColumn({ type: "integer" })
  id: number;

  @Field(() => String)
  @Column({ type: "varchar" })
  slug: string;

  @Field(() => String, { nullable: true })
  @Column({ type: "varchar", nullable: true })
  headline: string | null;

  @Field(() => String)
  @Column({ type: "text" })
  body: string;

  @Field(() => EdtfDate, { nullable: true })
  @Column(() => EdtfDate)
  published: EdtfDate;

  @Field(() => String, { nullable: true })
  @Column({ type: "varchar", nullable: true })
  publisher: string | null;
}

/** The sentence of an article behind a claim. */
@ObjectType({ simpleResolvers: true })
@Entity("evidence")
export class Evidence {
  @PrimaryColumn({ type: "integer" })
  id: number;

  @ManyToOne(() => ClaimRecord)
  @JoinColumn({ name: "claimId" })
  claim: ClaimRecord;

  @Column({ type: "integer" })
  claimId: number;

  @ManyToOne(() => Article)
  @JoinColumn({ name: "articleId" })
  article: Article;

  @Column({ type: "integer" })
  articleId: number;

  @Field(() => Int)
  @Column({ type: "integer" })
  start: number;

  @Field(() => Int)
  @Column({ type: "integer" })
  end: number;

  @Field(() => String)
  @Column({ type: "varchar" })
  role: string;

  @Column({ type: "integer" })
  position: number;
}
