import { Field, ObjectType } from "type-graphql";
import { Check, Column, Entity, Index, ManyToOne } from "typeorm";
import { enumeration, oneOf, type EnumValue } from "../api/enumeration";
import { Article } from "../articles/article.entity";
import { Claim } from "./claim";

export const ArticleProperty = enumeration("ArticleProperty", "A property of an article that a sentence supports.", {
  HEADLINE: "Its headline.",
  DATELINE: "The place it opens with.",
  PUBLISHED: "When it was published.",
  PUBLISHER: "Who published it.",
  PRIMARY_SOURCE: "The source it names.",
  DIGITAL_SOURCE_TYPE: "How its text was made.",
});
export type ArticleProperty = EnumValue<typeof ArticleProperty>;

@ObjectType({
  implements: Claim,
  simpleResolvers: true,
  description: "What is known of an article itself, and from where.",
})
@Entity("article_attribute")
@Check(oneOf("property", ArticleProperty))
export class ArticleAttribute extends Claim {
  @ManyToOne(() => Article, { nullable: false })
  article: Article;

  @Index()
  @Column({ type: "integer" })
  articleId: number;

  @Field(() => ArticleProperty, { description: "Which property." })
  @Column({ type: "varchar" })
  property: ArticleProperty;

  @Field(() => String, { description: "Its value, as printed; a publication date in EDTF." })
  @Column({ type: "varchar" })
  value: string;
}
