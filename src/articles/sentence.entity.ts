import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, ManyToOne, PrimaryGeneratedColumn, Unique } from "typeorm";
import { Article } from "./article.entity";

@ObjectType({ simpleResolvers: true, description: "A sentence, or a line that is none, of an article." })
@Entity("sentence")
@Unique(["articleId", "index"])
export class Sentence {
  @PrimaryGeneratedColumn({ type: "integer", name: "id" })
  rowId: number;

  @ManyToOne(() => Article, { nullable: false })
  article: Article;

  @Column({ type: "integer" })
  articleId: number;

  @Field(() => Int, { description: "Position in the article, from 0." })
  @Column({ type: "integer" })
  index: number;

  @Field(() => Int, { description: "UTF-16 offset of its first character in the body." })
  @Column({ type: "integer" })
  start: number;

  @Field(() => Int, { description: "UTF-16 offset behind its last character in the body." })
  @Column({ type: "integer" })
  end: number;

  @Field(() => Boolean, { description: "Whether it is page furniture instead of reporting." })
  @Column({ type: "boolean" })
  isBoilerplate: boolean;
}
